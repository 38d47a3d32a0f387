import { unpackModel, type PackedModel } from './packedModel';

/** A linear model: how much each feature of a sentence speaks for each label. */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** How much features speak for each label together. Those that the model does not know say nothing. A plain list: a typed one of so few takes three times as much. */
  scoresOf(features: Iterable<string>): readonly number[];
  /** How much a feature speaks for a label. */
  weightOf(feature: string, label: Label): number;
}

/** Reads a model whose weights count parts of one: fifths, if `unit` is 5. The weights of a feature are read when a sentence has it. */
export function linearModel<Label extends string>(packed: PackedModel, unit: number): LinearModel<Label> {
  const { labels, rowOf, weight } = unpackModel(packed);
  return {
    labels: labels as Label[],
    scoresOf(features) {
      const scores = labels.map(() => 0);
      for (const feature of features) {
        const row = rowOf(feature);
        if (row >= 0) for (let label = 0; label < scores.length; label++) scores[label]! += weight(row, label);
      }
      return scores.map(sum => sum / unit);
    },
    weightOf(feature, label) {
      const row = rowOf(feature);
      return row < 0 ? 0 : weight(row, labels.indexOf(label)) / unit;
    },
  };
}
