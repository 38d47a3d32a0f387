import type { Answer, Story } from '../model/answer';
import type { Edit } from '../rule';
import type { Placed } from '../span';

/** The same story, written differently. Keeps every word of the writer, and another rewrite undoes it. */
export interface Rewrite {
  /** Identifies the rewrite among those of a story. */
  readonly id: string;
  readonly title: string;
  /** Placed in the answer. */
  readonly edits: readonly Edit[];
}

/** Where a rewrite is asked for. */
export interface Place {
  readonly answer: Answer;
  readonly story: Placed<Story>;
  /** Offset in the story. */
  readonly offset: number;
}

/** The rewrites of one kind that are possible at a place. */
export type Rewriter = (place: Place) => readonly Rewrite[];
