import { isQuoted } from '../model/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/sentence';
import type { Span } from '../span';
import { soundsLike } from './labelModel';

/** Where a sentence gives pay, time off, place or standing as a reason: "the four-day week", "the salary is what made me apply". */
export function perks(sentence: Sentence): Span[] {
  const lists = mentionsAny(sentence, 'perk-motive') ? ['perk', 'perk-maybe'] : ['perk'];
  const named = mentions(sentence, ...lists).filter(span => !isQuoted(sentence.text, span));
  return named.length > 0 ? named : soundsLike(sentence, 'perks-motivation');
}
