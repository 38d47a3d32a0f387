import type { Placed } from '../span';
import type { Line } from './lines';
import { questionForm } from './questions';

/** Titles under which people keep their stories and answers. */
const BANK = /\b(?:(?:(?<!\b(?:user|customer|success) )stor(?:y|ies)|STAR|behaviou?rals?|competenc(?:y|ies)|anecdotes|answer bank|(?:my|interview) (?:answers|examples|q\s?&\s?a))\b|(?<!reverse )interviews?(?: \p{Ll}+day| \d.*| (?:prep\w*|notes?|with|at|for|on)\b.*|\s*[:–—-].*)?$)/iu;

export const isBankTitle = (title: string): boolean => BANK.test(title);

/**
 * Lines written in the form of known questions, beside them: titles that no rubric recognises ("The bed board") head answers too,
 * among recognised ones or under a title that says so. `known` holds the indices of the lines recognised so far.
 */
export function siblingsOf(known: ReadonlySet<number>, lines: readonly Placed<Line>[]): number[] {
  const forms = new Set(Array.from(known, index => formOf(lines, index)));
  let bank: Line | undefined;
  return lines.flatMap(({ unit: line }, index) => {
    if (line.kind === 'heading' && bank && line.depth <= bank.depth) bank = undefined;
    if (line.kind === 'heading' && isBankTitle(line.text)) bank ??= line;
    if (known.has(index)) return [];
    const form = formOf(lines, index);
    const inBank = bank !== undefined && bank !== line && line.kind !== 'item' && known.size === 0;
    return form && (forms.has(form) || inBank) ? [index] : [];
  });
}

/** How a line sets off what follows; nothing for lines that set off nothing. */
function formOf(lines: readonly Placed<Line>[], index: number): string | undefined {
  const { unit: line } = lines[index]!;
  if (line.kind === 'heading') return `heading ${line.depth}`;
  if (questionForm(line)?.prominent) return `prominent ${line.list}`;
  const nested = lines[index + 1] && lines[index + 1]!.unit.list > line.list;
  return line.kind === 'item' && nested ? `item ${line.list}` : undefined;
}
