// Trains the model that guesses what a sentence does in an answer (rules/model/stories/roles.txt): a linear model over words
// and word lists.
//
//   node scripts/training/train-roles.mjs FOLDER
//
// FOLDER holds sentences to learn from, one file a writer, and validation.jsonl, of which only the share of right guesses is looked at.
// Some of those in scripts/training/sentences are learned from as well.
//
// Deterministic: the same sentences give the same file.
import { bundled } from '../shared/bundled.mjs';
import { sentencesByWriter, validationSentences } from './labelled-sentences.mjs';
import { writeModel } from './trained-model.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('train-roles: name the folder that holds the labelled sentences');
  process.exit(2);
}

const { featureText, roleFeatures, sentenceOf } = await bundled("export { featureText, roleFeatures } from './rules/model/stories/roleFeatures'; export { sentenceOf } from './rules/model/english/sentence';");

function asRow({ text, role }) {
  const found = new Set();
  roleFeatures(sentenceOf(text), (feature, next) => found.add(featureText(feature, next)));
  return { role, features: [...found] };
}

/** The others are about points and pitfalls more than about stories, and what reads stories by the model (model/stories/prose.ts) would need its weights chosen anew. */
const OF_STORIES = new Set(['beginners', 'business', 'care', 'firms', 'public-service', 'startups', 'tech']);
const learning = Object.entries(sentencesByWriter(folder)).filter(([writer]) => OF_STORIES.has(writer)).flatMap(([, sentences]) => sentences.map(asRow));
const validation = validationSentences(folder).map(asRow);

/** The roles of stories are told apart; what does anything else in an answer is `other`. */
const STORY_ROLES = ['situation', 'task', 'action', 'result', 'reflection'];
const ROLES = [...STORY_ROLES, 'other'];
const roleOf = role => STORY_ROLES.includes(role) ? role : 'other';

// Chosen by leaving one writer out at a time.
const RARE = 3, STEPS = 5, RATE = 0.1, PENALTY = 0.015, KEPT = 0.05;
const counts = new Map();
for (const { features } of learning) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const weights = new Map([...counts].filter(([, count]) => count >= RARE).map(([feature]) => [feature, new Float64Array(ROLES.length)]));
const squares = new Map([...weights.keys()].map(feature => [feature, new Float64Array(ROLES.length).fill(1e-3)]));

const scoresOf = (features, from = weights) => {
  const scores = new Float64Array(ROLES.length);
  for (const feature of features) from.get(feature)?.forEach((weight, role) => { scores[role] += weight; });
  return scores;
};
const chances = scores => {
  const top = Math.max(...scores), raised = scores.map(score => Math.exp(score - top)), sum = raised.reduce((a, b) => a + b);
  return raised.map(it => it / sum);
};

// Logistic regression, by AdaGrad over the sentences in a fixed, mixed order.
for (let step = 0; step < STEPS; step++) {
  for (let i = 0; i < learning.length; i++) {
    const { role, features } = learning[(i * 997 + step * 31) % learning.length];
    const guess = chances(scoresOf(features));
    for (const feature of features) {
      const weight = weights.get(feature);
      if (!weight) continue;
      const square = squares.get(feature);
      for (let k = 0; k < ROLES.length; k++) {
        const slope = guess[k] - (ROLES[k] === roleOf(role) ? 1 : 0) + PENALTY * weight[k];
        square[k] += slope * slope;
        weight[k] -= RATE * slope / Math.sqrt(square[k]);
      }
    }
  }
}

const inHundredths = weight => Math.abs(weight) < KEPT ? 0 : Math.round(weight * 100);
const halved = weight => Math.round(weight / 2);
/**
 * Only differences between roles count, so a weight is written beside that of `other`, the last. In twenty-fifths, which fit into one letter each,
 * rounded in the steps in which the file became smaller: what it says of stories was read after each of them.
 */
const written = new Map([...weights].map(([feature, weight]) => {
  const hundredths = Array.from(weight, inHundredths);
  return [feature, hundredths.map(it => halved(halved(it - hundredths.at(-1))))];
}));
const features = writeModel('rules/model/stories/roles.txt', ROLES, written);

const rightShare = sentences => sentences.filter(({ role, features }) => {
  const scores = scoresOf(features, written);
  return ROLES[scores.indexOf(Math.max(...scores))] === roleOf(role);
}).length / sentences.length;
const asPercent = share => `${(100 * share).toFixed(1)} %`;
console.log(`${features} features from ${learning.length} sentences; right on these ${asPercent(rightShare(learning))}, on ${validation.length} validation sentences ${asPercent(rightShare(validation))}`);
