import type { Rule } from '../rule';
import { hypothetical } from './hypothetical';
import { longSituation } from './long-situation';
import { longStory } from './long-story';
import { missingAction } from './missing-action';
import { missingResult } from './missing-result';
import { missingSituation } from './missing-situation';
import { missingTask } from './missing-task';
import { mixedStories } from './mixed-stories';
import { noBaseline } from './no-baseline';
import { noReflection } from './no-reflection';
import { partOrder } from './part-order';
import { routineNotStory } from './routine-not-story';
import { selfDescription } from './self-description';
import { shortAction } from './short-action';
import { storyCount } from './story-count';
import { tenseShift } from './tense-shift';
import { unclearTask } from './unclear-task';
import { unownedAction } from './unowned-action';
import { unquantifiedResult } from './unquantified-result';
import { vagueSituation } from './vague-situation';

/** Every rule, in the order of the catalogue. The only place where rules are registered. */
export const rules: readonly Rule[] = [
  missingSituation,
  missingTask,
  missingAction,
  missingResult,
  unquantifiedResult,
  partOrder,
  vagueSituation,
  unclearTask,
  unownedAction,
  noBaseline,
  longSituation,
  shortAction,
  longStory,
  storyCount,
  mixedStories,
  noReflection,
  hypothetical,
  routineNotStory,
  selfDescription,
  tenseShift,
];
