import { perObject } from '../memo';
import { mentions, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { subjects } from './subjects';

/** Where a sentence says where its speaker wants to get to. "Reach the next level" is nowhere. */
export const goals = perObject((sentence: Sentence): Span[] => filled(sentence, 'goal', 'goal-empty'));

/** Where a sentence names something its speaker wants to learn. "Learn a lot", "machine learning" and "I have learned" are none. */
export const learningGoals = perObject((sentence: Sentence): Span[] => {
  const found = filled(sentence, 'learning', 'learning-empty');
  return found.length > 0 ? found : subjects(sentence);
});

/** Where a sentence says what its speaker will or could do for the company. "Add value" is nothing that anybody could look at. */
export const contributions = perObject((sentence: Sentence): Span[] => filled(sentence, 'contribution', 'contribution-empty', 'learning'));

/** How a sentence says that its speaker likes to work. */
export const workingStyles = (sentence: Sentence): Span[] => mentions(sentence, 'working-style');

/** How far behind a phrase its object may begin, in UTF-16 units: "my goal is … to be successful". */
const REACH = 8;

/** What one list finds, without what others take for empty words. */
function filled(sentence: Sentence, list: string, ...emptyLists: readonly string[]): Span[] {
  const empty = mentions(sentence, ...emptyLists);
  return mentions(sentence, list).filter(({ start, end }) => !empty.some(other => overlap(other, { start, end: end + REACH })));
}
