import type { Sentence } from '../english/sentence';

/**
 * Gets the features one by one, each with the range of words where it was seen. For a pair of words the second is given separately, so that
 * nobody has to join them.
 */
export type NoteFeature = (feature: string, next: string | undefined, from: number, to: number) => void;

/** A feature as text. */
export const featureText = (feature: string, next: string | undefined): string => next === undefined ? feature : `${feature} ${next}`;

/**
 * What the linear models look at in a sentence: its words and pairs of words, its first and last words, which kinds of numbers, and of verbs after
 * "I", it has, and `@list` for each word list that matches. A feature that occurs twice is given twice.
 */
export function roleFeatures({ words, text, matches }: Sentence, note: NoteFeature): void {
  const { length } = words;
  const tokens = new Array<string>(length);
  for (let i = 0; i < length; i++) {
    const { text: word } = words[i]!;
    tokens[i] = startsWithDigit(word) ? '#' : word;
  }
  for (let i = 0; i < length; i++) note(tokens[i]!, undefined, i, i + 1);
  for (let i = 0; i <= length; i++) note(i === 0 ? '^' : tokens[i - 1]!, i < length ? tokens[i]! : '$', i === 0 ? 0 : i - 1, i < length ? i + 1 : length);
  note(`^ ${tokens[0] ?? ''}`, tokens[1] ?? '', 0, Math.min(2, length));
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    if (token === 'i' || token === 'we') note(token, `*${tenseOf(tokens[i + 1])}`, i, Math.min(i + 2, length));
  }
  if (tenseOf(tokens[0]) === 'ed') note('^', '*ed', 0, 1);
  note('length', String(Math.min(5, Math.floor(length / 8))), 0, 0);
  if (/\?\s*$/.test(text)) note('?', undefined, 0, 0);
  for (const { list, from, to } of matches) note(`@${list}`, undefined, from, to);
}

const startsWithDigit = (word: string): boolean => word >= '0' && word < ':';

const tenseOf = (word = ''): string =>
  /(?:ed|built|ran|led|wrote|set|made|took|got|found|went|drove|gave|kept|put|taught|held|brought|came|did|chose|drew|spoke|told|sent|said)$/.test(word) ? 'ed'
    : /(?:'d|'ll|would|will|could|can)$/.test(word) ? 'modal' : /(?:'m|am|'ve|have)$/.test(word) ? 'be' : 'other';
