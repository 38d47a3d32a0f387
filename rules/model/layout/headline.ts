import type { Lines } from '../markdown/sheet';
import { beginsSmall, isWhole } from './frame';
import { questionForm } from './questions';

/**
 * Whether a line asks and its answer follows in the same paragraph: the first line of it, a question or title and nothing else. Notes that
 * have one such question have more, and there a title will do ("weakness"). Who writes it small writes small throughout.
 */
export function isHeadline(lines: Lines, index: number): boolean {
  const line = lines[index]!.unit;
  const next = lines[index + 1]?.unit;
  const form = questionForm(line);
  return line.kind === 'text' && next?.block === line.block && lines[index - 1]?.unit.block !== line.block && (!beginsSmall(next) || beginsSmall(line))
    && form !== undefined && !form.prominent && isWhole(line, form);
}
