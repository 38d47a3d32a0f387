// Trains the model that tells what a sentence does or does wrong in an answer (rules/evidence/labels.txt): one linear model
// over words and word lists for each label.
//
//   node scripts/train-labels.mjs FOLDER     FOLDER holds sentences to learn from, one file a writer, and validation.jsonl, of
//                                            which only totals are looked at. Those in scripts/sentences are learned from as well.
//
// Run it again when word lists have changed. Deterministic: the same sentences and lists give the same file.
import { bundled } from './bundled.mjs';
import { sentencesByWriter, validationSentences } from './labelled-sentences.mjs';
import { writeModel } from './trained-model.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('train-labels: name the folder that holds the labelled sentences');
  process.exit(2);
}

const { labelFeatures, sentences } = await bundled(`export { labelFeatures } from './rules/evidence/labelModel'; export { sentences } from './rules/model/sentence';`);
const LABELS = ['why-company', 'why-startup', 'goal', 'risk', 'style', 'learning', 'contribution', 'close',
  'generic-flattery', 'signal', 'reckless-risk', 'blame', 'cliche', 'hedging', 'filler', 'perks-motivation', 'disguised-weakness', 'hypothetical'];
const asRow = ({ text, role, flags }) => ({ is: LABELS.map(label => role === label || flags.includes(label)), features: [...labelFeatures(sentences.get(text)).keys()] });
const byWriter = Object.values(sentencesByWriter(folder)).map(rows => rows.map(asRow));

// Chosen by leaving one writer out at a time.
const RARE = 4, STEPS = 6, RATE = 0.1, PENALTY = 0.02, KEPT = 0.15, FIFTHS = 5;

/** Logistic regression for each label, by AdaGrad over the sentences in a fixed, mixed order: weights by feature, in fifths: finer they are right no more often. */
function learn(learning) {
  const counts = new Map();
  for (const { features } of learning) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, count]) => count >= RARE).map(([feature]) => [feature, { of: new Float64Array(LABELS.length), squares: new Float64Array(LABELS.length).fill(1e-3) }]));
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < learning.length; i++) {
      const { is, features } = learning[(i * 997 + step * 31) % learning.length];
      const known = features.flatMap(feature => weights.get(feature) ?? []);
      for (let k = 0; k < LABELS.length; k++) {
        const odds = known.reduce((sum, weight) => sum + weight.of[k], 0);
        const miss = 1 / (1 + Math.exp(-odds)) - (is[k] ? 1 : 0);
        for (const weight of known) {
          const slope = miss + PENALTY * weight.of[k];
          weight.squares[k] += slope * slope;
          weight.of[k] -= RATE * slope / Math.sqrt(weight.squares[k]);
        }
      }
    }
  }
  return new Map([...weights].map(([feature, { of }]) => [feature, Array.from(of, it => Math.abs(it) < KEPT ? 0 : Math.round(it * FIFTHS))]));
}

const oddsOf = (model, features, label) => features.reduce((sum, feature) => sum + (model.get(feature)?.[label] ?? 0), 0) / FIFTHS;

const model = learn(byWriter.flat());
const features = writeModel('rules/evidence/labels.txt', LABELS, model);

// What a writer whom the model has not seen gets, by how sure the model has to be.
const unseen = byWriter.flatMap(left => {
  const others = learn(byWriter.filter(rows => rows !== left).flat());
  return left.map(row => ({ ...row, model: others }));
});
const validation = validationSentences(folder).map(row => ({ ...asRow(row), model }));
const percent = share => `${Math.round(100 * share)}`.padStart(4);
console.log(`${features} features\n${'precision, recall at'.padEnd(20)}${[-1.5, -1, -0.5, 0, 0.5].map(it => String(it).padStart(22)).join('')}`);
LABELS.forEach((label, k) => {
  const cells = [-1.5, -1, -0.5, 0, 0.5].map(sure => [unseen, validation].map(rows => {
    const found = rows.filter(({ model: by, features }) => oddsOf(by, features, k) >= sure);
    const right = found.filter(({ is }) => is[k]).length;
    return `${percent(found.length ? right / found.length : 1)} ${percent(right / rows.filter(({ is }) => is[k]).length)}`;
  }).join(' |'));
  console.log(label.padEnd(20) + cells.join('  '));
});
