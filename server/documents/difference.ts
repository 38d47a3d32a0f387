import type { Edit } from '../../rules';

/** The one edit that turns the first text into the second: what both have in common at their beginning and end is kept. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  while (start > 0 && isInside(before, start)) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && isInside(before, before.length - tail)) tail--;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

/** Whether an offset is between the halves of an emoji, or of a Windows line end, where no position can be. */
const isInside = (text: string, offset: number): boolean => /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(offset - 1, offset + 1));
