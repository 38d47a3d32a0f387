import { perText } from '../../memo';
import type { Span } from '../../span';
import { behindAdverbs, isBeside, setOf, wordsIn, type Word } from './clauseWords';
import { isPast } from './inflection';

/**
 * The one file that knows the language library (compromise). Loading it takes as long as reading ten answers, and tagging about a millisecond a
 * sentence. So it is asked only where a form may be more than one part of speech, and loaded on first use, or earlier by `loadLanguage`. Spans
 * are offsets into the text.
 */

/** Verbs in the present tense whose subject is "I": "I go", "I then tell". Verbs of thinking, feeling and being are left out. */
export const presentOfSpeaker = perText(presents);

/** Verbs that tell no deed when they follow "I": being, being able, thinking, feeling. */
const NO_DEED = setOf(`am was were be been have has had do does did don't didn't can can't cannot could couldn't will won't would wouldn't shall should
  shouldn't may might must ought wasn't weren't haven't hadn't need think believe know guess mean remember recall suppose feel admit hope love like
  prefer wish want work live`);
/** Words that are never verbs: "I the second", "I and my manager". */
const NO_VERB = setOf(`a an the this that these those my your his her its our their i you he she it we they me him them us myself nothing something
  anything everything nobody who whom which what and or but nor if than as at by for from in into of on onto out over to under up with without
  because while when where after before until about one two three`);

function presents(text: string): Span[] {
  const words = wordsIn(text);
  return words.flatMap((subject, index) => {
    if (subject.word !== 'i') return [];
    const next = behindAdverbs(text, words, index);
    const verb = words[next];
    return verb && isPresent(text, words, index, next) ? [{ start: subject.start, end: verb.end }] : [];
  });
}

function isPresent(text: string, words: readonly Word[], subject: number, verb: number): boolean {
  const { word } = words[verb]!;
  if (NO_DEED.has(word) || NO_VERB.has(word) || isPast(word.split('-').at(-1)!)) return false;
  const tags = tagsOf(text, words, subject, verb);
  return tags.has('PresentTense') && !tags.has('Auxiliary') && !tags.has('Modal') && !tags.has('Gerund');
}

interface LibraryTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}
type Library = (text: string) => { readonly document: readonly (readonly LibraryTerm[])[] };

declare const require: (id: 'compromise/two') => Library;

let library: Library | undefined;

/**
 * Loads the library before it is needed: 160 ms, 8 MB of heap. Also makes one call, because the library sets itself up in its first one, which
 * takes a fifth as long again.
 */
export const loadLanguage = (): void => void theLibrary()('I go.');

const theLibrary = (): Library => library ??= require('compromise/two');

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * The library's tags of the word at `index`, given the words of its clause from `first` to `WORDS_BEHIND` behind it. Only these few words are
 * tagged, so that an edit elsewhere in the sentence does not tag them again.
 */
function tagsOf(text: string, words: readonly Word[], first: number, index: number): ReadonlySet<string> {
  let last = index;
  while (last < index + WORDS_BEHIND && words[last + 1] && isBeside(text, words, last + 1)) last++;
  const { start } = words[first]!;
  const word = words[index]!;
  return terms(text.slice(start, words[last]!.end)).find(it => it.start < word.end - start && word.start - start < it.end)?.tags ?? NO_TAGS;
}

const WORDS_BEHIND = 3;

interface Term extends Span {
  readonly tags: ReadonlySet<string>;
}

/** Offsets are added up here, because those that the library gives are wrong after leading punctuation. */
const terms = perText((passage): readonly Term[] => {
  let at = 0;
  return theLibrary()(passage).document.flat().map(({ pre, text, post, tags }) => {
    const start = at + pre.length;
    at = start + text.length + post.length;
    return { start, end: start + text.length, tags };
  });
});
