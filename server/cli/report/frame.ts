import type { Place } from './fileReport';

/** Code units shown before the found words, and in all, of a line that is too long to show. */
const BEFORE = 30;
const SHOWN = 90;

/** Characters that fill two columns of a terminal. */
const WIDE = /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A source line and the squiggle below it. Of a long line it shows what stands around the found words. */
export function frame(line: string, { line: first, endLine, column, endColumn }: Place): readonly [string, string] {
  const start = Math.min(column - 1, line.length);
  const end = endLine > first ? line.length : Math.min(Math.max(endColumn - 1, start), line.length);
  const from = line.length <= SHOWN ? 0 : between(line, Math.max(0, start - BEFORE));
  const to = between(line, Math.min(line.length, from + SHOWN));
  const lead = (from > 0 ? '… ' : '') + line.slice(from, start);
  const found = line.slice(start, Math.min(end, to));
  const shown = lead + line.slice(start, to) + (to < line.length ? ' …' : '');
  return [printable(shown), ' '.repeat(width(lead)) + '~'.repeat(Math.max(1, width(found)))];
}

/** Text from a file that does a terminal no harm: control characters, which could move the cursor or hide text, shown as dots. */
export const printable = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '·');

/** The next place that does not tear a surrogate pair. */
const between = (line: string, at: number): number => (/[\uDC00-\uDFFF]/.test(line[at] ?? '') ? at + 1 : at);

function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
