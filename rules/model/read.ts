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
  const pieces = next.pieces.map((piece, index) => {
    const before = last.pieces[index]!.unit;
    return piece.unit === before ? piece : { at: piece.at, unit: { ...piece.unit, lines: renewed(piece.unit.lines, before.lines) } };
  });
  return { length: next.length, pieces };
}

/** Pieces with the index of the first line of each. Above an edit they are the objects that they were. */
function counted(pieces: readonly Placed<Piece>[], before: Sheet['pieces']): Sheet['pieces'] {
  let first = 0;
  return pieces.map(({ at, unit }, index) => {
    const known = before[index];
    const piece = known && known.unit === unit && known.at === at && known.first === first ? known : { at, unit, first };
    first += unit.lines.length;
    return piece;
  });
}

/** The lines of pieces in a row. Copied where only those of a few pieces are others than before: 20,000 are not gathered at each keystroke. */
function linesOf(pieces: Sheet['pieces'], before: Sheet['pieces'], last: Lines): Lines {
  const isAligned = pieces.length === before.length && pieces.every(({ unit }, index) => unit === before[index]!.unit || unit.lines.length === before[index]!.unit.lines.length);
  if (!isAligned) return pieces.flatMap(({ unit }) => unit.lines);
  const lines = [...last];
  pieces.forEach(({ unit, first }, index) => {
    if (unit !== before[index]!.unit) unit.lines.forEach((line, i) => lines[first + i] = line);
  });
  return lines;
}

/** Reads the pieces of one version of a document. Thousands may be the same: headings without words. */
function pieceReader(): (text: string, before: Piece | undefined) => Piece {
  const known = new Map<string, Piece>();
  return (text, before) => {
    const piece = known.get(text) ?? readPiece(ownText(text), before);
    known.set(text, piece);
    return piece;
  };
}

/**
 * Reads the Markdown of documents from `body` on. The last document is remembered: of its next version only what has changed is looked at.
 * `ends` is what the two have in common, if the last document is the one before.
 */
export function markdownReader(): (document: SourceText, body: number, ends?: SameEnds) => Sheet {
  let last: Cut<Piece> | undefined;
  let lastBody = 0;
  let placed: Sheet['pieces'] = [];
  let lines: Lines = [];
  let chapters: readonly Chapter[] = [];
  return (document, body, ends) => {
    const before = ends && last;
    // Pieces begin elsewhere where the front matter has another end; what stands behind the edit is still the same.
    const same = ends && (body === lastBody ? ends : { start: 0, end: ends.end });
    last = takenOver(cut(document, body, pieceReader(), before, same), before);
    lastBody = body;
    const pieces = counted(last.pieces, placed);
    const all = linesOf(pieces, placed, lines);
    const placeOf = (line: number): number => pieces[firstIndex(pieces, ({ first }) => first > line) - 1]!.at + all[line]!.at;
    [placed, lines, chapters] = [pieces, all, chaptersOf(pieces, chapters)];
    return { text: document, lines: all, pieces, chapters, placeOf };
  };
}
