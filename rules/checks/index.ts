import type { Rule } from '../rule';
import { absolute } from './absolute';
import { blame } from './blame';
import { cliche } from './cliche';
import { confidential } from './confidential';
import { disguisedWeakness } from './disguised-weakness';
import { filler } from './filler';
import { hedging } from './hedging';
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
import { overclaim } from './overclaim';
import { partOrder } from './part-order';
import { passive } from './passive';
import { placeholder } from './placeholder';
import { repetition } from './repetition';
import { routineNotStory } from './routine-not-story';
import { secondPerson } from './second-person';
import { selfDeprecation } from './self-deprecation';
import { selfDescription } from './self-description';
import { shortAction } from './short-action';
import { storyCount } from './story-count';
import { tenseShift } from './tense-shift';
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { unclearTask } from './unclear-task';
import { undefinedAcronym } from './undefined-acronym';
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
  blame,
  disguisedWeakness,
  selfDeprecation,
  overclaim,
  confidential,
  placeholder,
  tooLong,
  tooShort,
  hedging,
  filler,
  cliche,
  passive,
  absolute,
  secondPerson,
  undefinedAcronym,
  repetition,
];
