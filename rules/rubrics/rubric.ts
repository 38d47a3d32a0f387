import type { Role } from '../model/role';

/** Kinds of questions whose answers have the same pitfalls. */
export type Group = 'why-company' | 'behavioral' | 'about-yourself' | 'weakness' | 'strength' | 'other';

/** What a good answer to one kind of question contains. Data: the built-in ones and the user's come through the same door (`read.ts`). */
export interface Rubric {
  readonly kind: string;
  readonly group: Group;
  readonly title: string;
  readonly questions: QuestionCues;
  /** The parts of an answer, in telling order. Story kinds have the STAR roles. */
  readonly parts: readonly RubricPart[];
  readonly checklist: readonly Criterion[];
  /** Rules that look for this kind's pitfalls beyond those of every kind. */
  readonly pitfalls: readonly string[];
  /** Spoken words. */
  readonly length: { readonly min: number; readonly max: number };
  /** A whole answer with slots, as Markdown, without the question. */
  readonly scaffold: string;
}

/**
 * How questions of this kind sound. All but the examples are word-list patterns (see `model/english/phrases.ts`), which may name
 * the lists of `vocabulary.yaml`. The longest match wins; see `recognise.ts`.
 */
export interface QuestionCues {
  /** Wordings that nobody uses but in an interview question of this kind: wherever they stand. */
  readonly cues: readonly string[];
  /** What a story is about: counts behind a story opener ("Tell me about a time …") or in the title of a story. */
  readonly topics: readonly string[];
  /** Short titles that people put above such an answer: count only as a whole heading. */
  readonly titles: readonly string[];
  /** Titles that stand on pages of all kinds ("About me"): count only beside other questions. */
  readonly beside: readonly string[];
  /** Speaks against this kind although something above matches. */
  readonly not: readonly string[];
  /** A question that asks for all of these kinds at once is of this kind. */
  readonly unites: readonly string[];
  /** Questions as people write them: the first is the one that completion offers, all are test data. */
  readonly examples: readonly string[];
}

export interface RubricPart {
  readonly id: string;
  readonly title: string;
  /** Word-list patterns for headings and labels of this part. */
  readonly labels: readonly string[];
  readonly role?: Role;
}

/** A point to make. Filled in, it is a checklist item. */
export interface Criterion {
  readonly id: string;
  /** The part it belongs to. */
  readonly part: string;
  /** A few words, for the checklist. */
  readonly title: string;
  /** What a coach says when it is missing: the diagnostic's message. */
  readonly asks: string;
  readonly why: string;
  /** Names of evidence functions (`evidence/index.ts`), all of which must find something; or word-list patterns. */
  readonly evidence: readonly string[];
  readonly words: readonly string[];
  /** Name of an evidence function: where it finds nothing, the point is not asked for. */
  readonly onlyWhere?: string;
  /** How loud it is that the point is missing; information where nothing is said. */
  readonly severity?: 'information' | 'hint';
  /** How many distinct pieces of evidence it takes. */
  readonly atLeast: number;
  /** What a fix inserts: one line with slots `[like this?]`. */
  readonly scaffold: string;
  /** Executed: each of `met` must tick the item, none of `missing` may. */
  readonly examples: { readonly met: readonly string[]; readonly missing: readonly string[] };
}
