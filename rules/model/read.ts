import { memo } from '../memo';
import type { Placed } from '../span';
import { splitAtLabels } from './inlineLabels';
import { htmlOf, linesIn, type Line } from './lines';
import { childrenOf, isHtml, parse, type Node } from './markdown';
import { isOpen, pieces } from './pieces';

/** What is remembered of a piece of Markdown. */
interface Piece {
  readonly open: boolean;
  readonly lines: readonly Placed<Line>[];
  /** HTML, comments among it. */
  readonly html: readonly Placed<string>[];
}

const readPiece = memo((text: string): Piece => {
  const root = parse(text);
  return { open: isOpen(text, root), lines: linesIn(text, root).flatMap(splitAtLabels), html: htmlIn(root, text) };
}, text => text);

const htmlIn = (node: Node, text: string): Placed<string>[] =>
  isHtml(node) ? [htmlOf(node, text)] : childrenOf(node).flatMap(child => htmlIn(child, text));

/** The lines and the raw HTML of a Markdown text that begins at `base`, placed in its document. */
export function readMarkdown(text: string, base: number): { readonly lines: readonly Placed<Line>[]; readonly html: readonly Placed<string>[] } {
  const lines: Placed<Line>[] = [];
  const html: Placed<string>[] = [];
  for (const piece of pieces(text, it => readPiece.get(it).open)) {
    const known = readPiece.get(piece.unit);
    for (const { at, unit } of known.lines) lines.push({ at: base + piece.at + at, unit });
    for (const { at, unit } of known.html) html.push({ at: base + piece.at + at, unit });
  }
  return { lines, html };
}
