import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/sentence';
import type { Placed } from '../span';
import { together } from '../together';

/** Makes a function that finds the same in all sentences of an answer, each find where its sentence begins. It is looked for once in a paragraph. */
export function inParagraphs<Found>(find: (sentence: Sentence) => readonly Found[]): (answer: Answer) => readonly Placed<Found>[] {
  const foundIn = together(perObject(({ sentences }: Paragraph) => findsIn(sentences, find)));
  return ({ paragraphs }) => foundIn(paragraphs);
}

/** What is found in sentences, each find where its sentence begins. */
export const findsIn = <Found>(sentences: readonly Placed<Sentence>[], find: (sentence: Sentence) => readonly Found[]): readonly Placed<Found>[] =>
  sentences.flatMap(({ at, unit }) => find(unit).map(found => ({ at, unit: found })));
