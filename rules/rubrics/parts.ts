import { memo, perObject } from '../memo';
import { compileLists, wordsOf } from '../model/phrases';
import { questionText, titlesIn } from './questionText';
import type { Rubric, RubricPart } from './rubric';
import { sharedLists } from './vocabulary';

/** Longer openings of a line are sentences, even if they end in a colon. */
const LONGEST_LABEL = 12;

/**
 * The part of an answer that a heading or label opens: "Why Kettleby", "Learn / give", "Fit for fast settings – examples".
 * The label must be understood as a whole, or one of the titles in it: text in front of a colon is often no label.
 */
export const partOf = (label: string, rubric: Rubric): RubricPart | undefined => partsFor(rubric).get(label).part;

/** Labels are asked for at every keystroke. */
const partsFor = perObject((rubric: Rubric) => memo((label: string) => ({ part: read(label, rubric) }), label => label));

function read(label: string, rubric: Rubric): RubricPart | undefined {
  const scan = scannerFor(rubric);
  let best: { readonly part: RubricPart; readonly words: number } | undefined;
  for (const title of titlesIn(questionText(label))) {
    const words = wordsOf(title);
    if (words.length > LONGEST_LABEL) continue;
    for (const { list, to } of scan(words)) {
      if (to > (best?.words ?? 0)) best = { part: rubric.parts.find(({ id }) => id === list)!, words: to };
    }
  }
  return best?.part;
}

const scannerFor = perObject((rubric: Rubric) =>
  compileLists(Object.fromEntries(rubric.parts.map(({ id, labels }) => [id, labels.map(label => `^ ${label} $`).join('\n')])), sharedLists));
