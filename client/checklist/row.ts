import type { MarkdownString, ThemeIcon } from 'vscode';
import type { Range, ScaffoldEdit } from '../../server/protocol';
import type { State } from './looks';

/** A row of the checklist: an answer, one of its parts or items, a story, or a part of that. */
export interface Row {
  /** Stays the same while the answer is being edited. */
  readonly id: string;
  readonly look: Look;
  readonly children: readonly Row[];
  /** Where it is in the document; for an item, its evidence. Empty where there is none. */
  readonly ranges: readonly Range[];
  /** The answer it belongs to, in the document. */
  readonly answer: Range;
  /** What would fill it in. */
  readonly add?: ScaffoldEdit;
  readonly state?: State;
}

/** All that a row shows or offers. As long as it is the same, the row need not be drawn again. */
export interface Look {
  readonly label: string;
  readonly description?: string;
  readonly icon?: ThemeIcon;
  readonly tooltip: MarkdownString;
  /** For screen readers. */
  readonly spoken: string;
  /** Which buttons the row has. */
  readonly context?: 'addable' | 'answer';
  /** Whether it is folded when it first appears. */
  readonly folded: boolean;
}
