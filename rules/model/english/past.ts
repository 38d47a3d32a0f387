import { perObject } from '../../memo';
import { isPast } from './inflection';
import type { Sentence } from './sentence';

/** How many verbs of a sentence are in the past tense, and how many of them have "I" or "we" as their subject. */
export const pastIn = perObject(({ words, text }: Sentence): { readonly all: number; readonly own: number } => {
  const tokens = words.map(({ text }) => text);
  const telling: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isTelling(tokens, i)) telling.push(i);
  const isListed = (i: number): boolean => /,\s+$/.test(text.slice(words[i - 1]!.end, words[i]!.start));
  const own = telling.filter(i => i === 0 || isSpeaker(tokens[i - 2])
    || BEFORE_VERB.has(tokens[i - 1]!) && (i === 1 || tokens.slice(0, i).some(isSpeaker)) || isListed(i) && tokens.slice(0, i).some(isSpeaker));
  return { all: telling.length, own: own.length };
});

const BEFORE_VERB = new Set(['i', 'we', 'then', 'also', 'first', 'and']);

const isSpeaker = (token: string | undefined): boolean => token === 'i' || token === 'we';

/** Whether a word is a finite past tense: not a participle after "have", "be" or an article. */
const isTelling = (tokens: readonly string[], i: number): boolean =>
  FINITE.has(tokens[i]!) || isPast(tokens[i]!) && !BESIDE.has(tokens[i - 1] ?? '');

const FINITE = new Set(['was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", "couldn't", "hadn't"]);
const BESIDE = new Set(['have', 'has', "i've", "we've", "you've", 'be', 'is', 'are', "it's", 'been', 'being', 'to', 'get', 'a', 'an', 'the', 'my', 'your', 'our']);
