import { perObject, perObjectMeanwhile } from '../../memo';
import type { Placed } from '../../span';
import { firstIndex, inTurn } from '../../util/sorted';
import { isAside } from '../labels/asides';
import { labelOf } from '../labels/labelRows';
import { sameEntries } from '../markdown/difference';
import type { Line } from '../markdown/line';
import type { Chapter, CountedPiece, EachChapter, Lines, Piece, Respelling, Sheet } from '../markdown/sheet';
import { respellingSince } from './respelling';

/** In pieces, at least. In 1 MB, ten edits in different places, which are what comes between two in a question or label, touch an eighth of its chapters; with 32 it was a third. */
const LENGTH = 8;

/**
 * Cuts pieces into chapters. `last` are those of the document before. A chapter stands where its pieces and the one behind are the same; where one line is in
 * other words, which is not the heading that a piece begins with, all chapters begin where they did.
 */
export function chaptersOf(pieces: Chapter, last: readonly Chapter[], respelling: Respelling | undefined): readonly Chapter[] {
  if (respelling && respelling.index > 0) {
    const { piece, since } = respelling;
    const index = firstIndex(last, ([begin]) => begin!.first > pieces[piece]!.first) - 1;
    const chapter = last[index]!;
    return last.with(index, chapter.with(chapter.indexOf(since[piece]!), pieces[piece]!));
  }
  const chapters: Chapter[] = [];
  for (let from = 0; from < pieces.length;) {
    const before = last[chapters.length];
    const behind = last[chapters.length + 1]?.[0];
    const chapter = before && standsAt(from, before, pieces) && pieces[from + before.length] === behind ? before : chapterAt(from, pieces);
    chapters.push(chapter);
    from += chapter.length;
  }
  return chapters;
}

function chapterAt(from: number, pieces: Chapter): Chapter {
  let to = from + LENGTH;
  while (to < pieces.length && !beginsAnew(pieces[to]!.unit.lines[0]?.unit)) to++;
  return pieces.slice(from, to);
}

const beginsAnew = (line: Line | undefined): boolean => line?.kind === 'heading' && !isAside(line) && !labelOf(line);

function standsAt(from: number, chapter: Chapter, pieces: Chapter): boolean {
  for (let i = 0; i < chapter.length; i++) if (chapter[i] !== pieces[from + i]) return false;
  return true;
}

/** For what is asked of one version of a document after the other: a chapter that stands where it stood is not even looked at, since a hundred of them are spread all over the memory. */
export function chapterAsker(): (chapters: readonly Chapter[]) => EachChapter {
  const last = new Map<unknown, { readonly chapters: readonly Chapter[]; readonly found: readonly unknown[] }>();
  return chapters => <Found>(find: (chapter: Chapter) => Found) => {
    const before = last.get(find);
    const known = (before?.found ?? []) as readonly Found[];
    const { start, end } = sameEntries(chapters, before?.chapters ?? []);
    const found = [...known.slice(0, start), ...chapters.slice(start, chapters.length - end).map(find), ...known.slice(known.length - end)];
    last.set(find, { chapters, found });
    return found;
  };
}

/** Something found in each chapter of a document, in their order. */
export type ByChapter<Found> = readonly (readonly Found[])[];

/** Sorted indices of lines, and of those of each chapter. */
export function lineNumbersBy(chapters: readonly Chapter[], numbers: readonly number[]): ByChapter<number> {
  const next = inTurn(numbers);
  let from = 0;
  return chapters.map((_, index) => {
    const end = chapters[index + 1]?.[0]!.first ?? Infinity;
    const to = next(line => line >= end);
    const own = numbers.slice(from, to);
    from = to;
    return own;
  });
}

/** Finds the lines of a piece that are of some kind, by their indices in it. */
export const linesInPieceThat = (are: (line: Line) => boolean): (lines: Lines) => readonly number[] => perObject(lines => {
  const found: number[] = [];
  for (let index = 0; index < lines.length; index++) if (are(lines[index]!.unit)) found.push(index);
  return found;
});

/** The same in a chapter, by their indices in the document. Of a chapter that an edit has touched, only the touched piece is looked through. */
export const inChapter = (inPiece: (lines: Lines) => readonly number[]): (chapter: Chapter) => readonly number[] =>
  perObject(chapter => chapter.flatMap(({ unit: { lines }, first }) => inPiece(lines).map(index => first + index)));

/** Finds the pieces of a document that are of some kind, which few are and none becomes by other words. */
export function piecesThat(are: (piece: Piece) => boolean): (sheet: Sheet) => readonly Placed<Piece>[] {
  const inChapter = perObjectMeanwhile((chapter: Chapter): readonly number[] => chapter.flatMap(({ unit }, index) => are(unit) ? [index] : []));
  let last: { readonly pieces: readonly CountedPiece[]; readonly found: readonly number[] } | undefined;
  return sheet => {
    const { pieces, places, chapters, eachChapter } = sheet;
    let first = 0;
    const found = last && respellingSince(last.pieces, sheet) ? last.found : eachChapter(inChapter).flatMap((found, index) => {
      const from = first;
      first += chapters[index]!.length;
      return found.map(index => from + index);
    });
    last = { pieces, found };
    return found.map(index => ({ at: places[index]!, unit: pieces[index]!.unit }));
  };
}
