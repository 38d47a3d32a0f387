import type { Sentence } from './sentence';

/** Is told of features one by one, each with the words where it was seen. */
export type NoteFeature = (feature: string, from: number, to: number) => void;

/**
 * What the linear models look at in a sentence: its words and pairs of words, what it begins and ends with, and what kinds
 * of numbers and verbs follow "I". What is seen again is told again.
 */
export function roleFeatures({ words, text }: Sentence, note: NoteFeature): void {
  const tokens = words.map(({ text: word }) => startsWithDigit(word) ? '#' : word);
  const { length } = tokens;
  for (let i = 0; i < length; i++) note(tokens[i]!, i, i + 1);
  for (let i = 0; i <= length; i++) note(`${tokens[i - 1] ?? '^'} ${tokens[i] ?? '$'}`, Math.max(0, i - 1), Math.min(i + 1, length));
  note(`^ ${tokens[0] ?? ''} ${tokens[1] ?? ''}`, 0, Math.min(2, length));
  tokens.forEach((token, i) => {
    if (token === 'i' || token === 'we') note(`${token} *${tenseOf(tokens[i + 1])}`, i, Math.min(i + 2, length));
  });
  if (tenseOf(tokens[0]) === 'ed') note('^ *ed', 0, 1);
  note(`length ${Math.min(5, Math.floor(length / 8))}`, 0, 0);
  if (/\?\s*$/.test(text)) note('?', 0, 0);
}

const startsWithDigit = (word: string): boolean => word >= '0' && word < ':';

const tenseOf = (word = ''): string =>
  /(?:ed|built|ran|led|wrote|set|made|took|got|found|went|drove|gave|kept|put|taught|held|brought|came|did|chose|drew|spoke|told|sent|said)$/.test(word) ? 'ed'
    : /(?:'d|'ll|would|will|could|can)$/.test(word) ? 'modal' : /(?:'m|am|'ve|have)$/.test(word) ? 'be' : 'other';
