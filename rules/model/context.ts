/** What front matter and settings say about every answer of a document. The review of an answer is remembered together with it. */
export interface Context {
  readonly company?: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly signals: readonly string[];
  readonly challenges: readonly string[];
  /** As written. Only ISO dates are understood. */
  readonly interviewDate?: string;
  readonly wordsPerMinute: number;
  readonly draft: boolean;
  /** What the writer says the stories of the document are for: "conflict", "Earn Trust". */
  readonly tags: readonly string[];
}
