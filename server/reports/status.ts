import type { Review } from '../../rules';
import { findingsIn } from '../places';
import type { Status } from '../protocol';
import type { View } from '../view';
import type { Report } from './reports';

/** Which rules are on in a document, and how many of its findings are shown: nothing is left out without a word. */
export const statusOf = (review: Review, { configuration: { editor: { run }, settings: { rules } }, milliseconds }: View, { items }: Report): Status => ({
  mode: review.mode,
  run,
  answers: review.answers.length,
  findings: findingsIn(review).length,
  shown: items.length,
  ignored: review.answers.reduce((sum, { unit }) => sum + unit.ignored.length, 0),
  rulesOff: Object.keys(rules).filter(rule => rules[rule] === 'off').sort(),
  milliseconds,
});
