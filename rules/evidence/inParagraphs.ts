import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/sentence';
import type { Placed } from '../span';
import { together } from '../together';

/** Makes a function that finds the same in all sentences of an answer, each find where its sentence begins. It is looked for once in a paragraph. */
export function inParagraphs<Found>(find: (sentence: Sentence) => readonly Found[]): (answer: Answer) => readonly Placed<Found>[] {
  const foundIn = together(perObject(({ sentences }: Paragraph): readonly Placed<Found>[] => sentences.flatMap(({ at, unit }) => find(unit).map(found => ({ at, unit: found })))));
  return ({ paragraphs }) => foundIn(paragraphs);
}
