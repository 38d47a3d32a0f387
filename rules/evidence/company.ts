import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import type { Sentence } from '../model/english/sentence';
import type { Span } from '../span';
import { matchesOf } from '../util/matches';

const ADDRESS = new Set(['you', 'your', 'yours', "you're", "you've", "you'd", "you'll"]);

/** The company's name in a question: `Why Kettleby?`, `Why do you want to work at St. Aldhelm's?`. */
const ASKS_ABOUT = String.raw`\b(?:[Ww]hy|[Jj]oin(?:ing)?|(?:work|working|nurse|teach|job|role) (?:at|for|with|in)|interested in|[Aa]bout)\s+`;
const NAME = String.raw`(?!(?:I|The|A|Do|You|We|This|Us|Me|Our)\b)(\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:of\s+|&\s+)?\p{Lu}[\p{L}\p{N}'’&-]*){0,2})`;
const IN_QUESTION = new RegExp(ASKS_ABOUT + NAME, 'gu');

/** The names of the company: from front matter or settings, its aliases, and the name in the question. */
export const companyNames = perObject(({ question, context }: Pick<Answer, 'question' | 'context'>): readonly string[] => {
  const asked = matchesOf(IN_QUESTION, question).map(match => match[1]!.replace(/[?.,:;!'’]+$/u, ''));
  const whole = [...context.company ? [context.company] : [], ...context.aliases, ...asked];
  return [...new Set([...whole, ...whole.flatMap(shortName)])];
});

/** "Penhallow" for "Penhallow Water". */
const shortName = (name: string): string[] => /^(\p{Lu}[\p{L}]{3,})\s/u.exec(name)?.slice(1) ?? [];

/** Where a sentence addresses the company ("you", "your") or names it. */
export function addresses(sentence: Sentence, names: readonly string[] = []): Span[] {
  const found: Span[] = [];
  for (const { text, start, end } of sentence.words) if (ADDRESS.has(text)) found.push({ start, end });
  for (const name of names) found.push(...occurrences(sentence.text, name));
  return found.sort((a, b) => a.start - b.start);
}

/** Where a name stands in a text as a word of its own, in any case, with or without a possessive ending. */
export function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  const [haystack, needle] = [text.toLowerCase(), name.toLowerCase()];
  if (!needle) return found;
  for (let start = haystack.indexOf(needle); start >= 0; start = haystack.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    if (!/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) found.push({ start, end });
  }
  return found;
}
