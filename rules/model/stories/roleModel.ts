import { perObject } from '../../memo';
import { linearModel, type LinearModel } from '../english/linearModel';
import type { Sentence } from '../english/sentence';
import type { Role } from '../role';
import { roleFeatures } from './roleFeatures';
import trained from './roles.data';

/** What a sentence does: a role in a story, or something else in an answer. */
export type SentenceRole = Role | 'other';

const UNIT = 25;

/** Made by `scripts/training/train-roles.mjs`. Weights are in twenty-fifths, relative to `other`. Read when first asked. */
let model: LinearModel<SentenceRole> | undefined;

/** How likely each role is by the sentence's own words: natural logarithms of probabilities that add up to one. */
export const roleLikelihoods = perObject((sentence: Sentence): Readonly<Record<SentenceRole, number>> => {
  model ??= linearModel(trained(), UNIT);
  const roles = model.labels;
  const scores = model.scoresOf(note => roleFeatures(sentence, note));
  const top = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0)) + top;
  return Object.fromEntries(roles.map((role, i) => [role, scores[i]! - sum])) as Record<SentenceRole, number>;
});
