import type { Placed } from '../span';
import type { SameEnds } from './difference';
import { isHtml, type Node } from './markdown';

/** A text and the pieces that it was cut into. */
export interface Cut<Piece> {
  readonly text: string;
  readonly pieces: readonly Placed<Piece>[];
}

/**
 * Cuts a document into pieces that read the same alone as they do together, so that each can be remembered by its text.
 *
 * Every piece starts at a line of `#`s. Whether such a line really is a heading is for the Markdown parser to say: a
 * piece whose last block is still open (a code fence, raw HTML) takes in what follows, twice as much each time, so that
 * a fence that is never closed costs no more than a few readings of the document.
 *
 * `last` is how a document was cut before, and `before` the piece that stood at the same place in it: what the two texts begin
 * and end with alike is cut alike and not looked at again.
 */
export function cut<Piece extends { readonly isOpen: boolean }>(
  text: string, read: (text: string, before: Piece | undefined) => Piece, last: Cut<Piece> = { text: '', pieces: [] }, { start, end }: SameEnds = NONE,
): Cut<Piece> {
  const shift = text.length - last.text.length;
  const startOf = (index: number): number => last.pieces[index]?.at ?? last.text.length;
  let kept = 0;
  while (kept < last.pieces.length && startOf(kept + 1) + LONGEST_MARK <= start) kept++;
  const pieces = last.pieces.slice(0, kept);
  let old = kept;
  for (let at = kept > 0 ? startOf(kept) : 0; at < text.length;) {
    while (old < last.pieces.length && startOf(old) + shift < at) old++;
    if (old < last.pieces.length && startOf(old) + shift === at && startOf(old) > last.text.length - end) {
      return { text, pieces: [...pieces, ...last.pieces.slice(old).map(it => ({ at: it.at + shift, unit: it.unit }))] };
    }
    const before = last.pieces[pieces.length]?.unit;
    const { unit, to } = pieceAt(text, at, part => read(part, before));
    pieces.push({ at, unit });
    at = to;
  }
  return { text, pieces };
}

const NONE: SameEnds = { start: 0, end: 0 };

function pieceAt<Piece extends { readonly isOpen: boolean }>(text: string, from: number, read: (text: string) => Piece): { readonly unit: Piece; readonly to: number } {
  let to = from;
  for (let taken = 1; ; taken *= 2) {
    for (let more = Math.max(1, taken / 2); more > 0 && to < text.length; more--) to = nextMark(text, to + 1);
    const unit = read(text.slice(from, to));
    if (to === text.length || !unit.isOpen) return { unit, to };
  }
}

/** A line of `#`s, with what has to be seen around it. */
const MARK = /(?<![^\r\n])#{1,6}(?=\s|$)/g;
const LONGEST_MARK = 8;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** A raw HTML block or a fence without its closing line reaches into what follows. */
export function isOpen(piece: string, { lastChild: last }: Node): boolean {
  if (!last) return false;
  const source = piece.slice(last.from, last.to);
  if (isHtml(last)) return hasOwnEnd(source) || !BLANK_LINE.test(piece.slice(last.to));
  if (last.name !== 'FencedCode') return false;
  const lines = source.split(/\r\n|\n|\r/);
  const fence = /^(`{3,}|~{3,})/.exec(lines[0]!)![1]!;
  const closing = lines.length > 1 ? /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1)!)?.[1] : undefined;
  return !closing?.startsWith(fence);
}

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;

/** Comments, scripts and the like end at a mark of their own, not at a blank line. */
const hasOwnEnd = (html: string): boolean => [
  [/^\s*<!--/, '-->'], [/^\s*<(?:script|pre|style|textarea)\b/i, '</'], [/^\s*<\?/, '?>'], [/^\s*<!\[CDATA\[/, ']]>'],
].some(([begin, end]) => (begin as RegExp).test(html) && !html.includes(end as string));
