import type { Span } from '../../span';
import { matchesOf } from '../../util/matches';

/** A word of a clause, as the functions that judge verb forms look at it. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  readonly word: string;
}

/** The words of a text in which spaces separate them. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const ADVERBS = setOf(`also again all already almost always both just even ever first now never not often once only quite rather second seldom since
  sometimes soon still then there therefore thus today together too twice usually very well yet instead perhaps maybe later long`);

/** The words of a text, in its order. */
export const wordsIn = (text: string): Word[] =>
  matchesOf(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, text).map(({ 0: word, index }) => ({ start: index, end: index + word.length, word: word.toLowerCase().replaceAll('’', "'") }));

/** The index of the next word in the same clause that is not an adverb; `words.length` where the clause ends before there is one. */
export function behindAdverbs(text: string, words: readonly Word[], index: number): number {
  let next = index + 1;
  while (words[next] && isAdverb(words[next]!.word) && isBeside(text, words, next)) next++;
  return isBeside(text, words, next) ? next : words.length;
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || word.length > 4 && word.endsWith('ly');

/** Whether nothing but spaces and commas stands between a word and the one before it. */
export const isBeside = (text: string, words: readonly Word[], index: number): boolean => /^[\s,]*$/.test(text.slice(words[index - 1]!.end, words[index]?.start));
