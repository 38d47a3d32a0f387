import { perText } from '../memo';
import { matchesOf } from '../matches';
import type { Span } from '../span';
import { isParticiple, isPast } from './inflection';

/**
 * The one file that knows the language library (compromise). Loading it costs as much as reading ten answers, and tagging
 * about a millisecond a sentence, so it is asked only where a form may be more than one part of speech, and loaded when
 * that first happens or somebody has time for it. Offsets are those of the text.
 */

/** Where something is done and the sentence does not say who did it: "was decided", "got rolled out". Not states, not "by me". */
export const passivesIn = perText(passives);

/** Verbs in the present tense whose subject is "I": "I go", "I then tell". What one thinks, feels or is today is left out. */
export const presentOfSpeaker = perText(presents);

interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  readonly word: string;
}

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got', 'gets', 'getting']);
/** Participles that say how something is, not what was done to it. */
const STATES = setOf(`based located supposed used able excited interested motivated convinced worried concerned surprised pleased satisfied
  tired frustrated overwhelmed scared bored annoyed relieved disappointed committed dedicated experienced skilled qualified involved stuck
  married born retired gone done aligned limited complicated outdated overdue broken divided split due related`);
const ADVERBS = setOf(`also again all already almost always both just even ever first now never not often once only quite rather second seldom since
  sometimes soon still then there therefore thus today together too twice usually very well yet instead perhaps maybe later long`);
/** Behind "I" no verb of a deed: what one is, may, thinks or feels. */
const NO_DEED = setOf(`am was were be been have has had do does did don't didn't can can't cannot could couldn't will won't would wouldn't shall should
  shouldn't may might must ought wasn't weren't haven't hadn't need think believe know guess mean remember recall suppose feel admit hope love like
  prefer wish want work live`);
/** Words that are never a verb: "I the second", "I and my manager", "got nothing". */
const NO_VERB = setOf(`a an the this that these those my your his her its our their i you he she it we they me him them us myself nothing something
  anything everything nobody who whom which what and or but nor if than as at by for from in into of on onto out over to under up with without
  because while when where after before until about one two three`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function passives(text: string): Span[] {
  const words = wordsIn(text);
  return words.flatMap((be, index) => {
    if (!BE.has(be.word)) return [];
    const next = behindAdverbs(text, words, index);
    const verb = words[next];
    if (!verb || STATES.has(verb.word) || !isPassive(text, words, index, next)) return [];
    return /^\s*by (?:me|myself)\b/i.test(text.slice(verb.end)) ? [] : [{ start: be.start, end: verb.end }];
  });
}

/** A regular participle is no other part of speech behind "to be"; of an irregular one ("cut", "set") the library has to say. */
function isPassive(text: string, words: readonly Word[], be: number, verb: number): boolean {
  const { word } = words[verb]!;
  if (!isParticiple(word)) return false;
  if (word.endsWith('ed')) return true;
  const tags = tagsOf(text, words, be, verb);
  return tags.has('Participle') || tags.has('PastTense') || !tags.has('Noun');
}

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

const wordsIn = (text: string): Word[] =>
  matchesOf(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, text).map(({ 0: word, index }) => ({ start: index, end: index + word.length, word: word.toLowerCase().replaceAll('’', "'") }));

/** The index of the next word that is no adverb, in the same clause; that of no word where another clause begins. */
function behindAdverbs(text: string, words: readonly Word[], index: number): number {
  let next = index + 1;
  while (words[next] && isAdverb(words[next]!.word) && isBeside(text, words, next)) next++;
  return isBeside(text, words, next) ? next : words.length;
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || word.length > 4 && word.endsWith('ly');

const isBeside = (text: string, words: readonly Word[], index: number): boolean => /^[\s,]*$/.test(text.slice(words[index - 1]!.end, words[index]?.start));

interface LibraryTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}
type Library = (text: string) => { readonly document: readonly (readonly LibraryTerm[])[] };

declare const require: (id: 'compromise/two') => Library;

let library: Library | undefined;

/** Loads the library ahead of its first use: 160 ms, 8 MB of heap. Loads it once, and asks it once: what it lays out for itself by then takes a fifth as long again. */
export const loadLanguage = (): void => void theLibrary()('I go.');

const theLibrary = (): Library => library ??= require('compromise/two');

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * What the library says of a word, seen from another one before it to a few words behind it, in its clause. It is asked about these words once: what
 * is edited elsewhere in the sentence changes nothing.
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

/** The offsets of terms are added up: those of the library's views are wrong behind leading punctuation. */
const terms = perText((passage): readonly Term[] => {
  let at = 0;
  return theLibrary()(passage).document.flat().map(({ pre, text, post, tags }) => {
    const start = at + pre.length;
    at = start + text.length + post.length;
    return { start, end: start + text.length, tags };
  });
});
