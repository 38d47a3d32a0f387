import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import { linearModel, type LinearModel } from '../model/english/linearModel';
import { isQuoted } from '../model/english/quotes';
import type { Sentence } from '../model/english/sentence';
import { roleFeatures, type NoteFeature } from '../model/stories/roleFeatures';
import type { Span } from '../span';
import { clauseAround } from './clause';
import trained from './labels.data';

/** What a sentence may be about or do in an answer, by a linear model over its words and the word lists that match in it. */
export type Label = 'why-startup' | 'goal' | 'risk' | 'style' | 'learning' | 'contribution' | 'close'
  | 'generic-flattery' | 'signal' | 'reckless-risk' | 'blame' | 'cliche' | 'perks-motivation' | 'disguised-weakness' | 'hypothetical';

/** Labels for which a single sentence proves little: what counts is how many sentences of an answer are likely to have them. */
export type CountedLabel = 'limit' | 'challenge' | 'proof' | 'task';

/** Weights are in fifths. */
const FIFTHS = 5;

/** Made by `scripts/training/train-labels.mjs`; read when first asked. */
let model: LinearModel<Label | CountedLabel> | undefined;

/**
 * In words. The first words of a sentence say more about what it does than later ones, so they are features of their own. The number was chosen
 * by leaving out one writer at a time.
 */
const OPENING = 3;

/** The features of a sentence: those that tell its role, and `^word` for its first words. */
export function labelFeatures(sentence: Sentence, note: NoteFeature): void {
  roleFeatures(sentence, note);
  for (let i = 0; i < OPENING && i < sentence.words.length; i++) note(`^${sentence.words[i]!.text}`, undefined, i, i + 1);
  note('', undefined, 0, 0);
}

const scoresOf = perObject((sentence: Sentence): readonly number[] => {
  model ??= linearModel(trained(), FIFTHS);
  return model.scoresOf(note => labelFeatures(sentence, note));
});

/**
 * The log odds from which a label counts as present. Chosen on whole answers of 21 writers, each with a model that had not seen the writer: from
 * here on a point avoids more false alarms than it suppresses right ones, and a pitfall is right nineteen times in twenty.
 */
const SURE: Readonly<Record<Label, number>> = {
  'why-startup': -1, 'goal': 0.25, 'risk': 0.5, 'style': -0.5, 'learning': 1.25, 'contribution': -0.5, 'close': 0.5,
  'generic-flattery': 0.2, 'signal': -0.5, 'reckless-risk': -0.75, 'blame': 0.25, 'cliche': 0,
  'perks-motivation': -0.25, 'disguised-weakness': -1.25, 'hypothetical': 0.4,
};

/** The expected number of these sentences that have a label: the sum of the probabilities. */
export function expectedCount(all: readonly Sentence[], label: CountedLabel): number {
  let sum = 0;
  for (const sentence of all) sum += 1 / (1 + Math.exp(-oddsOf(sentence, label)));
  return sum;
}

/** Whether the model makes a match of a word list doubtful. */
export const isDenied = (sentence: Sentence, label: keyof typeof DENIED): boolean => sentence.words.length >= FEWEST_WORDS && oddsOf(sentence, label) < DENIED[label];

/**
 * The log odds below which a match of a word list is more often wrong than right, for writers whom the model has not seen. Only for these lists
 * does that hold in whole answers too. Where people want to get to, or how they work, they say so directly that a list is right however unlikely
 * the sentence sounds.
 */
const DENIED = { 'reckless-risk': -2, 'close': -2.5 } as const;

function oddsOf(sentence: Sentence, label: Label | CountedLabel): number {
  const scores = scoresOf(sentence);
  return scores[model!.indexOf(label)]!;
}

/** Where a sentence sounds like a label, from these log odds on: the clause that speaks most for it; empty if it does not, or only quotes. */
export function soundsLike(sentence: Sentence, label: Label, from = SURE[label]): Span[] {
  if (sentence.words.length < FEWEST_WORDS || oddsOf(sentence, label) < from) return [];
  return clausesFor[label](sentence);
}

/** Whether any sentence of an answer sounds like a label, from these log odds on. Hardly any does, so this is asked first. */
export const maySound = (answer: Answer, label: Label, from = SURE[label]): boolean => {
  const highest = highestIn(answer);
  return highest.length > 0 && highest[model!.indexOf(label)]! >= from;
};

/** The highest log odds of each label in any sentence; empty if no sentence has enough words. */
const highestIn = perObject(({ paragraphs }: Answer): readonly number[] => highestOf(paragraphs.map(({ unit }) => highestInParagraph(unit))));

const highestInParagraph = perObject(({ sentences }: Paragraph): readonly number[] =>
  highestOf(sentences.map(({ unit }) => unit.words.length < FEWEST_WORDS ? [] : scoresOf(unit))));

function highestOf(rows: readonly (readonly number[])[]): readonly number[] {
  let highest: number[] = [];
  for (const row of rows) {
    if (highest.length === 0) highest = row.slice();
    else for (let i = 0; i < row.length; i++) if (row[i]! > highest[i]!) highest[i] = row[i]!;
  }
  return highest;
}

/** The deciding clause of a sentence, by label. Remembered, because each sentence is asked at every keystroke. */
const clausesFor = Object.fromEntries(Object.keys(SURE).map(label => [label, perObject((sentence: Sentence) =>
  [clauseAround(sentence, decidingWords(sentence, label as Label))].filter(span => !isQuoted(sentence.text, span)))])) as Record<Label, (sentence: Sentence) => Span[]>;

/** Sentences with fewer words are too short for a guess. */
const FEWEST_WORDS = 7;

/** The stretch of words whose weights add up to the most. */
function decidingWords(sentence: Sentence, label: Label): Span {
  const gains = sentence.words.map(() => 0);
  const counted = new Set<number>();
  labelFeatures(sentence, (feature, next, from, to) => {
    const row = model!.rowOf(feature, next);
    const weight = counted.has(row) ? 0 : model!.weightOf(row, label);
    counted.add(row);
    for (let i = from; i < to; i++) gains[i]! += weight / (to - from);
  });
  return stretch(sentence, gains);
}

/** The stretch with the largest sum. */
function stretch({ words }: Sentence, gains: readonly number[]): Span {
  let best = { from: 0, to: words.length, sum: -Infinity };
  let from = 0;
  let sum = 0;
  gains.forEach((gain, index) => {
    if (sum <= 0) [from, sum] = [index, 0];
    sum += gain;
    if (sum > best.sum) best = { from, to: index + 1, sum };
  });
  return { start: words[best.from]!.start, end: words[best.to - 1]!.end };
}
