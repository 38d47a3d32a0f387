import { perObject } from '../memo';
import { mentions, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { subjects } from './subjects';

/** Where a sentence says what its speaker wants to achieve. "Reach the next level" says nothing. */
export const goals = perObject((sentence: Sentence): Span[] => filled(sentence, 'goal', 'goal-empty'));

/** Where a sentence says what its speaker wants to learn. Not "learn a lot", "machine learning" or "I have learned". */
export const learningGoals = perObject((sentence: Sentence): Span[] => {
  const found = filled(sentence, 'learning', 'learning-empty');
  return found.length > 0 ? found : subjects(sentence);
});

/** Where a sentence says what its speaker will or could do for the company. Not "add value", which nobody could check. */
export const contributions = perObject((sentence: Sentence): Span[] => filled(sentence, 'contribution', 'contribution-empty', 'learning'));

/** Where a sentence says how its speaker likes to work. */
export const workingStyles = (sentence: Sentence): Span[] => mentions(sentence, 'working-style');

/** In UTF-16 units: how far after a phrase its object may begin ("my goal is … to be successful"). */
const REACH = 8;

/** The matches of one list, without those that are empty words by other lists. */
function filled(sentence: Sentence, list: string, ...emptyLists: readonly string[]): Span[] {
  const empty = mentions(sentence, ...emptyLists);
  return mentions(sentence, list).filter(({ start, end }) => !empty.some(other => overlap(other, { start, end: end + REACH })));
}
