import { perObject } from '../memo';
import type { Line } from './lines';
import type { Lines, Piece, Sheet } from './read';

/**
 * Pieces in a row, each with the index of its first line in the document. The same object as long as none of them is touched and
 * all begin at the same line: what is asked of a long document at every keystroke is remembered by chapter, so that dozens
 * are asked and not a thousand pieces.
 */
export type Chapter = readonly { readonly unit: Piece; readonly first: number }[];

/** In pieces: an edit asks so many, and a document of 1 MB has about as many chapters. */
const LENGTH = 32;

/** Cuts pieces into chapters. `last` are those of the document before. */
export function chaptersOf(pieces: Chapter, last: readonly Chapter[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (let from = 0; from < pieces.length; from += LENGTH) {
    const chapter = pieces.slice(from, from + LENGTH);
    const before = last[chapters.length];
    chapters.push(before && isSame(before, chapter) ? before : chapter);
  }
  return chapters;
}

const isSame = (a: Chapter, b: Chapter): boolean =>
  a.length === b.length && a.every(({ unit, first }, index) => unit === b[index]!.unit && first === b[index]!.first);

/** Finds the lines of a chapter that are of some kind, by their indices in the document. Of a chapter that an edit has touched, only the touched piece is looked through. */
export function linesThat(are: (line: Line) => boolean): (chapter: Chapter) => readonly number[] {
  const inPiece = perObject((lines: Lines): readonly number[] => lines.flatMap(({ unit }, index) => are(unit) ? [index] : []));
  return perObject((chapter: Chapter) => chapter.flatMap(({ unit: { lines }, first }) => inPiece(lines).map(index => first + index)));
}

/** Finds the pieces of a document that are of some kind, which few are. */
export function piecesThat(are: (piece: Piece) => boolean): (sheet: Sheet) => Sheet['pieces'] {
  const inChapter = perObject((chapter: Chapter): readonly number[] => chapter.flatMap(({ unit }, index) => are(unit) ? [index] : []));
  return ({ chapters, pieces }) => chapters.flatMap((chapter, index) => inChapter(chapter).map(it => pieces[index * LENGTH + it]!));
}
