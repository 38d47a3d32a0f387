import type { Span } from '../../span';

/**
 * A source line that says something. Notes are written line by line ("Situation: …" below "Task: …" in one paragraph), so
 * the line, not the Markdown block, is what questions and labels are looked for in.
 */
export interface Line {
  /** The source line with all markup masked by spaces of the same length. */
  readonly text: string;
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'break';
  /** A heading's depth (1–6), how deep a list item is nested (1, 2 …), a cell's column (0, 1 …). */
  readonly depth: number;
  /** How deep the line stands in lists: 0 outside. An item's own lines have the item's depth. */
  readonly list: number;
  /** How deep the line stands in block quotes. */
  readonly quote: number;
  /** In a code fence. */
  readonly fenced: boolean;
  /** Lines of the same paragraph, and cells of the same row, share this very object. */
  readonly block: object;
  /** It is a paragraph by itself. */
  readonly alone: boolean;
  /** Where it is bold or italic, in `text`. */
  readonly bold: readonly Span[];
}
