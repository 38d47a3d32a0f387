import { perLastText, perObject, perText } from '../../memo';
import type { Sentence } from './sentence';
import { Term } from './term';

/** English, or something that wording rules must keep quiet about. Short texts count as English unless their letters say otherwise. */
export const languageOf = perLastText((text): 'en' | 'other' => languageBy(total(text.split('\n').map(lettersOf))));

/** How many words there are, in Latin letters, and among those that every English sentence is made of. */
export interface Letters {
  readonly words: number;
  readonly latin: number;
  readonly english: number;
}

/** The same by what was counted. */
export function languageBy({ words, latin, english }: Letters): 'en' | 'other' {
  if (latin < words * 0.7) return 'other';
  if (words < 12) return 'en';
  return english >= words * 0.12 ? 'en' : 'other';
}

function total(counts: readonly Letters[]): Letters {
  let [words, latin, english] = [0, 0, 0];
  for (const it of counts) {
    words += it.words;
    latin += it.latin;
    english += it.english;
  }
  return { words, latin, english };
}

/** Words that every English sentence is made of, and hardly any other. */
const FUNCTION_WORDS = new Set('the a an and or but of to in on for with at by from is was were are be been it this that i my we our you your as not so had have has did do because which who when'.split(' '));

const LATIN = /^[a-z\u00C0-\u024F]+$/;

/** Counts of the words of a text: all, those in Latin letters, those that every English sentence is made of. */
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

/** The same of a sentence, of which the words are known: only what is in more than Latin letters is looked at again. */
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
