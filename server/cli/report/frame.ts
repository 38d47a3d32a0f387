import type { Place } from './fileReport';

/** UTF-16 units of a long line that are shown: before the found words, and in all. */
const BEFORE = 30;
const SHOWN = 90;

/** Characters that fill two columns of a terminal. */
const WIDE = /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** A source line with a squiggle below the found words. Of a long line only the surroundings are shown. */
export function frame(line: string, { line: first, endLine, column, endColumn }: Place): readonly [string, string] {
  const start = Math.min(column - 1, line.length);
  const end = endLine > first ? line.length : Math.min(Math.max(endColumn - 1, start), line.length);
  const from = line.length <= SHOWN ? 0 : wordStart(line, Math.max(0, start - BEFORE), start);
  const to = line.length - from <= SHOWN ? line.length : wordStart(line, from + SHOWN, line.length);
  const lead = (from > 0 ? '… ' : '') + line.slice(from, start);
  const found = line.slice(start, Math.min(end, to));
  const shown = lead + line.slice(start, to).trimEnd() + (to < line.length ? ' …' : '');
  return [printable(shown), ' '.repeat(width(lead)) + '~'.repeat(Math.max(1, width(found)))];
}

/** A text that is safe to print: control characters, which could move the cursor or hide text, become dots. */
export const printable = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '·');

/** Where the word at an offset begins, unless that is more than `limit` units earlier. */
function wordStart(line: string, at: number, limit: number): number {
  const space = line.indexOf(' ', at);
  if (at === 0) return 0;
  if (space >= 0 && space < Math.min(limit, at + BEFORE)) return space + 1;
  return isLowSurrogate(line.charCodeAt(at)) ? at + 1 : at;
}

const isLowSurrogate = (unit: number): boolean => 0xdc00 <= unit && unit <= 0xdfff;

/** A text in which each UTF-16 unit takes one column. Most are, and measuring others takes a third of the time of a run that finds everything in its cache. */
const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/;

function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter().segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

let ofGraphemes: Intl.Segmenter | undefined;

/** Made when needed: most runs do without, and the first one takes some 15 ms. */
const segmenter = (): Intl.Segmenter => ofGraphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
