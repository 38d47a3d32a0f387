import type { Placed } from '../../span';
import type { Line } from '../markdown/line';

/**
 * The lines of an edited piece. Lines above and below the edit are the same objects as before, so that what was found in them is still known.
 * Paragraphs are kept or replaced as a whole, because their lines share an object.
 */
export function renewed(lines: readonly Placed<Line>[], before: readonly Placed<Line>[]): readonly Placed<Line>[] {
  const shorter = Math.min(lines.length, before.length);
  let head = 0;
  while (head < shorter && isSame(lines, head, before, head)) head++;
  while (head > 0 && (continues(lines, head) || continues(before, head))) head--;
  const shift = before.length - lines.length;
  let tail = lines.length;
  while (tail > head && tail + shift > head && isSame(lines, tail - 1, before, tail - 1 + shift)) tail--;
  while (tail < lines.length && (continues(lines, tail) || continues(before, tail + shift))) tail++;
  return lines.map((line, index) => {
    const known = index < head ? before[index]! : index >= tail ? before[index + shift]! : line;
    return known.at === line.at ? known : { at: line.at, unit: known.unit };
  });
}

const continues = (lines: readonly Placed<Line>[], index: number): boolean => lines[index - 1]?.unit.block === lines[index]?.unit.block;

const isSame = (lines: readonly Placed<Line>[], index: number, others: readonly Placed<Line>[], other: number): boolean =>
  isSameLine(lines[index]!.unit, others[other]!.unit) && (index === 0 || other === 0 || continues(lines, index) === continues(others, other));

/** Whether two lines read the same, whatever paragraph they belong to. */
export const isSameLine = (a: Line, b: Line): boolean => a === b || a.text === b.text && standsAs(a, b)
  && a.bold.length === b.bold.length && a.bold.every(({ start, end }, i) => start === b.bold[i]!.start && end === b.bold[i]!.end);

/** Whether two lines are the same apart from their text. */
export const standsAs = (a: Line, b: Line): boolean =>
  a.kind === b.kind && a.depth === b.depth && a.list === b.list && a.quote === b.quote && a.fenced === b.fenced && a.alone === b.alone;
