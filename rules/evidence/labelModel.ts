import { perObject } from '../memo';
import type { Answer, Paragraph } from '../model/answer';
import { linearModel, type LinearModel } from '../model/english/linearModel';
import { isQuoted } from '../model/english/quotes';
import type { Sentence } from '../model/english/sentence';
import { roleFeatures, type NoteFeature } from '../model/stories/roleFeatures';
import type { Span } from '../span';
import { clauseAround } from './clause';
import trained from './labels.data';

/** What a sentence may be doing in an answer, by a linear model over its words and the word lists that strike in it. */
export type Label = 'why-startup' | 'goal' | 'risk' | 'style' | 'learning' | 'contribution' | 'close'
  | 'generic-flattery' | 'signal' | 'reckless-risk' | 'blame' | 'cliche' | 'perks-motivation' | 'disguised-weakness' | 'hypothetical';

/** Labels of which no sentence alone gives much proof: how many of several sentences are likely to have them is what counts. */
export type CountedLabel = 'limit' | 'challenge' | 'proof' | 'task';

/** Weights are in fifths. */
const FIFTHS = 5;

/** Made by `scripts/training/train-labels.mjs`; read when first asked. */
let model: LinearModel<Label | CountedLabel> | undefined;

/** How many words open a sentence: what stands among them says more of what it does than what comes later. Chosen by leaving one writer out. */
const OPENING = 3;

/** What the model looks at: words and pairs, `^word` for those that open the sentence, and `@list` for each word list that strikes. */
export function labelFeatures(sentence: Sentence, note: NoteFeature): void {
  roleFeatures(sentence, note);
  for (let i = 0; i < OPENING && i < sentence.words.length; i++) note(`^${sentence.words[i]!.text}`, undefined, i, i + 1);
  for (const { list, from, to } of sentence.matches) note(`@${list}`, undefined, from, to);
  note('', undefined, 0, 0);
}

const scoresOf = perObject((sentence: Sentence): readonly number[] => {
  model ??= linearModel(trained(), FIFTHS);
  return model.scoresOf(note => labelFeatures(sentence, note));
});

/**
 * The logarithm of the odds from which on a label is taken as given. Chosen by what was found in whole answers of 21 writers, each by a model that had
 * not seen the writer: from here on a point spares more false alarms than it costs right ones, and a pitfall is right nineteen times in twenty.
 */
const SURE: Readonly<Record<Label, number>> = {
  'why-startup': -1, 'goal': 0.25, 'risk': 0.5, 'style': -0.5, 'learning': 1.25, 'contribution': -0.5, 'close': 0.5,
  'generic-flattery': 0.2, 'signal': -0.5, 'reckless-risk': -0.75, 'blame': 0.25, 'cliche': 0,
  'perks-motivation': -0.25, 'disguised-weakness': -1.25, 'hypothetical': 0.4,
};

/** How many of these sentences have a label, as far as can be expected: the sum of the chances that each has it. */
export function expectedCount(all: readonly Sentence[], label: CountedLabel): number {
  let sum = 0;
  for (const sentence of all) sum += 1 / (1 + Math.exp(-oddsOf(sentence, label)));
  return sum;
}

/** Whether so much speaks against a label that what a word list has found is doubtful. */
export const isDenied = (sentence: Sentence, label: keyof typeof DENIED): boolean => sentence.words.length >= FEWEST_WORDS && oddsOf(sentence, label) < DENIED[label];

/**
 * The logarithm of the odds below which what a list finds is more often wrong than right, for writers whom the model has not seen. Only lists are named that
 * are so in whole answers too: where people want to get to, or how they work, they say in so many ways that a list is right however unlikely the sentence sounds.
 */
const DENIED = { 'reckless-risk': -2, 'close': -2.5 } as const;

function oddsOf(sentence: Sentence, label: Label | CountedLabel): number {
  const scores = scoresOf(sentence);
  return scores[model!.indexOf(label)]!;
}

/** Where a sentence sounds like a label, from these logarithms of odds on: the clause that speaks most for it; none where it doesn't, or only quotes. */
export function soundsLike(sentence: Sentence, label: Label, from = SURE[label]): Span[] {
  if (sentence.words.length < FEWEST_WORDS || oddsOf(sentence, label) < from) return [];
  return clausesFor[label](sentence);
}

/** Whether any sentence of an answer may sound like a label, from these odds on: hardly any does, and each is asked of every point of a reason, from several odds on. */
export const maySound = (answer: Answer, label: Label, from = SURE[label]): boolean => {
  const highest = highestIn(answer);
  return highest.length > 0 && highest[model!.indexOf(label)]! >= from;
};

/** The highest odds that a sentence has, of each label; nothing where no sentence has words enough. */
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

/** The clauses, by the label that they speak for: few sentences sound like one, but each is asked of at every keystroke. */
const clausesFor = Object.fromEntries(Object.keys(SURE).map(label => [label, perObject((sentence: Sentence) =>
  [clauseAround(sentence, decidingWords(sentence, label as Label))].filter(span => !isQuoted(sentence.text, span)))])) as Record<Label, (sentence: Sentence) => Span[]>;

/** Fewer words are too few to guess from. */
const FEWEST_WORDS = 7;

/** The words whose weights add up to the most: what decides. */
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
