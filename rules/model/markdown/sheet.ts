import type { Placed } from '../../span';
import type { Problem } from '../../util/problem';
import type { Line } from './line';
import type { Parsed } from './markdown';
import type { SourceText } from './sourceText';

/** Consecutive lines, placed in their piece or document. */
export type Lines = readonly Placed<Line>[];

/** What is remembered of a piece of Markdown. */
export interface Piece {
  readonly isOpen: boolean;
  readonly lines: Lines;
  /** Raw HTML, comments included. */
  readonly html: readonly Placed<string>[];
  /**
   * What the next version can be parsed from, perhaps some keystrokes old. Only kept for pieces that are being edited, because a tree takes more
   * memory than its text.
   */
  readonly parsed: ReadBefore | undefined;
  /** Why it is not read, if it is too much for the parser. */
  readonly tangle: Problem | undefined;
}

/** A parsed text, and its lines. */
export interface ReadBefore extends Parsed {
  readonly lines: Lines;
}

/** A piece, and the index of its first line in the document. The same object as long as the piece is not edited and no line is added or removed above it. */
export interface CountedPiece {
  readonly unit: Piece;
  readonly first: number;
}

/**
 * Consecutive pieces. The same object as long as none of them changes. What is asked of a long document at every keystroke is remembered by
 * chapter, so that dozens are asked instead of a thousand pieces.
 *
 * Every chapter but the first begins with a heading that is neither a label ("## Situation") nor an aside ("## Notes"), so nothing in it
 * continues what stands above.
 */
export type Chapter = readonly CountedPiece[];

/** Asks the same of each chapter of a document, in their order. */
export type EachChapter = <Found>(find: (chapter: Chapter) => Found) => readonly Found[];

/**
 * The only difference between a document and its last version, after nearly every keystroke: one line has other words and is otherwise the same.
 * Whoever remembers results of the last version has to look at that line only.
 */
export interface Respelling {
  /** The pieces of the last version. Somebody who remembers another version cannot use this. */
  readonly since: readonly CountedPiece[];
  /** The index of the piece, and of the line in it. */
  readonly piece: number;
  readonly index: number;
  readonly now: Line;
  readonly before: Line;
}

/** A document, read line by line. Lines of unchanged pieces are the same objects as before. */
export interface Sheet {
  readonly text: SourceText;
  /**
   * One array, changed in place from version to version, because copying 17,000 lines at each keystroke takes too long. Only the latest version
   * looks at it.
   */
  readonly lines: Lines;
  readonly pieces: readonly CountedPiece[];
  /** Where each piece begins in the document. */
  readonly places: readonly number[];
  readonly chapters: readonly Chapter[];
  readonly eachChapter: EachChapter;
  /** Undefined where more than one line has changed. */
  readonly respelling: Respelling | undefined;
}
