import { unpackModel, type PackedModel } from './packedModel';

/** Takes one feature: a word, or with `next` a pair of words. */
export type TakeFeature = (feature: string, next?: string) => void;

/** A linear model: how much each feature of a sentence speaks for each label. */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** The index of a label in `labels`, and in what `scoresOf` gives. */
  indexOf(label: Label): number;
  /**
   * The score of each label: the sum of what the features speak for it. Each feature counts once; unknown ones count nothing. A plain array,
   * because a typed array of so few numbers takes three times the memory.
   */
  scoresOf(tell: (take: TakeFeature) => void): readonly number[];
  /** The row of a feature; -1 for one that the model does not know. */
  rowOf: (feature: string, next?: string) => number;
  /** How much the feature in a row speaks for a label. */
  weightOf(row: number, label: Label): number;
}

/** Reads a packed model. Its weights are whole numbers, of which `unit` make 1. They are unpacked when a sentence asks for them. */
export function linearModel<Label extends string>(packed: PackedModel, unit: number): LinearModel<Label> {
  const { labels, rowOf, weight, addTo } = unpackModel(packed);
  const indices = new Map(labels.map((label, index) => [label, index]));
  const indexOf = (label: Label): number => indices.get(label)!;
  return {
    labels: labels as Label[],
    indexOf,
    rowOf,
    scoresOf(tell) {
      const scores = new Array<number>(labels.length).fill(0);
      const counted: number[] = [];
      tell((feature, next) => {
        const row = rowOf(feature, next);
        if (row < 0 || counted.includes(row)) return;
        counted.push(row);
        addTo(scores, row);
      });
      for (let label = 0; label < scores.length; label++) scores[label]! /= unit;
      return scores;
    },
    weightOf: (row, label) => row < 0 ? 0 : weight(row, indexOf(label)) / unit,
  };
}
