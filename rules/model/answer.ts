import type { Rubric } from '../rubrics/rubric';
import { movedTogether, type Placed, type Span } from '../span';
import type { Context } from './context';
import type { Sentence } from './english/sentence';
import type { Letters } from './english/spokenLanguage';
import type { Role } from './role';

/**
 * What was found in a document: Document → Answer → Story → Part → Sentence. Every unit carries its own text; its spans are relative to that
 * text, and the units inside it are `Placed` in it.
 */

/** Sentences that stand together: a paragraph, a list item, a table cell. Neighbours are evidence for each other. */
export interface Paragraph {
  /** As it is written. */
  readonly text: string;
  readonly form: 'prose' | 'item' | 'cell';
  /** The rubric part under whose label it stands, e.g. `why-startup`. */
  readonly part: string | undefined;
  /** Index in `answer.stories`, where it belongs to one. */
  readonly story: number | undefined;
  /** Its role in that story: by label, or by a guess (see `Story.labelled`). */
  readonly role: Role | undefined;
  readonly sentences: readonly Placed<Sentence>[];
  readonly counts: Counts;
}

/** What is counted in a paragraph, and added up over an answer: its length, how much of it is English, and how many of its sentences are notes. */
export interface Counts extends Letters {
  /** Words as a speaker counts them. `words`, from `Letters`, are those written in letters. */
  readonly spoken: number;
  readonly sentences: number;
  /** Sentences that are notes. */
  readonly notes: number;
}

/** A stretch of a story that does one thing. Empty where nothing follows a label. */
export interface Part {
  readonly role: Role;
  /** The label as written, in the story's text; absent where prose has no labels. */
  readonly label?: Span;
  /** What follows the label. */
  readonly body: Span;
  /** Placed in the story's text. */
  readonly sentences: readonly Placed<Sentence>[];
  /** A label for two roles ("Situation/Task") fills both. */
  readonly alsoFills?: Role;
  readonly words: number;
}

/** How parts are labelled in this story: an inserted part is written the same way. */
export interface Notation {
  /** What precedes the part's name: `- `, `**`, `### `, `- **` … */
  readonly before: string;
  /** What follows it: `: `, `:** `, a line break … */
  readonly after: string;
  /** Letters ("S:") or words ("Situation:"). */
  readonly letters: boolean;
  /** What stands between two parts: one line break or two. */
  readonly between: string;
  /** STAR unless the labels say otherwise; CAR, PAR, SBI never miss a Task. */
  readonly framework: 'STAR' | 'CAR' | 'PAR' | 'SOAR' | 'CARL' | 'SBI';
}

/** One concrete episode. */
export interface Story {
  readonly text: string;
  readonly title: string;
  /** False where the parts were guessed from prose: then no rule may warn that one is missing. */
  readonly labelled: boolean;
  readonly notation: Notation;
  /** In the order told. A role may occur twice. */
  readonly parts: readonly Part[];
  /** Spoken words: labels, code and comments do not count. */
  readonly words: number;
}

export interface Answer {
  readonly text: string;
  readonly question: string;
  /** The question's line in `text`; empty where the answer has none. */
  readonly questionSpan: Span;
  readonly rubric: Rubric;
  readonly paragraphs: readonly Placed<Paragraph>[];
  readonly stories: readonly Placed<Story>[];
  /** Only English text gets wording rules. */
  readonly language: 'en' | 'other';
  /** Notes rather than sentences: style rules keep quiet. */
  readonly outline: boolean;
  /** Spoken words. */
  readonly words: number;
  /** How headings, bullets and labels look here, for what a fix inserts. */
  readonly partStyle: PartStyle;
  /** What the writer says its stories are for, beside the tags of the whole document (`context.tags`). */
  readonly tags: readonly string[];
  readonly context: Context;
}

/** A part with its label, in the story's text. */
export const extentOf = ({ label, body }: Part): Span => ({ start: label?.start ?? body.start, end: body.end });

/** Everything said in these paragraphs. Rarely needed: most rules look at one paragraph at a time. */
export const allSentences = (paragraphs: readonly Placed<Paragraph>[]): readonly Placed<Sentence>[] => movedTogether(paragraphs, ({ sentences }) => sentences);

/** How the parts of an answer that is not a story are labelled: `- Why startup: …`, `### Why startup` … */
export interface PartStyle {
  readonly before: string;
  readonly after: string;
  readonly between: string;
}
