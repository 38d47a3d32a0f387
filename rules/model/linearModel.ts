/** A linear model: how much each feature of a sentence speaks for each label. */
export interface LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** One weight for each label; nothing for a feature that the model does not know. */
  weightsOf(feature: string): Int16Array | undefined;
}

/**
 * Reads a model as training wrote it: a line of labels, then for each feature a line of weights, in the order that
 * `readRow` knows. It reads the weights of a feature when it first meets it: of thousands, a document has a few hundred.
 */
export function linearModel<Label extends string>(trained: string, readRow: (row: string, weights: Int16Array) => void): LinearModel<Label> {
  const endOfLine = (from: number): number => trained.indexOf('\n', from);
  const labels = trained.slice(0, endOfLine(0)).split(' ') as Label[];
  /** Where the weights of a feature stand, or the weights where they have been read. */
  const rows = new Map<string, number | Int16Array>();
  for (let tab = trained.indexOf('\t'); tab >= 0; tab = trained.indexOf('\t', tab + 1)) rows.set(trained.slice(trained.lastIndexOf('\n', tab) + 1, tab), tab + 1);
  return {
    labels,
    weightsOf(feature) {
      const row = rows.get(feature);
      if (typeof row !== 'number') return row;
      const weights = new Int16Array(labels.length);
      readRow(trained.slice(row, endOfLine(row)), weights);
      rows.set(feature, weights);
      return weights;
    },
  };
}
