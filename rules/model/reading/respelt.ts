import type { Placed } from '../../span';
import { firstIndex } from '../../util/sorted';
import { mayNameIn } from '../labels/inlineLabels';
import type { Edit } from '../markdown/difference';
import { LONGEST_PARAGRAPH } from '../markdown/limits';
import type { Line } from '../markdown/line';

/**
 * The lines of a piece after an edit that has only changed letters within a word, as most keystrokes do. Such an edit changes no block and no
 * mark of Markdown, so only one line has other words and the parser is not needed. Undefined where the edit is, or might be, another one.
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
  if (!LETTERS.test(letters) || TIME.test(now)) return undefined;
  const by = inserted - removed;
  const first = now.lastIndexOf(' ', from - 1) + 1;
  const space = now.indexOf(' ', from + inserted);
  const end = space < 0 ? now.length : space;
  const [word, last] = [now.slice(first, end), before.slice(first, end - by)];
  const isPart = at > 0 && !LINE_END.test(text[at - 1]!);
  if (!WORD.test(word) || !WORD.test(last) || mayNameIn(now, first, from + inserted, isPart) || mayNameIn(before, first, from + removed, isPart)) return undefined;
  // next to markup, which a line shows as spaces, the source holds more than the word
  const written = text.slice(Math.max(0, at + first - 1), at + end + 1).trim();
  if (written !== word && !(written.replace(/^\*|\*$/g, '') === word && IN_MARKS.test(word) && IN_MARKS.test(last))) return undefined;
  const next = lines.slice();
  next[index] = { at, unit: inLetters(unit, now, from, by) };
  for (let i = index + 1; by !== 0 && i < next.length; i++) next[i] = { at: next[i]!.at + by, unit: next[i]!.unit };
  return next;
}

const inLetters = ({ list, quote, fenced, kind, depth, block, alone, bold }: Line, text: string, from: number, by: number): Line => ({
  list, quote, fenced, text, kind, depth, block, alone,
  bold: bold.length === 0 ? bold : bold.map(({ start, end }) => ({ start: start >= from ? start + by : start, end: end > from ? end + by : end })),
});

const LETTERS = /^\p{L}*$/u;
const WORD = /^[a-z\u0080-\uFFFF][a-z\d\u0080-\uFFFF'-]*[.,;:!?]*$/i;

/** Marks of emphasis around a word still count: whether they do depends on the kind of character beside them. */
const IN_MARKS = /^\p{L}(?:.*\p{L})?[.,;:!?]*$/u;

const LINE_END = /[\r\n]/;

/** A word beside a time may say who speaks below. */
const TIME = /\d:\d/;

/** Whether a word plays no part elsewhere: it is not within a tag, a reference, code that may be an indented answer, or a paragraph that may be too long. */
const isPlain = (text: string): boolean =>
  !text.includes('<') && !text.includes(']:') && !text.includes('    ') && !text.includes('\t') && text.length <= LONGEST_PARAGRAPH;
