/**
 * What front matter and settings say about every answer of a document. Part of what an answer's review is remembered by.
 */
export interface Context {
  readonly company?: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly signals: readonly string[];
  readonly challenges: readonly string[];
  /** As written: ISO dates are understood. */
  readonly interviewDate?: string;
  readonly wordsPerMinute: number;
  readonly draft: boolean;
  /** What the stories of the document are told for, in the writer's words: "conflict", "Earn Trust". */
  readonly tags: readonly string[];
}
