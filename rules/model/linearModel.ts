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
  const [names, ...lines] = trained.trimEnd().split('\n');
  const labels = names!.split(' ') as Label[];
  const rows = new Map(lines.map((line): [string, string | Int16Array] => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)];
  }));
  return {
    labels,
    weightsOf(feature) {
      const row = rows.get(feature);
      if (typeof row !== 'string') return row;
      const weights = new Int16Array(labels.length);
      readRow(row, weights);
      rows.set(feature, weights);
      return weights;
    },
  };
}
