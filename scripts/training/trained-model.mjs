// A linear model as text, which is what is kept of it in the repository; rules/model/english/packedModel.ts makes it small.
import { writeFileSync } from 'node:fs';

/** Writes a model, `weights` by feature in whole numbers, and gives how many features have any: `a3c-1` are three for the first label and minus one for the third. */
export function writeModel(path, labels, weights) {
  const rows = [...weights].filter(([, of]) => of.some(Boolean)).sort(([a], [b]) => a < b ? -1 : 1);
  const inLetters = of => of.map((weight, label) => weight ? `${String.fromCharCode('a'.charCodeAt(0) + label)}${weight}` : '').join('');
  writeFileSync(path, `${labels.join(' ')}\n${rows.map(([feature, of]) => `${feature}\t${inLetters(of)}\n`).join('')}`);
  return rows.length;
}
