import { ownText } from '../memo';
import type { SourceText } from './sourceText';
import type { Placed } from '../span';
import { chaptersOf, type Chapter } from './chapters';
import { sameEnds, type SameEnds } from './difference';
import type { Problem } from './document';
import { splitAtLabels } from './inlineLabels';
import { htmlOf, linesIn, type Line } from './lines';
import { tangleIn } from './limits';
import { childrenOf, isHtml, parse, parseNext, type Node, type Parsed } from './markdown';
import { linesInNext } from './nextLines';
import { cut, isOpen, type Cut } from './pieces';
import { renewed } from './renew';
import { firstIndex } from './sorted';

/** Lines in a row, placed in their piece. */
export type Lines = readonly Placed<Line>[];

/** What is remembered of a piece of Markdown. */
export interface Piece {
  readonly isOpen: boolean;
  readonly lines: Lines;
  /** HTML, comments among it. */
  readonly html: readonly Placed<string>[];
  /** What its next version may be read from: kept of pieces that are being edited, since the nodes take more room than the text. */
  readonly parsed?: Parsed;
  /** Why it is not read. */
  readonly tangle?: Problem;
}

/** A document read line by line. The lines of a piece that was not touched are the same objects as before. */
export interface Sheet {
  readonly text: SourceText;
  readonly lines: Lines;
  /** Placed in the document; `first` is the index of a piece's first line. */
  readonly pieces: readonly (Placed<Piece> & { readonly first: number })[];
  readonly chapters: readonly Chapter[];
  /** Where a line begins in the document. */
  placeOf(line: number): number;
}

function readPiece(text: string, before: Piece | undefined): Piece {
  const tangle = tangleIn(text);
  if (tangle) return { isOpen: false, lines: [], html: [], tangle };
  if (!before?.parsed) {
    const root = parse(text);
    return { ...before && { parsed: { text, root } }, ...readIn(text, root), lines: linesIn(text, root).flatMap(splitAtLabels) };
  }
  const ends = sameEnds(before.parsed.text, text);
  const parsed = parseNext(text, before.parsed, ends);
  return { parsed, ...readIn(text, parsed.root), lines: linesInNext(parsed, before.parsed, before.lines, ends) };
}

const readIn = (text: string, root: Node): Pick<Piece, 'isOpen' | 'html'> => ({ isOpen: isOpen(text, root), html: text.includes('<') ? htmlIn(root, text) : [] });

const htmlIn = (node: Node, text: string): Placed<string>[] =>
  isHtml(node) ? [htmlOf(node, text)] : childrenOf(node).flatMap(child => htmlIn(child, text));

/** A piece that has taken the place of another one has its lines where they are the same. */
function takenOver(next: Cut<Piece>, last: Cut<Piece> | undefined): Cut<Piece> {
  if (next.pieces.length !== last?.pieces.length) return next;
  const pieces = next.pieces.map(({ at, unit }, index) => {
    const before = last.pieces[index]!.unit;
    return { at, unit: unit === before ? unit : { ...unit, lines: renewed(unit.lines, before.lines) } };
  });
  return { length: next.length, pieces };
}

/** The lines of pieces in a row. Copied where only those of a few pieces are others than before: 20,000 are not gathered at each keystroke. */
function linesOf(pieces: readonly Placed<Piece>[], before: readonly Placed<Piece>[] | undefined, last: Lines): Lines {
  const isAligned = pieces.length === before?.length && pieces.every(({ unit }, index) => unit.lines.length === before[index]!.unit.lines.length);
  if (!isAligned) return pieces.flatMap(({ unit }) => unit.lines);
  const lines = [...last];
  let first = 0;
  pieces.forEach(({ unit }, index) => {
    if (unit !== before[index]!.unit) unit.lines.forEach((line, i) => lines[first + i] = line);
    first += unit.lines.length;
  });
  return lines;
}

/**
 * Reads the Markdown of documents from `body` on. The last document is remembered: of its next version only what has changed is looked at.
 * `ends` is what the two have in common, if the last document is the one before.
 */
export function markdownReader(): (document: SourceText, body: number, ends?: SameEnds) => Sheet {
  let last: Cut<Piece> | undefined;
  let lastBody = 0;
  let lines: Lines = [];
  let chapters: readonly Chapter[] = [];
  return (document, body, ends) => {
    const before = ends && last;
    // Pieces begin elsewhere where the front matter has another end; what stands behind the edit is still the same.
    const same = ends && (body === lastBody ? ends : { start: 0, end: ends.end });
    last = takenOver(cut(document, body, (text, before) => readPiece(ownText(text), before), before, same), before);
    lastBody = body;
    lines = linesOf(last.pieces, before?.pieces, lines);
    let first = 0;
    const placed = last.pieces.map(({ at, unit }) => {
      const piece = { at, unit, first };
      first += unit.lines.length;
      return piece;
    });
    const placeOf = (line: number): number => placed[firstIndex(placed, ({ first }) => first > line) - 1]!.at + lines[line]!.at;
    chapters = chaptersOf(placed, chapters);
    return { text: document, lines, pieces: placed, chapters, placeOf };
  };
}
