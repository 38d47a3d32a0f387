import type { Rule } from '../rule';
import { builtInRubrics } from '../rubrics';
import { absolute } from './absolute';
import { blame } from './blame';
import { cliche } from './cliche';
import { confidential } from './confidential';
import { disguisedWeakness } from './disguised-weakness';
import { filler } from './filler';
import { genericFlattery } from './generic-flattery';
import { hedging } from './hedging';
import { hypothetical } from './hypothetical';
import { learningOnly } from './learning-only';
import { longSituation } from './long-situation';
import { longStory } from './long-story';
import { missingAction } from './missing-action';
import { missingConstraints } from './missing-constraints';
import { missingItems } from './missing-item';
import { missingResult } from './missing-result';
import { missingSituation } from './missing-situation';
import { missingTask } from './missing-task';
import { mixedStories } from './mixed-stories';
import { noBaseline } from './no-baseline';
import { noReflection } from './no-reflection';
import { noSafeguard } from './no-safeguard';
import { overclaim } from './overclaim';
import { partOrder } from './part-order';
import { passive } from './passive';
import { perksMotivation } from './perks-motivation';
import { placeholder } from './placeholder';
import { recklessRisk } from './reckless-risk';
import { repetition } from './repetition';
import { routineNotStory } from './routine-not-story';
import { secondPerson } from './second-person';
import { selfDeprecation } from './self-deprecation';
import { selfDescription } from './self-description';
import { shortAction } from './short-action';
import { staleSignal } from './stale-signal';
import { storyCount } from './story-count';
import { tenseShift } from './tense-shift';
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { unclearTask } from './unclear-task';
import { undefinedAcronym } from './undefined-acronym';
import { unownedAction } from './unowned-action';
import { unquantifiedResult } from './unquantified-result';
import { vagueSituation } from './vague-situation';
import { wrongCompany } from './wrong-company';

/** Every rule, in the order of the catalogue. The only place where rules are registered. */
export const rules: readonly Rule[] = [
  ...missingItems(builtInRubrics),
  genericFlattery,
  recklessRisk,
  missingConstraints,
  learningOnly,
  noSafeguard,
  perksMotivation,
  wrongCompany,
  staleSignal,
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
