import type { Sentence } from '../english/sentence';
import { roleLikelihoods, type SentenceRole } from './roleModel';

const STATES: readonly SentenceRole[] = ['situation', 'task', 'action', 'result', 'reflection', 'other'];

/** Weights of the steps from one sentence to the next, as logarithms: tellers stay with a role or go forward; they rarely go back. */
const GOES_ON = -0.3;
const GOES_FORWARD = -0.9;
const GOES_BACK = -2.6;
const ASIDE = -1;
/** Little is said beside a story. */
const BESIDE = -2;

/**
 * What each sentence of an unlabelled passage does, guessed from its words (a linear model) and from the order in which stories are told: the
 * most likely path through the passage (Viterbi). Right for four sentences in five, so no rule may warn about it.
 */
export function guessRoles(passage: readonly Sentence[]): SentenceRole[] {
  /** The score of the best path to each role of the current sentence. `before` holds, for each sentence, the role from which each role is best reached. */
  let scores: readonly number[] = STATES.map(role => role === 'situation' || role === 'other' ? 0 : role === 'task' ? -1 : -2);
  const before: (readonly number[])[] = [];
  for (const sentence of passage) {
    const likelihoods = roleLikelihoods(sentence);
    const from = STATES.map((_, state) => before.length === 0 ? state : likeliest(scores, state));
    const known = scores;
    scores = STATES.map((role, state) => {
      const reached = known[from[state]!]! + (before.length === 0 ? 0 : STEPS[from[state]!]![state]!);
      return reached + (likelihoods[role] + (role === 'other' ? BESIDE : 0));
    });
    before.push(from);
  }
  const roles: SentenceRole[] = [];
  let state = scores.indexOf(Math.max(...scores));
  for (const from of before.toReversed()) {
    roles.push(STATES[state]!);
    state = from[state]!;
  }
  return roles.reverse();
}

/** The role from which another one is best reached. */
function likeliest(scores: readonly number[], state: number): number {
  let best = 0;
  for (let from = 1; from < scores.length; from++) if (scores[from]! + STEPS[from]![state]! > scores[best]! + STEPS[best]![state]!) best = from;
  return best;
}

/** The weight of each step, by where from and where to. */
const STEPS = STATES.map((from, before) => STATES.map((to, state): number => {
  if (from === to) return GOES_ON;
  if (from === 'other' || to === 'other') return ASIDE;
  return state > before ? GOES_FORWARD : GOES_BACK;
}));
