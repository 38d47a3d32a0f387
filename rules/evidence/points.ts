import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import type { Span } from '../span';
import { quantifiedStories } from './quantifiedStar';
import { challengesMet, experienceBrought } from './roleChallenge';
import { pointsHeard, sounding } from './whyCompany';

type Evidence = (answer: Answer) => readonly Span[];

/**
 * What makes each point of a reason. What lists know is told; what only sounds like a point is weighed with how many others the answer makes:
 * who has thought of six has seldom forgotten the seventh, so it is more likely told in words that we don't know.
 */
export const points: Readonly<Record<string, Evidence>> = Object.fromEntries([...Object.keys(pointsHeard), 'role-challenges'].map(name => [name, answer => {
  const told = toldOf(name, answer);
  return told.length > 0 ? told : soundingOf(name, answer, ALONE[name]! - PER_POINT * othersMade(answer, name));
}]));

/** How many points of a reason an answer makes. */
export const pointsMade = perObject((answer: Answer): ReadonlySet<string> => new Set([
  ...Object.keys(ALONE).filter(name => toldOf(name, answer).length > 0 || soundingOf(name, answer).length > 0),
  ...quantifiedStories(answer).length > 0 ? ['quantified-stories'] : [],
]));

const othersMade = (answer: Answer, name: string): number => [...pointsMade(answer)].filter(other => other !== name).length;

const toldOf = (name: string, answer: Answer): Span[] => pointsHeard[name]?.told(answer) ?? challengesMet(answer);

const soundingOf = (name: string, answer: Answer, from?: number): Span[] =>
  pointsHeard[name] ? sounding(answer, pointsHeard[name], from) : experienceBrought(answer, from ?? EXPERIENCE_SURE);

const EXPERIENCE_SURE = Math.log(0.4);

/**
 * The logarithm of the odds from which on a point counts that is the only one, and by how much each other lowers it. Fitted to 480 whole answers
 * of 27 writers whom the model had not seen; by the same formula fitted to six parts in seven of them, what it calls missing
 * in the seventh is right in 96 of 100 cases, and in 91 without it.
 */
const ALONE: Readonly<Record<string, number>> = {
  'career-goals': 2, 'company-signals': -0.4, 'confident-close': 1.7, 'contributions': 0.2, 'disciplined-risk': 1.2, 'learning-goals': 1.2,
  'role-challenges': 0.8, 'working-style': 0.3,
};
export const PER_POINT = 0.35;
