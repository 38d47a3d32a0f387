import type { Problem } from '../../util/problem';
import { grouped } from '../../util/wording';
import type { SourceText } from './sourceText';

/**
 * Limits of what is read while somebody types. A Markdown parser takes time by the square of the marks in one paragraph, and stack by the depth
 * of nesting; everything else takes time by the length. No real answers come near: 1,500,000 UTF-16 units are 25 hours of speech, and the
 * fullest of 480 Markdown files at hand has 1,400 lines and a paragraph with 1,156 marks.
 */
const LONGEST_TEXT = 1_500_000;
const MOST_LINES = 40_000;
export const LONGEST_PARAGRAPH = 50_000;
const MOST_MARKS = 3_000;
const DEEPEST = 100;

/** Why a document as a whole is too large to be read; undefined where it is not. */
export function excessIn(text: SourceText): Problem | undefined {
  const lineEnds = text.lineCount - 1;
  if (text.length > LONGEST_TEXT) return tooLarge(text, 0, `This file has ${grouped(text.length)} characters, and Answerlint reads up to ${grouped(LONGEST_TEXT)}: nothing in it is checked. Split it.`);
  return lineEnds > MOST_LINES ? tooLarge(text, 0, `This file has ${grouped(lineEnds)} lines, and Answerlint reads up to ${grouped(MOST_LINES)}: nothing in it is checked. Split it.`) : undefined;
}

/** Why a piece is not read, if its marks or nesting exceed the limits. Placed at the line where they do. */
export function tangleIn(piece: string): Problem | undefined {
  if (piece.length <= MOST_MARKS && !MAY_BE_DEEP.test(piece)) return undefined;
  let marks = 0;
  let length = 0;
  let at = 0;
  for (const line of piece.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    if (depthOf(line) > DEEPEST) return tooLarge(piece, at, `Lists and quotations are nested ${grouped(depthOf(line))} deep here, and Answerlint reads up to ${DEEPEST}: the text under this heading is not checked.`);
    if (!line.trim() || BULLET.test(line)) marks = length = 0;
    length += line.length;
    marks += line.match(MARK)?.length ?? 0;
    if (length > LONGEST_PARAGRAPH) return tooLarge(piece, at, `This paragraph has more than ${grouped(LONGEST_PARAGRAPH)} characters, which is more than Answerlint reads: the text under this heading is not checked. Split it.`);
    if (marks > MOST_MARKS) return tooLarge(piece, at, `This paragraph has more than ${grouped(MOST_MARKS)} marks such as * and [, which is more than Answerlint reads: the text under this heading is not checked. Split it.`);
    at += line.length;
  }
  return undefined;
}

/** A mark that may open or close something, so that a parser looks for its other end. An underscore inside a word is none. */
const MARK = /[*~`[\]]|<[!?]|(?<![a-z\d])_|_(?![a-z\d])/gi;

/** A line without this cannot be nested that deep. */
const MAY_BE_DEEP = new RegExp(String.raw`^[ \t>*+.)\d-]{${DEEPEST}}`, 'm');

/** Begins a block of its own, whatever precedes it. */
const BULLET = /^[ \t]*[-+*][ \t]/;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** An upper bound of how deep a line is nested in lists and quotations: its marks, plus half its indentation, because each list takes two spaces. */
function depthOf(line: string): number {
  const lead = CONTAINERS.exec(line)?.[0];
  return lead === undefined ? 0 : lead.match(/[>*+.)-]/g)!.length + Math.floor(/^[ \t]*/.exec(lead)![0].length / 2);
}

/** A problem that is shown at a line. */
function tooLarge(text: Pick<SourceText, 'length' | 'slice'>, at: number, message: string): Problem {
  const length = text.slice(at, Math.min(text.length, at + LONGEST_SHOWN)).search(/[\r\n]/);
  return { span: { start: at, end: at + (length < 0 ? Math.min(LONGEST_SHOWN, text.length - at) : length) }, message };
}

const LONGEST_SHOWN = 80;
