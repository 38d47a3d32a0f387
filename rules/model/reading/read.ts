import { ownText } from '../../memo';
import type { Placed } from '../../span';
import { splitAtLabels } from '../labels/inlineLabels';
import { sameEnds, sameEntries, type Edit, type SameEnds } from '../markdown/difference';
import { tangleIn } from '../markdown/limits';
import type { Line } from '../markdown/line';
import { htmlOf, linesIn } from '../markdown/lines';
import { childrenOf, isHtml, parse, parseNext, type Node } from '../markdown/markdown';
import { cut, isOpen, NOTHING, type Cut } from '../markdown/pieces';
import type { Chapter, CountedPiece, Piece, ReadBefore, Respelling, Sheet } from '../markdown/sheet';
import type { SourceText } from '../markdown/sourceText';
import { chapterAsker, chaptersOf } from './chapters';
import { linesInNext } from './nextLines';
import { renewed } from './renew';
import { respellingAt } from './respelling';
import { respelt } from './respelt';

function readPiece(text: string, before: Piece | undefined, edit: Edit | undefined): Piece {
  const lines = before && edit && respelt(before.lines, text, edit);
  return lines ? { isOpen: before.isOpen, lines, html: before.html, parsed: before.parsed, tangle: before.tangle } : parsePiece(ownText(text), before);
}

function parsePiece(text: string, before: Piece | undefined): Piece {
  const tangle = tangleIn(text);
  if (tangle) return { isOpen: false, lines: [], html: [], parsed: undefined, tangle };
  const { root, lines: read } = before?.parsed ? readNext(text, before.parsed) : readFirst(text);
  const lines = before ? renewed(read, before.lines) : read;
  return { isOpen: isOpen(text, root), lines, html: text.includes('<') ? htmlIn(root, text) : [], parsed: before && { text, root, lines }, tangle };
}

function readFirst(text: string): ReadBefore {
  const root = parse(text);
  return { text, root, lines: linesIn(text, root).flatMap(splitAtLabels) };
}

function readNext(text: string, last: ReadBefore): ReadBefore {
  const ends = sameEnds(last.text, text);
  const parsed = parseNext(text, last, ends);
  return { text, root: parsed.root, lines: linesInNext(parsed, last, last.lines, ends) };
}

const htmlIn = (node: Node, text: string): Placed<string>[] =>
  isHtml(node) ? [htmlOf(node, text)] : childrenOf(node).flatMap(child => htmlIn(child, text));

/** Consecutive pieces, the first of which begins with the line numbered `first`. */
function counted(pieces: readonly Piece[], first: number): CountedPiece[] {
  let next = first;
  return pieces.map(unit => {
    const piece = { unit, first: next };
    next += unit.lines.length;
    return piece;
  });
}

const lineCount = (pieces: readonly CountedPiece[]): number => pieces.reduce((sum, { unit }) => sum + unit.lines.length, 0);

/** Reads the pieces of one version of a document. Equal ones are read once: there may be thousands of headings without text. */
function pieceReader(): typeof readPiece {
  const known = new Map<string, Piece>();
  return (text, before, edit) => {
    const piece = known.get(text) ?? readPiece(text, before, edit);
    known.set(text, piece);
    return piece;
  };
}

/**
 * Makes a function that reads the Markdown of a document from the offset `body` on, and remembers it. `ends` is what the document has in common
 * with the one before, if it is its next version: then only what has changed is read.
 */
export function markdownReader(): (document: SourceText, body: number, ends?: SameEnds) => Sheet {
  let last: Cut<Piece> = NOTHING;
  let lastBody = 0;
  let pieces: readonly CountedPiece[] = [];
  let lines: Placed<Line>[] = [];
  let chapters: readonly Chapter[] = [];
  const asking = chapterAsker();

  /** Takes over the pieces of the next version that have changed. Gives the respelling, if only one line was respelt. */
  function take(next: readonly Piece[]): Respelling | undefined {
    const since = pieces;
    const { start, end } = sameEntries(next, last.pieces);
    const gone = pieces.slice(start, pieces.length - end);
    const first = pieces[start]?.first ?? lines.length;
    const come = counted(next.slice(start, next.length - end), first);
    const by = lineCount(come) - lineCount(gone);
    pieces = by === 0 ? pieces.toSpliced(start, gone.length, ...come)
      : [...pieces.slice(0, start), ...come, ...pieces.slice(pieces.length - end).map(({ unit, first }) => ({ unit, first: first + by }))];
    if (by !== 0) lines = [...lines.slice(0, first), ...come.flatMap(({ unit }) => unit.lines), ...lines.slice(first + lineCount(gone))];
    else for (const { unit, first } of come) for (let i = 0; i < unit.lines.length; i++) lines[first + i] = unit.lines[i]!;
    return come.length === 1 && gone.length === 1 ? respellingAt(start, pieces, since) : undefined;
  }

  return (text, body, ends) => {
    const before = ends && last;
    // After a change of the front matter, pieces begin elsewhere, but what follows the edit is still the same.
    const same = ends && (body === lastBody ? ends : { start: 0, end: ends.end });
    const next = cut(text, body, pieceReader(), before, same);
    const respelling = take(next.pieces);
    [last, lastBody, chapters] = [next, body, chaptersOf(pieces, chapters, respelling)];
    return { text, lines, pieces, places: next.places, chapters, eachChapter: asking(chapters), respelling };
  };
}
