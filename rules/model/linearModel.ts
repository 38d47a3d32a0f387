import { hashOf, unpackModel, type PackedModel } from './packedModel';
import { firstIndex } from './sorted';

/** A linear model: how much each feature of a sentence speaks for each label. */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** One weight for each label; nothing for a feature that the model does not know. */
  weightsOf(feature: string): Int8Array | undefined;
}

/** Reads a model; the weights of a feature are read when a sentence has it. */
export function linearModel<Label extends string>(packed: PackedModel): LinearModel<Label> {
  const { labels, seed, hashes, weightsOf } = unpackModel(packed);
  return {
    labels: labels as Label[],
    weightsOf(feature) {
      const hash = hashOf(feature, seed);
      const row = firstIndex(hashes, it => it >= hash);
      return hashes[row] === hash ? weightsOf(row) : undefined;
    },
  };
}
