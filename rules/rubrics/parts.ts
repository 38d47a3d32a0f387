import { memo, perObject, perText } from '../memo';
import { compileLists } from '../model/english/phrases';
import type { Scanner } from '../model/english/scanner';
import { wordsOf, type Word } from '../model/english/words';
import { builtInRubrics } from '.';
import { isPartList, partList, partLists } from './partLists';
import { questionText, titlesIn } from './questionText';
import type { Rubric, RubricPart } from './rubric';
import { scanBuiltIn } from './scan';
import { sharedLists } from './vocabulary';

/** In words. Longer openings of a line are sentences, even before a colon. */
const LONGEST_LABEL = 12;

/**
 * The part of an answer that a heading or label opens: "Why Kettleby", "Learn / give", "Fit for fast settings – examples". The whole label must
 * match, or one of the titles in it, because text before a colon is often no label.
 */
export function partOf(label: string, rubric: Rubric): RubricPart | undefined {
  const { titles, isKnown, named } = labelled(label);
  if (!isKnown && isBuiltIn(rubric)) return undefined;
  const parts = named.get(rubric) ?? partsNamed(titles, rubric);
  named.set(rubric, parts);
  return parts[0];
}

/** Whether a label names a part of any of these rubrics. Hardly any does, so for the built-in rubrics that is asked once and not for each. */
export const namesPart = (label: string, rubrics: readonly Rubric[]): boolean =>
  (labelled(label).isKnown || !areBuiltIn(rubrics)) && rubrics.some(rubric => partOf(label, rubric) !== undefined);

const areBuiltIn = perObject((rubrics: readonly Rubric[]): boolean => rubrics.every(isBuiltIn));
const isBuiltIn = (rubric: Rubric): boolean => builtInRubrics.includes(rubric);

/**
 * What is known of a label: the words of each title in it, whether it names a part of any built-in rubric, and the parts found so far. At every
 * keystroke all rubrics are asked about the same label.
 */
const labelled = perText(label => {
  const titles = titlesIn(questionText(label)).map(wordsOf).filter(({ length }) => length <= LONGEST_LABEL);
  return { titles, isKnown: titles.some(words => [...inBuiltIn(words)].some(isPartList)), named: new Map<Rubric, readonly RubricPart[]>() };
});

/** The parts that the longest title of a label names, narrowed by its other titles: "Example (ambiguity)". */
function partsNamed(titles: readonly (readonly Word[])[], rubric: Rubric): readonly RubricPart[] {
  const scan = scannerFor(rubric);
  let best: { readonly named: readonly RubricPart[]; readonly words: number } = { named: [], words: 0 };
  for (const words of titles) {
    const lists = scan(words);
    const named = rubric.parts.filter(({ id }) => lists.has(partList(rubric, id)));
    const among = best.named.filter(part => named.includes(part));
    if (named.length > 0 && words.length > best.words) best = { named, words: words.length };
    else if (among.length > 0) best = { ...best, named: among };
  }
  return best.named;
}

/** Gives the names of the lists that match some words as a whole. */
type LabelScanner = (words: readonly Word[]) => ReadonlySet<string>;

const listsBy = (scan: Scanner): LabelScanner => words => new Set(scan(words).map(({ list }) => list));

const inBuiltIn: LabelScanner = perObject(listsBy(scanBuiltIn));

const scannerFor = perObject((rubric: Rubric): LabelScanner => isBuiltIn(rubric) ? inBuiltIn : scanners.get(rubric));

/** Remembered, because compiling the labels of a rubric takes milliseconds. */
const scanners = memo((rubric: Rubric) => listsBy(compileLists(partLists([rubric]), sharedLists)), ({ kind, parts }) => JSON.stringify([kind, parts.map(({ id, labels }) => [id, labels])]));
