import { perObjectHinted } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import type { Sentence } from '../model/english/sentence';
import type { Placed } from '../span';
import { together, type Before } from '../util/together';

/**
 * Makes a function that finds something in each sentence of an answer, placed at the sentence. Remembered by paragraph, so an edit asks only the
 * sentences of one paragraph again.
 */
export function inParagraphs<Found>(find: (sentence: Sentence) => readonly Found[]): (answer: Answer) => readonly Placed<Found>[] {
  const foundIn = inEach(find);
  return ({ paragraphs }) => foundIn(paragraphs);
}

/** The same for some paragraphs. */
export const inEach = <Found>(find: (sentence: Sentence) => readonly Found[]): (paragraphs: readonly Placed<Paragraph>[]) => readonly Placed<Found>[] =>
  together(perObjectHinted(({ sentences }: Paragraph, before: Before<Paragraph, Found> | undefined) => {
    const all: Placed<Found>[] = [];
    for (let index = 0; index < sentences.length; index++) {
      const { at, unit } = sentences[index]!;
      const old = before?.unit.sentences[index];
      if (old?.unit !== unit) for (const found of find(unit)) all.push({ at, unit: found });
      else for (const found of before!.found) if (found.at === old.at) all.push({ at, unit: found.unit });
    }
    return all;
  }));
