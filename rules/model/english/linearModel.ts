import { unpackModel, type PackedModel } from './packedModel';

/** Takes a feature: a text, or two with a space between. */
export type TakeFeature = (feature: string, next?: string) => void;

/** A linear model: how much each feature of a sentence speaks for each label. */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** Where a label stands among them. */
  indexOf(label: Label): number;
  /**
   * How much features speak for each label together, each once. Those that the model does not know say nothing. A plain list: a typed one of so few takes
   * three times as much.
   */
  scoresOf(tell: (take: TakeFeature) => void): readonly number[];
  /** Which of its features this is; -1 for one that the model does not know. */
  rowOf: (feature: string, next?: string) => number;
  /** How much the feature of a row speaks for a label. */
  weightOf(row: number, label: Label): number;
}

/** Reads a model whose weights count parts of one: fifths, if `unit` is 5. The weights of a feature are read when a sentence has it. */
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
