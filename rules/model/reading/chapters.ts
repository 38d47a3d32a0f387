import { perObject, weaklyPerObject } from '../../memo';
import type { Placed } from '../../span';
import { firstIndex, inTurn } from '../../util/sorted';
import { isAside } from '../labels/asides';
import { labelOf } from '../labels/labelRows';
import { sameEntries } from '../markdown/difference';
import type { Line } from '../markdown/line';
import type { Chapter, CountedPiece, EachChapter, Lines, Piece, Respelling, Sheet } from '../markdown/sheet';
import { respellingSince } from './respelling';

/**
 * The least number of pieces in a chapter. In 1 MB, ten edits in different places, which is what happens between two edits of a question or
 * label, touch an eighth of the chapters; with 32 pieces it would be a third.
 */
const LENGTH = 8;

/**
 * Groups pieces into chapters. A chapter of `last`, the version before, is kept if its pieces and the one after it are the same. If only one
 * line was respelt, and not the heading of a piece, all chapters begin where they did.
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

/**
 * Makes a function that asks chapters about one version after the other. Chapters that have not changed are not even looked at, because a
 * hundred of them are spread over the memory.
 */
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

/** Splits sorted line numbers by the chapter that they are in. */
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

/** Finds the lines of a piece that meet a condition: gives their indices. */
export const linesInPieceThat = (are: (line: Line) => boolean): (lines: Lines) => readonly number[] => perObject(lines => {
  const found: number[] = [];
  for (let index = 0; index < lines.length; index++) if (are(lines[index]!.unit)) found.push(index);
  return found;
});

/** The same for a chapter, with the lines' indices in the document. After an edit only the edited piece is searched again. */
export const inChapter = (inPiece: (lines: Lines) => readonly number[]): (chapter: Chapter) => readonly number[] =>
  perObject(chapter => chapter.flatMap(({ unit: { lines }, first }) => inPiece(lines).map(index => first + index)));

/** Finds the pieces of a document that meet a condition. For conditions that few pieces meet and that respelling a line never changes. */
export function piecesThat(are: (piece: Piece) => boolean): (sheet: Sheet) => readonly Placed<Piece>[] {
  const inChapter = weaklyPerObject((chapter: Chapter): readonly number[] => chapter.flatMap(({ unit }, index) => are(unit) ? [index] : []));
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
