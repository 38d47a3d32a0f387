import { perLastText, perObject, perText } from '../../memo';
import type { Sentence } from './sentence';
import { Term } from './term';

/** Whether a text is in English; wording rules keep quiet about anything else. Short texts count as English unless their letters say otherwise. */
export const languageOf = perLastText((text): 'en' | 'other' => languageBy(total(text.split('\n').map(lettersOf))));

/** How many words a text has, how many of them in Latin letters, and how many are English function words. */
export interface Letters {
  readonly words: number;
  readonly latin: number;
  readonly english: number;
}

/** The language, given what was counted. */
export function languageBy({ words, latin, english }: Letters): 'en' | 'other' {
  if (latin < words * LEAST_LATIN) return 'other';
  return words < FEWEST_WORDS || english >= words * LEAST_ENGLISH ? 'en' : 'other';
}

/**
 * Shares (0–1) of the words. Of 207 labelled answers in English, every word is in Latin letters, and at least 26 % are function words; 3 to 8 % of
 * the words of German texts look like one.
 */
const LEAST_LATIN = 0.7;
const LEAST_ENGLISH = 0.12;
/** In words: a shorter text has too few for shares to mean anything. */
const FEWEST_WORDS = 12;

function total(counts: readonly Letters[]): Letters {
  let [words, latin, english] = [0, 0, 0];
  for (const it of counts) {
    words += it.words;
    latin += it.latin;
    english += it.english;
  }
  return { words, latin, english };
}

/** Words that nearly every English sentence has, and hardly any sentence of another language. */
const FUNCTION_WORDS = new Set('the a an and or but of to in on for with at by from is was were are be been it this that i my we our you your as not so had have has did do because which who when'.split(' '));

const LATIN = /^[a-z\u00C0-\u024F]+$/;

/** Counts all words of a text. */
function countLetters(text: string): Letters {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let [latin, english] = [0, 0];
  for (const word of words) {
    if (LATIN.test(word)) latin++;
    if (FUNCTION_WORDS.has(word)) english++;
  }
  return { words: words.length, latin, english };
}

const lettersOf = perText(countLetters);

/** Counts the words of a sentence. They are known already, so only a sentence with letters beyond Latin is read again. */
export const lettersIn = perObject((sentence: Sentence): Letters => {
  let latin = 0;
  let english = 0;
  let rest = '';
  for (const { term } of sentence.words) {
    const { isLatin, isEnglish } = spellingOf(term);
    if (isLatin) latin++;
    else rest += ` ${term.text}`;
    if (isEnglish) english++;
  }
  if (!rest) return { words: latin, latin, english };
  const others = countLetters(rest);
  return { words: latin + others.words, latin: latin + others.latin, english: english + others.english };
});

const spellingOf = Term.memo(({ text }) => ({ isLatin: LATIN.test(text), isEnglish: FUNCTION_WORDS.has(text) }));
