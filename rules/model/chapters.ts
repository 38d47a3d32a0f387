import type { Piece } from './read';

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
