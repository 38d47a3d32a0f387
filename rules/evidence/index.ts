import type { Answer } from '../model/answer';
import { mentions } from '../model/english/sentence';
import { points, type Evidence } from './points';
import { bestTicks, quantifiedStories, type Tick } from './quantifiedStar';
import { sentenceFinder } from './said';
import { quantifiedEndings, reflections, sizes, tellings } from './tellings';
import { startupMentions, startupReasons } from './startup';

const months = sentenceFinder(sentence => mentions(sentence, 'month'));

/** Evidence functions, by the names that rubrics use. */
export const evidence: Readonly<Record<string, Evidence>> = {
  ...points,
  'action': tellings('action'),
  'amounts': sizes,
  'effects': sizes,
  'effects-or-dates': answer => [...sizes(answer), ...months(answer)],
  'quantified-result': quantifiedEndings,
  'quantified-stories': quantifiedStories,
  'reflection': reflections,
  'result': tellings('result'),
  'situation': tellings('situation'),
  'startup-mentions': startupMentions,
  'startup-reasons': startupReasons,
  'task': tellings('task'),
};

/** Evidence for parts of a story. These parts have rules of their own, which look at each story. */
export const storyParts: ReadonlySet<string> = new Set(['situation', 'task', 'action', 'result', 'reflection', 'quantified-result']);

/** The ticks that a point consists of, by the name of its evidence. */
export const subTicks: Readonly<Record<string, (answer: Answer) => readonly Tick[]>> = {
  'quantified-stories': bestTicks,
};
