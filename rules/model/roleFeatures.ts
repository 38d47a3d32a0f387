import type { Sentence } from './sentence';

/**
 * What the role model looks at in a sentence: its words and pairs of words, what it begins and ends with, and what kinds
 * of numbers and verbs follow "I". Each at most once.
 */
export function roleFeatures({ words, text }: Sentence): ReadonlySet<string> {
  const tokens = words.map(({ text: word }) => /^\d/.test(word) ? '#' : word);
  const features = new Set<string>(tokens);
  for (let i = 0; i <= tokens.length; i++) features.add(`${tokens[i - 1] ?? '^'} ${tokens[i] ?? '$'}`);
  features.add(`^ ${tokens[0] ?? ''} ${tokens[1] ?? ''}`);
  tokens.forEach((token, i) => {
    if (token === 'i' || token === 'we') features.add(`${token} *${tenseOf(tokens[i + 1])}`);
  });
  if (/^ed$/.test(tenseOf(tokens[0]))) features.add('^ *ed');
  features.add(`length ${Math.min(5, Math.floor(tokens.length / 8))}`);
  if (/\?\s*$/.test(text)) features.add('?');
  return features;
}

const tenseOf = (word = ''): string =>
  /(?:ed|built|ran|led|wrote|set|made|took|got|found|went|drove|gave|kept|put|taught|held|brought|came|did|chose|drew|spoke|told|sent|said)$/.test(word) ? 'ed'
    : /(?:'d|'ll|would|will|could|can)$/.test(word) ? 'modal' : /(?:'m|am|'ve|have)$/.test(word) ? 'be' : 'other';
