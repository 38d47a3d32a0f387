import { perObject } from '../memo';
import { mentions, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';

/** How far before a word a negation may stand and still take it away, in UTF-16 units: "without any kind of review". */
const REACH = 22;

/**
 * Where a sentence names what keeps a risk small: a rollout, a second check, a limit, a way back. "Without tests" is none;
 * "nothing goes out without tests" is one.
 */
export const safeguards = perObject((sentence: Sentence): readonly Span[] => {
  const rules = mentions(sentence, 'never-without');
  const named = mentions(sentence, 'safeguard').filter(span => !isTakenAway(sentence, span) && !rules.some(rule => overlap(rule, span)));
  return [...rules, ...named].sort((a, b) => a.start - b.start);
});

/** Whether a negation in the same clause takes a mention away, and no other one takes the negation away. */
export function isTakenAway(sentence: Sentence, span: Span): boolean {
  const rules = mentions(sentence, 'never-without');
  return mentions(sentence, 'without').some(negation =>
    negation.end <= span.start && span.start - negation.end <= REACH
    && !/[.,;:!?]/.test(sentence.text.slice(negation.end, span.start))
    && !rules.some(rule => overlap(rule, negation)));
}
