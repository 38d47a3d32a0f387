import { lexicon } from '../../lexicon/scan';
import { perObject, perText } from '../../memo';
import type { Placed, Span } from '../../span';
import type { WordMatch } from './scanner';
import { sentencesIn } from './sentences';
import { wordsOf, type Word } from './words';

/** A sentence by itself: what it says does not depend on where it stands. Markup in `text` is masked: replaced by spaces of the same length. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Every match of every word list, in the order of the text. */
  readonly matches: readonly WordMatch[];
}

/** Remembered by text, so a keystroke reads one sentence anew. */
export const sentenceOf = perText((text): Sentence => {
  const words = wordsOf(text);
  return { text, words, matches: lexicon(words) };
});

/** Where a sentence matches one of these word lists. Of overlapping matches the earlier one is extended. */
export function mentions(sentence: Sentence, ...lists: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < sentence.matches.length; i++) {
    const { list, from, to } = sentence.matches[i]!;
    if (!lists.includes(list)) continue;
    const span = { start: sentence.words[from]!.start, end: sentence.words[to - 1]!.end };
    const last = found.at(-1);
    if (last && span.start < last.end) {
      if (span.end > last.end) found[found.length - 1] = { start: last.start, end: span.end };
    } else found.push(span);
  }
  return found;
}

/** Whether a sentence matches any of these word lists. */
export function mentionsAny({ matches }: Sentence, ...lists: readonly string[]): boolean {
  for (let i = 0; i < matches.length; i++) if (lists.includes(matches[i]!.list)) return true;
  return false;
}

/**
 * The sentences of a paragraph whose markup is masked. Sentences of `before`, the same paragraph before an edit, are used again as far as both
 * agree from the beginning and from the end: in a long document the memory by text has forgotten most sentences by then.
 */
export function sentencesOf(paragraph: string, before: readonly Placed<Sentence>[] = []): readonly Placed<Sentence>[] {
  const written = sentencesIn(paragraph);
  const by = before.length - written.length;
  return written.map(({ at, unit: text }, index) => {
    const [above, below] = [before[index]?.unit, before[index + by]?.unit];
    return { at, unit: above?.text === text ? above : below?.text === text ? below : sentenceOf(text) };
  });
}

/** Words as a speaker counts them: a hyphenated word is one word. */
export const spokenWords = perObject(({ text, words }: Sentence): number => {
  let count = 0;
  let end = 0;
  for (const { text: word, start, end: next } of words) {
    if (SIGN.test(word)) continue;
    if (count === 0 || SPACE.test(text.slice(end, start))) count++;
    end = next;
  }
  return count;
});

/** A sign by itself, which counts as no word of its own. */
const SIGN = /^[%$€£+#&]/;
const SPACE = /\s/;
