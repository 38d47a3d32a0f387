import { perObject } from '../memo';
import type { Role } from './answer';
import { roleFeatures } from './roleFeatures';
import trained from './roles.txt';
import type { Sentence } from './sentence';

/** What a sentence does: a role in a story, or anything else in an answer. */
export type SentenceRole = Role | 'other';

/** Weights by feature, in hundredths, one for each role: made by `scripts/train-roles.mjs`, read when first asked. */
let model: { readonly roles: readonly SentenceRole[]; readonly weights: ReadonlyMap<string, readonly number[]> } | undefined;

function load(): NonNullable<typeof model> {
  const [roles, ...lines] = trained.trimEnd().split('\n');
  return {
    roles: roles!.split(' ') as SentenceRole[],
    weights: new Map(lines.map(line => {
      const [feature, weights] = line.split('\t');
      return [feature!, weights!.split(' ').map(Number)];
    })),
  };
}

/** How likely each role is by the sentence's own words: natural logarithms of chances that add up to one. */
export const roleLikelihoods = perObject((sentence: Sentence): Readonly<Record<SentenceRole, number>> => {
  model ??= load();
  const { roles, weights } = model;
  const scores = roles.map(() => 0);
  for (const feature of roleFeatures(sentence).keys()) weights.get(feature)?.forEach((weight, role) => { scores[role]! += weight / 100; });
  const top = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0)) + top;
  return Object.fromEntries(roles.map((role, i) => [role, scores[i]! - sum])) as Record<SentenceRole, number>;
});
