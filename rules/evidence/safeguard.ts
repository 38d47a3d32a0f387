import { perObject } from '../memo';
import { mentions, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';

/** In UTF-16 units: how far before a word a negation still applies to it ("without any kind of review"). */
const REACH = 22;

/**
 * Where a sentence names something that keeps a risk small: a rollout, a second check, a limit, a way back. Not "without tests", but "nothing
 * goes out without tests".
 */
export const safeguards = perObject((sentence: Sentence): readonly Span[] => {
  const rules = mentions(sentence, 'never-without');
  const named = mentions(sentence, 'safeguard').filter(span => !isTakenAway(sentence, span) && !rules.some(rule => overlap(rule, span)));
  return [...rules, ...named].sort((a, b) => a.start - b.start);
});

/** Whether a mention is negated in its clause, and not by a double negation. */
export function isTakenAway(sentence: Sentence, span: Span): boolean {
  const rules = mentions(sentence, 'never-without');
  return mentions(sentence, 'without').some(negation =>
    negation.end <= span.start && span.start - negation.end <= REACH
    && !/[.,;:!?]/.test(sentence.text.slice(negation.end, span.start))
    && !rules.some(rule => overlap(rule, negation)));
}
