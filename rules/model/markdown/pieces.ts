import { firstIndex } from '../../util/sorted';
import type { Edit, SameEnds } from './difference';
import { isHtml, type Node } from './markdown';
import type { SourceText } from './sourceText';

/** The pieces that a text was cut into. */
export interface Cut<Piece> {
  /** The length of the text, in UTF-16 units. */
  readonly length: number;
  readonly pieces: readonly Piece[];
  /**
   * Where each piece begins. Kept apart from the pieces, because an edit moves all that follow it: changing a thousand numbers takes a hundredth
   * of the time of changing as many objects.
   */
  readonly places: readonly number[];
}

/**
 * Cuts a document, from an offset on, into pieces that read the same alone as together, so that each can be remembered by its text.
 *
 * Every piece begins at a line of `#`s. Whether such a line is a heading is for the Markdown parser to say: if the last block of a piece is
 * still open (a code fence, raw HTML), the piece takes in what follows, twice as much each time, so that a fence that is never closed costs no
 * more than a few readings of the document.
 *
 * `last` is the cut of the version before, and `same` what both versions have in common, which is cut the same and not looked at again. `read`
 * gets the text of a piece, the piece that stood in its place before, and, where only the edit separates the two, the edit within it.
 */
export function cut<Piece extends { readonly isOpen: boolean }>(
  text: SourceText, from: number, read: (text: string, before: Piece | undefined, edit: Edit | undefined) => Piece, last: Cut<Piece> = NOTHING, { start, end }: SameEnds = NONE,
): Cut<Piece> {
  const { length } = text;
  const shift = length - last.length;
  const editIn = (index: number, at: number, part: string): Edit | undefined =>
    startOf(index) === at && startOf(index + 1) + shift === at + part.length ? { start: start - at, removed: last.length - end - start, inserted: length - end - start } : undefined;
  const startOf = (index: number): number => last.places[index] ?? last.length;
  const kept = Math.max(0, firstIndex(last.places, place => place + LONGEST_MARK > start) - 1);
  const pieces = last.pieces.slice(0, kept);
  const places = last.places.slice(0, kept);
  let old = kept;
  for (let at = kept > 0 ? startOf(kept) : from; at < length;) {
    while (old < last.pieces.length && startOf(old) + shift < at) old++;
    if (old < last.pieces.length && startOf(old) + shift === at && startOf(old) > last.length - end) {
      for (let i = old; i < last.pieces.length; i++) places.push(last.places[i]! + shift);
      return { length, pieces: [...pieces, ...last.pieces.slice(old)], places };
    }
    const index = pieces.length;
    const { unit, to } = pieceAt(text, at, part => read(part, last.pieces[index], editIn(index, at, part)));
    pieces.push(unit);
    places.push(at);
    at = to;
  }
  return { length, pieces, places };
}

/** What an empty text is cut into. */
export const NOTHING: Cut<never> = { length: 0, pieces: [], places: [] };

const NONE: SameEnds = { start: 0, end: 0 };

function pieceAt<Piece extends { readonly isOpen: boolean }>(text: SourceText, from: number, read: (text: string) => Piece): { readonly unit: Piece; readonly to: number } {
  let to = from;
  for (let taken = 1; ; taken *= 2) {
    for (let more = Math.max(1, taken / 2); more > 0 && to < text.length; more--) to = nextMark(text, to + 1);
    const unit = read(text.slice(from, to));
    if (to === text.length || !unit.isOpen) return { unit, to };
  }
}

/** A line of `#`s, with the characters around it that the pattern has to see. */
const MARK = /(?<![^\r\n])#{1,6}(?=\s|$)/g;
const LONGEST_MARK = 8;

/** In UTF-16 units: how much of the text is searched at a time. Most pieces are shorter. */
const VIEW = 2048;

function nextMark(text: SourceText, from: number): number {
  for (let at = from; at < text.length; at += VIEW) {
    const before = Math.max(0, at - 1);
    MARK.lastIndex = at - before;
    const found = MARK.exec(text.slice(before, Math.min(text.length, at + VIEW + LONGEST_MARK)));
    if (found && before + found.index < at + VIEW) return before + found.index;
  }
  return text.length;
}

/** Whether a piece ends in a raw HTML block or a fence that is not closed, and reaches into what follows. */
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

/** Whether HTML ends only at a mark of its own, as comments and scripts do, and not at a blank line. */
const hasOwnEnd = (html: string): boolean => [
  [/^\s*<!--/, '-->'], [/^\s*<(?:script|pre|style|textarea)\b/i, '</'], [/^\s*<\?/, '?>'], [/^\s*<!\[CDATA\[/, ']]>'],
].some(([begin, end]) => (begin as RegExp).test(html) && !html.includes(end as string));
