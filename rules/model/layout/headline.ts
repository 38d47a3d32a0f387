import type { Lines } from '../markdown/sheet';
import { beginsSmall, isWhole } from './frame';
import { questionForm } from './questions';

/**
 * Whether a line asks and its answer follows in the same paragraph: it is the first line of that paragraph and nothing but a question or title.
 * Where notes have one such question, they have more, and then a title is enough ("weakness"). Who writes one in lower case writes all in lower
 * case.
 */
export function isHeadline(lines: Lines, index: number): boolean {
  const line = lines[index]!.unit;
  const next = lines[index + 1]?.unit;
  const form = questionForm(line);
  return line.kind === 'text' && next?.block === line.block && lines[index - 1]?.unit.block !== line.block && (!beginsSmall(next) || beginsSmall(line))
    && form !== undefined && !form.prominent && isWhole(line, form);
}
