import type { Placed } from '../span';
import { isHtml, type Node } from './markdown';

/**
 * Cuts a document into pieces that read the same alone as they do together, so that each can be remembered by its text.
 *
 * Every piece starts at a line of `#`s. Whether such a line really is a heading is for the Markdown parser to say: a
 * piece whose last block is still open (a code fence, raw HTML) takes in what follows, twice as much each time, so that
 * a fence that is never closed costs no more than a few readings of the document. `opens` says whether a piece is open.
 */
export function pieces(text: string, opens: (piece: string) => boolean): Placed<string>[] {
  const cuts = [0, ...Array.from(text.matchAll(/(?<![^\r\n])#{1,6}(?=\s|$)/g), match => match.index), text.length];
  const found: Placed<string>[] = [];
  for (let first = 0, taken = 1; first + 1 < cuts.length;) {
    const last = Math.min(first + taken, cuts.length - 1);
    const piece = text.slice(cuts[first], cuts[last]);
    if (last < cuts.length - 1 && piece && opens(piece)) {
      taken *= 2;
      continue;
    }
    if (piece) found.push({ at: cuts[first]!, unit: piece });
    [first, taken] = [last, 1];
  }
  return found;
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
