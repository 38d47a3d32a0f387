import { perObject, perText } from '../memo';
import type { Sentence } from './sentence';

/** English, or something that wording rules must keep quiet about. Short texts count as English unless their letters say otherwise. */
export const languageOf = (text: string): 'en' | 'other' => languageBy(text.split('\n').map(lettersOf));

/** The same of what is said sentence by sentence: those that an edit has left alone are not counted again. */
export const languageSpoken = (sentences: readonly Sentence[]): 'en' | 'other' => languageBy(sentences.map(lettersIn));

interface Letters {
  readonly words: number;
  readonly latin: number;
  readonly english: number;
}

function languageBy(counts: readonly Letters[]): 'en' | 'other' {
  let [words, latin, english] = [0, 0, 0];
  for (const it of counts) [words, latin, english] = [words + it.words, latin + it.latin, english + it.english];
  if (latin < words * 0.7) return 'other';
  if (words < 12) return 'en';
  return english >= words * 0.12 ? 'en' : 'other';
}

/** Words that every English sentence is made of, and hardly any other. */
const FUNCTION_WORDS = new Set('the a an and or but of to in on for with at by from is was were are be been it this that i my we our you your as not so had have has did do because which who when'.split(' '));

/** What may be a letter that is not Latin. Hardly any sentence has one, and of all others the words need not be looked at one by one. */
const MAYBE_OTHER = /[\xAA\xB5\xBA\u0250-\u200F\u2070-\uFFFF]/;

/** Counts of the words of a text: all, those in Latin letters, those that every English sentence is made of. */
function countLetters(text: string): Letters {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    words: words.length,
    latin: MAYBE_OTHER.test(text) ? words.filter(word => /^[a-z\u00C0-\u024F]+$/.test(word)).length : words.length,
    english: words.filter(word => FUNCTION_WORDS.has(word)).length,
  };
}

const lettersOf = perText(countLetters);
const lettersIn = perObject(({ text }: Sentence) => countLetters(text));
