import type { Rubric } from '../rubrics/rubric';
import { movedTogether, type Placed, type Span } from '../span';
import type { Context } from './context';
import type { Sentence } from './english/sentence';
import type { Letters } from './english/spokenLanguage';
import type { Role } from './role';

/**
 * What was found in a document: Document → Answer → Story → Part → Sentence. Every unit carries its own text, spans in it
 * are relative to that text, and units inside it are placed.
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

/** What is counted in a paragraph, and together in an answer: how long it is, whether it is in English, and notes or sentences. */
export interface Counts extends Letters {
  /** Words as a speaker counts them; `words` are those of letters. */
  readonly spoken: number;
  readonly sentences: number;
  /** Sentences that are notes. */
  readonly notes: number;
}

/** A stretch of a story that does one thing. Empty where a label has nothing behind it. */
export interface Part {
  readonly role: Role;
  /** The label as written, in the story's text; absent where prose has no labels. */
  readonly label?: Span;
  /** What stands behind the label. */
  readonly body: Span;
  /** Placed in the story's text. */
  readonly sentences: readonly Placed<Sentence>[];
  /** A label for two roles ("Situation/Task") fills both. */
  readonly alsoFills?: Role;
  readonly words: number;
}

/** How parts are labelled in this story: an inserted part is written the same way. */
export interface Notation {
  /** What stands before the part's name: `- `, `**`, `### `, `- **` … */
  readonly before: string;
  /** What stands behind it: `: `, `:** `, `\n` … */
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
  /** What its stories are told for, in the writer's words, beside what is told of the whole document (`context.tags`). */
  readonly tags: readonly string[];
  readonly context: Context;
}

/** Everything said in these paragraphs. Hardly anything asks for it: most is looked for paragraph by paragraph. */
export const allSentences = (paragraphs: readonly Placed<Paragraph>[]): readonly Placed<Sentence>[] => movedTogether(paragraphs, ({ sentences }) => sentences);

/** How the parts of an answer that is no story are labelled: `- Why startup: …`, `### Why startup` … */
export interface PartStyle {
  readonly before: string;
  readonly after: string;
  readonly between: string;
}
