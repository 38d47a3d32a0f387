import type { Sentence } from './sentence';

/** Word indices, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What the linear models look at in a sentence: its words and pairs of words, what it begins and ends with, and what kinds
 * of numbers and verbs follow "I". Each once, with the words where it was seen first.
 */
export function roleFeatures({ words, text }: Sentence): Map<string, WordRange> {
  const tokens = words.map(({ text: word }) => /^\d/.test(word) ? '#' : word);
  const features = new Map<string, WordRange>();
  const note = (feature: string, from: number, to: number): void => {
    if (!features.has(feature)) features.set(feature, { from: Math.max(0, from), to: Math.min(to, tokens.length) });
  };
  tokens.forEach((token, i) => note(token, i, i + 1));
  for (let i = 0; i <= tokens.length; i++) note(`${tokens[i - 1] ?? '^'} ${tokens[i] ?? '$'}`, i - 1, i + 1);
  note(`^ ${tokens[0] ?? ''} ${tokens[1] ?? ''}`, 0, 2);
  tokens.forEach((token, i) => {
    if (token === 'i' || token === 'we') note(`${token} *${tenseOf(tokens[i + 1])}`, i, i + 2);
  });
  if (tenseOf(tokens[0]) === 'ed') note('^ *ed', 0, 1);
  note(`length ${Math.min(5, Math.floor(tokens.length / 8))}`, 0, 0);
  if (/\?\s*$/.test(text)) note('?', 0, 0);
  return features;
}

const tenseOf = (word = ''): string =>
  /(?:ed|built|ran|led|wrote|set|made|took|got|found|went|drove|gave|kept|put|taught|held|brought|came|did|chose|drew|spoke|told|sent|said)$/.test(word) ? 'ed'
    : /(?:'d|'ll|would|will|could|can)$/.test(word) ? 'modal' : /(?:'m|am|'ve|have)$/.test(word) ? 'be' : 'other';
