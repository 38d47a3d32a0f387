import { perObject } from '../memo';
import type { Chapter } from './chapters';
import type { Line } from './lines';
import { questionForm } from './questions';
import type { Lines, Sheet } from './read';
import { kindOfReply } from './reply';

/** Titles under which people keep their stories and answers. */
const BANK = /\b(?:(?:(?<!\b(?:user|customer|success) )stor(?:y|ies)|STAR|behaviou?rals?|competenc(?:y|ies)|anecdotes|answer bank|(?:my|interview) (?:answers|examples|q\s?&\s?a))\b|(?<!reverse )interviews?(?: \p{Ll}+day| \d.*| (?:prep\w*|notes?|with|at|for|on)\b.*|\s*[:–—-].*)?$)/iu;

export const isBankTitle = (title: string): boolean => BANK.test(title);

/** A title, and the kind of question that stands for what is told under it. */
export interface Sibling {
  readonly line: number;
  readonly kind: string;
}

/**
 * Lines written in the form of known questions, beside them: titles that no rubric recognises ("The bed board") head answers too,
 * among recognised ones or under a title that says so. `known` holds the indices of the lines recognised so far.
 */
export function siblingsOf(known: ReadonlySet<number>, { chapters, lines }: Sheet): Sibling[] {
  const forms = new Set(Array.from(known, index => formOf(lines, index)));
  const found: Sibling[] = [];
  let bank: Line | undefined;
  for (const chapter of chapters) {
    for (const { index, line, form, opensBank, above } of settingOffIn(chapter)) {
      if (line.kind === 'heading' && bank && line.depth <= bank.depth) bank = undefined;
      if (opensBank) bank ??= line;
      const inBank = bank !== undefined && bank !== line && line.kind !== 'item' && known.size === 0;
      if (!known.has(index) && (forms.has(form) || inBank)) found.push({ line: index, kind: kindBelow(above) });
    }
  }
  return found;
}

/** The lines of a piece that set off what follows, headings among them. */
const settingOff = perObject((lines: Lines) => lines.flatMap(({ unit: line }, index) => {
  const form = formOf(lines, index);
  const opensBank = line.kind === 'heading' && isBankTitle(line.text);
  return form === undefined ? [] : [{ index, line, form, opensBank, above: { lines, index } }];
}));

/** Looked at only where it is asked for, and once: in a row of nested lists each reply is as long as all that follow it. */
const kindBelow = perObject(({ lines, index }: { readonly lines: Lines; readonly index: number }): string =>
  kindOfReply(lines, index) === 'why-company' ? 'why-company' : 'story-generic');

/** … and of a chapter, by their index in the document. */
const settingOffIn = perObject((chapter: Chapter) => chapter.flatMap(({ unit, first }) => settingOff(unit.lines).map(it => ({ ...it, index: first + it.index }))));

/** How a line sets off what follows; nothing for lines that set off nothing. */
function formOf(lines: Lines, index: number): string | undefined {
  const { unit: line } = lines[index]!;
  if (line.kind === 'heading') return `heading ${line.depth}`;
  if (line.kind === 'cell') return undefined;
  if (questionForm(line)?.prominent) return `prominent ${line.list}`;
  const nested = lines[index + 1] && lines[index + 1]!.unit.list > line.list;
  return line.kind === 'item' && nested ? `item ${line.list}` : undefined;
}
