import type { Placed } from '../span';
import type { Edit } from './difference';
import { mayNameAt } from './inlineLabels';
import { LONGEST_PARAGRAPH } from './limits';
import type { Line } from './lines';
import { firstIndex } from './sorted';

/**
 * The lines of a piece after an edit that has only changed letters of a word in it: no block or mark of Markdown is made of such words, so that one line is
 * spelt otherwise and the parser need not be asked. Most keystrokes are of that kind. Nothing where the edit is another, or where it might be.
 */
export function respelt(lines: readonly Placed<Line>[], text: string, { start, removed, inserted }: Edit): readonly Placed<Line>[] | undefined {
  const index = firstIndex(lines, ({ at }) => at > start) - 1;
  const line = lines[index];
  if (!line || !isPlain(text)) return undefined;
  const { at, unit } = line;
  const from = start - at;
  const before = unit.text;
  if (from + removed > before.length || !LETTERS.test(before.slice(from, from + removed))) return undefined;
  const letters = text.slice(start, start + inserted);
  const now = before.slice(0, from) + letters + before.slice(from + removed);
  if (!LETTERS.test(letters) || mayNameAt(now, from + inserted) || TIME.test(now)) return undefined;
  const by = inserted - removed;
  const first = now.lastIndexOf(' ', from - 1) + 1;
  const space = now.indexOf(' ', from + inserted);
  const end = space < 0 ? now.length : space;
  const word = now.slice(first, end);
  // Beside markup, which a line shows as spaces, or in it, more is written here than the word.
  if (!WORD.test(word) || !WORD.test(before.slice(first, end - by)) || text.slice(Math.max(0, at + first - 1), at + end + 1).trim() !== word) return undefined;
  const next = lines.slice();
  next[index] = { at, unit: inLetters(unit, now, from, by) };
  for (let i = index + 1; by !== 0 && i < next.length; i++) next[i] = { at: next[i]!.at + by, unit: next[i]!.unit };
  return next;
}

const inLetters = ({ list, quote, fenced, kind, depth, block, alone, bold }: Line, text: string, from: number, by: number): Line => ({
  list, quote, fenced, text, kind, depth, block, alone,
  bold: bold.length === 0 ? bold : bold.map(({ start, end }) => ({ start: start > from ? start + by : start, end: end > from ? end + by : end })),
});

const LETTERS = /^\p{L}*$/u;
const WORD = /^[a-z\u0080-\uFFFF][a-z\d\u0080-\uFFFF'-]*[.,;!?]*$/i;

/** Words beside a time say who speaks below. */
const TIME = /\d:\d/;

/** What words have a say in elsewhere: the names of tags and of references, code that may be an indented answer, a paragraph that may be too long. */
const isPlain = (text: string): boolean =>
  !text.includes('<') && !text.includes(']:') && !text.includes('    ') && !text.includes('\t') && text.length <= LONGEST_PARAGRAPH;
