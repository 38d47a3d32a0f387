import type { Role } from '../model/role';

/** Kinds of questions whose answers have the same pitfalls. */
export type Group = 'why-company' | 'behavioral' | 'about-yourself' | 'weakness' | 'strength' | 'other';

/** What a good answer to one kind of question contains. Data: built-in rubrics and the user's own are read by the same function (`read.ts`). */
export interface Rubric {
  readonly kind: string;
  readonly group: Group;
  readonly title: string;
  readonly questions: QuestionCues;
  /** The parts of an answer, in the order of telling. Story kinds have the STAR roles. */
  readonly parts: readonly RubricPart[];
  readonly checklist: readonly Criterion[];
  /** Rules for pitfalls of this kind, beyond those that apply to every kind. */
  readonly pitfalls: readonly string[];
  /** Spoken words. */
  readonly length: { readonly min: number; readonly max: number };
  /** A whole answer with slots, as Markdown, without the question. */
  readonly scaffold: string;
}

/**
 * How questions of this kind sound. All but the examples are word-list patterns (see `model/english/phrases.ts`), which may name the lists of
 * `vocabulary.yaml`. The longest match wins; see `recognise.ts`.
 */
export interface QuestionCues {
  /** Wordings that are only used in interview questions of this kind. They count anywhere in a line. */
  readonly cues: readonly string[];
  /** What a story is about. Counts after a story opener ("Tell me about a time …") or in the title of a story. */
  readonly topics: readonly string[];
  /** Short titles that people put above such an answer. Count only as a whole heading. */
  readonly titles: readonly string[];
  /** Titles that occur on pages of all sorts ("About me"). Count only beside other questions. */
  readonly beside: readonly string[];
  /** Patterns that rule this kind out although something above matches. */
  readonly not: readonly string[];
  /** A question that asks for all of these kinds at once is of this kind. */
  readonly unites: readonly string[];
  /** Questions as people write them: completion offers the first; all are test data. */
  readonly examples: readonly string[];
}

export interface RubricPart {
  readonly id: string;
  readonly title: string;
  /** Word-list patterns for headings and labels of this part. */
  readonly labels: readonly string[];
  readonly role?: Role;
}

/** A point to make. Filled in for an answer, it is a checklist item. */
export interface Criterion {
  readonly id: string;
  /** The part it belongs to. */
  readonly part: string;
  /** A few words, for the checklist. */
  readonly title: string;
  /** What a coach says when the point is missing: the diagnostic's message. */
  readonly asks: string;
  readonly why: string;
  /** Names of evidence functions (`evidence/index.ts`), all of which must find something. */
  readonly evidence: readonly string[];
  /** Word-list patterns: each match is a piece of evidence. */
  readonly words: readonly string[];
  /** The name of an evidence function: if it finds nothing, the point is not asked for. */
  readonly onlyWhere?: string;
  /** The severity of the finding that the point is missing; `information` if absent. */
  readonly severity?: 'information' | 'hint';
  /** How many distinct pieces of evidence the point needs. */
  readonly atLeast: number;
  /** What a fix inserts: one line with slots `[like this?]`. */
  readonly scaffold: string;
  /** The tests execute them: each of `met` must tick the item, none of `missing` may. */
  readonly examples: { readonly met: readonly string[]; readonly missing: readonly string[] };
}
