import type { Span } from '../../span';

/**
 * A source line that says something. Notes are written line by line ("Situation: …" below "Task: …" in one paragraph), so questions and labels
 * are looked for in lines, not in Markdown blocks.
 */
export interface Line {
  /** The source line, with all markup masked by spaces of the same length. */
  readonly text: string;
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'break';
  /** The depth of a heading (1–6), the nesting of a list item (1, 2 …), the column of a cell (0, 1 …). */
  readonly depth: number;
  /** How deep the line is nested in lists; 0 outside. Lines that continue an item have the item's depth. */
  readonly list: number;
  /** How deep the line is nested in block quotes. */
  readonly quote: number;
  /** Whether it is in a code fence. */
  readonly fenced: boolean;
  /** The same object for all lines of a paragraph, and for all cells of a row. */
  readonly block: object;
  /** Whether it is a paragraph by itself. */
  readonly alone: boolean;
  /** The bold or italic stretches of `text`. */
  readonly bold: readonly Span[];
}
