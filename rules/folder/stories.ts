import type { Answer, Story } from '../model/answer';
import { wordsOf } from '../model/english/words';
import type { Span } from '../span';
import type { ReviewedFile } from './folder';

/** A story and where it is told. */
export interface ToldStory {
  readonly path: string;
  /** Where the story begins in the document. */
  readonly at: number;
  readonly story: Story;
  readonly answer: Answer;
  /** Its title, or the question that it answers. */
  readonly name: string;
}

/** All stories of a folder, in its order. */
export const storiesIn = (files: readonly ReviewedFile[]): ToldStory[] =>
  files.flatMap(({ path, review }) => review.answers.flatMap(({ at, unit: { answer } }) =>
    answer.stories.map(placed => ({ path, at: at + placed.at, story: placed.unit, answer, name: placed.unit.title || answer.question }))));

/** The first line of a story, in its document. */
export const firstLineOf = ({ at, story }: ToldStory): Span => ({ start: at, end: at + /^[^\r\n]*/.exec(story.text)![0].length });

/** The words of a text, in which all numbers are equal. */
export const wordsUpToNumbers = (text: string): string[] => wordsOf(text).map(({ text }) => text.replace(/\d+/g, '#'));

/** Shorter stories have too few words to be told apart. Half of what the shortest tenth of 539 real stories have (61 words). */
const FEWEST_WORDS = 30;

/**
 * Pairs of tellings, the earlier one first, that share at least this part (0–1) of their word triples (Jaccard index). All numbers count as
 * equal, so that a story is recognised when its numbers have changed.
 */
export function tellings(stories: readonly ToldStory[], least: number): [ToldStory, ToldStory][] {
  const runs = stories.map(({ story }) => runsOfThree(story.text));
  const holders = new Map<string, number[]>();
  const pairs: [ToldStory, ToldStory][] = [];
  runs.forEach((mine, index) => {
    const shared = new Map<number, number>();
    for (const run of mine) {
      const others = holders.get(run);
      for (const other of others ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others) others.push(index);
      else holders.set(run, [index]);
    }
    for (const [other, common] of shared) {
      if (common >= least * (mine.size + runs[other]!.size - common)) pairs.push([stories[other]!, stories[index]!]);
    }
  });
  return pairs;
}

function runsOfThree(text: string): Set<string> {
  const words = wordsUpToNumbers(text);
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}
