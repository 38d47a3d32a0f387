import { memo } from '../memo';
import type { Span } from '../span';
import { isPast } from './inflection';

/**
 * The one file that knows the language library (compromise). Tagging takes about a millisecond a sentence, so only a rule
 * asks whose word lists have already struck; the library itself is loaded at the first question.
 */
interface Term extends Span {
  /** Lower case, with straight apostrophes. */
  readonly word: string;
  readonly tags: ReadonlySet<string>;
}

/** Where something is done and the sentence does not say who did it: "was decided", "got rolled out". Not states, not "by me". */
export const passivesIn = (text: string): Span[] => passives.get(text);

/** Verbs in the present tense whose subject is "I": "I go", "I then tell". Habits and thoughts of today among them. */
export const presentOfSpeaker = (text: string): Span[] => present.get(text);

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got', 'gets', 'getting']);
const SAYS_I = /(?<!\p{L})i(?!\p{L})/iu;
/** Participles that say how something is, not what was done to it. */
const STATES = new Set(`based located supposed used able excited interested motivated convinced worried concerned surprised pleased satisfied
  tired frustrated overwhelmed scared bored annoyed relieved disappointed committed dedicated experienced skilled qualified involved stuck
  married born retired gone done aligned limited complicated outdated overdue broken divided split due related`.split(/\s+/));

const passives = memo((text: string): Span[] => {
  if (!mayBePassive(text)) return [];
  const terms = termsOf(text);
  return terms.flatMap((term, index) => {
    if (!BE.has(term.word)) return [];
    let next = index + 1;
    while (terms[next]?.tags.has('Adverb') || terms[next]?.tags.has('Negative') || terms[next]?.word === 'all') next++;
    const verb = terms[next];
    if (!verb || !isParticiple(verb) || STATES.has(verb.word)) return [];
    const agent = terms.slice(next + 1, next + 4).map(({ word }) => word).join(' ');
    return /^by (?:me|myself)\b/.test(agent) ? [] : [{ start: term.start, end: verb.end }];
  });
}, text => text);

/** Whether anything that may be a participle stands behind a form of "to be". Asked before the library is: nine sentences in ten hold none. */
function mayBePassive(text: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.some((word, index) => BE.has(word) && words.slice(index + 1, index + 5).some(it => PARTICIPLE_ENDING.test(it) && !SMALL.has(it)));
}

const PARTICIPLE_ENDING = /(?:[dtn]|n[gk]|ck|ug|one|ome|ade|ore)$/;
const SMALL = new Set(['a', 'an', 'and', 'at', 'but', 'in', 'it', 'not', 'on', 'than', 'that', 'then', 'what']);

const isParticiple = ({ word, tags }: Term): boolean =>
  tags.has('Participle') || tags.has('PastTense') || !tags.has('Noun') && isPast(word);

const present = memo((text: string): Span[] => {
  if (!SAYS_I.test(text)) return [];
  const terms = termsOf(text);
  return terms.flatMap((term, index) => {
    if (term.word !== 'i') return [];
    let next = index + 1;
    while (terms[next]?.tags.has('Adverb')) next++;
    const verb = terms[next];
    const isPresent = verb?.tags.has('PresentTense') && !verb.tags.has('Auxiliary') && !verb.tags.has('Modal') && !verb.tags.has('Gerund') && !isPast(verb.word.split('-').at(-1)!);
    return isPresent ? [{ start: term.start, end: verb!.end }] : [];
  });
}, text => text);

interface LibraryTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}
type Library = (text: string) => { readonly document: readonly (readonly LibraryTerm[])[] };

declare const require: (id: 'compromise/two') => Library;

let library: Library | undefined;

/** Offsets are added up from the terms: those of the library's views are wrong behind leading punctuation. */
function termsOf(text: string): Term[] {
  library ??= require('compromise/two');
  let at = 0;
  return library(text).document.flat().map(({ pre, text: word, post, tags }) => {
    const start = at + pre.length;
    at = start + word.length + post.length;
    return { start, end: start + word.length, word: word.toLowerCase().replaceAll('’', "'"), tags };
  });
}
