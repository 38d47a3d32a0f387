import type { Placed } from '../../span';
import type { Problem } from '../../util/problem';
import type { Line } from './line';
import type { Parsed } from './markdown';
import type { SourceText } from './sourceText';

/** Lines in a row, placed in their piece. */
export type Lines = readonly Placed<Line>[];

/** What is remembered of a piece of Markdown. */
export interface Piece {
  readonly isOpen: boolean;
  readonly lines: Lines;
  /** HTML, comments among it. */
  readonly html: readonly Placed<string>[];
  /** What its next version may be read from, be it some keystrokes old: kept of pieces that are being edited, since the nodes take more room than the text. */
  readonly parsed: ReadBefore | undefined;
  /** Why it is not read. */
  readonly tangle: Problem | undefined;
}

/** A text that was parsed, and its lines. */
export interface ReadBefore extends Parsed {
  readonly lines: Lines;
}

/** A piece, and the index of its first line in the document. The same object as long as it is not touched, and no line comes or goes above it. */
export interface CountedPiece {
  readonly unit: Piece;
  readonly first: number;
}

/**
 * Pieces in a row. The same object as long as none of them is touched and all begin at the same line: what is asked of a long document at every keystroke is remembered by chapter, so that dozens
 * are asked and not a thousand pieces. Every chapter but the first begins with a heading,
 * and with none that is a label ("## Situation") or left out of account ("## Notes"), so that nothing in it continues what stands above, or is looked for there.
 */
export type Chapter = readonly CountedPiece[];

/** Asks the same of each chapter of a document, in their order. */
export type EachChapter = <Found>(find: (chapter: Chapter) => Found) => readonly Found[];

/**
 * All that parts a document from its last version, after nearly every keystroke: one line has other words, and is what it was in every other way. Who remembers
 * what the last version came to looks at that line, and at nothing else.
 */
export interface Respelling {
  /** The pieces of the last version. To whoever remembers another one it says nothing. */
  readonly since: readonly CountedPiece[];
  /** The index of the piece, and of the line in it. */
  readonly piece: number;
  readonly index: number;
  readonly now: Line;
  readonly before: Line;
}

/** A document read line by line. The lines of a piece that was not touched are the same objects as before. */
export interface Sheet {
  readonly text: SourceText;
  /** Those of the latest version, which is the only one that looks at them: 17,000 are not copied at each keystroke. */
  readonly lines: Lines;
  readonly pieces: readonly CountedPiece[];
  /** Where each piece begins in the document. */
  readonly places: readonly number[];
  readonly chapters: readonly Chapter[];
  readonly eachChapter: EachChapter;
  /** What parts it from the last version, where that is one line in other words. */
  readonly respelling: Respelling | undefined;
}
