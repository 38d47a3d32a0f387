import type { Answer } from '../model/answer';
import type { Span } from '../span';
import { bestTicks, quantifiedStories, type Tick } from './quantifiedStar';
import { roleChallenges } from './roleChallenge';
import {
  careerGoals, companySignals, confidentClose, contribution, disciplinedRisk, learning, startupMentions, startupReasons, workingStyle,
} from './whyCompany';

/** Finds what speaks for a criterion in an answer: spans in the answer's text, in its order, no two overlapping. */
export type Evidence = (answer: Answer) => readonly Span[];

/** Evidence functions by the names that rubrics use. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'career-goals': careerGoals,
  'company-signals': companySignals,
  'confident-close': confidentClose,
  'contributions': contribution,
  'disciplined-risk': disciplinedRisk,
  'learning-goals': learning,
  'quantified-stories': quantifiedStories,
  'role-challenges': roleChallenges,
  'startup-mentions': startupMentions,
  'startup-reasons': startupReasons,
  'working-style': workingStyle,
};

/** What a point consists of, ticked one by one, by the name of its evidence. */
export const subTicks: Readonly<Record<string, (answer: Answer) => readonly Tick[]>> = {
  'quantified-stories': bestTicks,
};
