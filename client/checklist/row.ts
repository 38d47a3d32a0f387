import type { MarkdownString, ThemeIcon } from 'vscode';
import type { Range, ScaffoldEdit } from '../../server/protocol';
import type { State } from './looks';

/** One row of the checklist: an answer, a part of it, an item; a story, a part of that. */
export interface Row {
  /** Stays the same while the answer is being written. */
  readonly id: string;
  readonly look: Look;
  readonly children: readonly Row[];
  /** Where it is in the document: for an item its evidence. Empty where there is none. */
  readonly ranges: readonly Range[];
  /** The answer it belongs to, in the document. */
  readonly answer: Range;
  /** What would fill it. */
  readonly add?: ScaffoldEdit;
  readonly state?: State;
}

/** All that is seen, heard or offered of a row: as long as it is the same, the row need not be drawn anew. */
export interface Look {
  readonly label: string;
  readonly description?: string;
  readonly icon?: ThemeIcon;
  readonly tooltip: MarkdownString;
  /** For somebody who listens. */
  readonly spoken: string;
  /** Which buttons it has. */
  readonly context?: 'addable' | 'answer';
  /** Folded when it first appears. */
  readonly folded: boolean;
}
