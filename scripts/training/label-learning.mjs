// How the model of labels is learned: from sentences whose labels are known one by one, and from whole answers of which is only known what
// stands somewhere in them.
import { globSync } from 'tinyglobby';
import { bundled } from '../shared/bundled.mjs';
import { readRows, sentencesByWriter } from './labelled-sentences.mjs';

const { featureText, labelFeatures, sentenceOf } = await bundled(`export { labelFeatures } from './rules/evidence/labelModel'; export { featureText } from './rules/model/stories/roleFeatures'; export { sentenceOf } from './rules/model/english/sentence';`);
const featuresOf = (text) => {
  const found = new Set();
  labelFeatures(sentenceOf(text), (feature, next) => found.add(featureText(feature, next)));
  return [...found];
};

/** The labels, in the order of the model, and what of a sentence speaks for them: its role or one of its flags. */
const SPOKEN_FOR = {
  'why-startup': ['why-startup'], 'goal': ['goal'], 'risk': ['risk'], 'style': ['style'], 'learning': ['learning'], 'contribution': ['contribution'], 'close': ['close'],
  'generic-flattery': ['generic-flattery'], 'signal': ['signal'], 'reckless-risk': ['reckless-risk'], 'blame': ['blame'], 'cliche': ['cliche'],
  'perks-motivation': ['perks-motivation'], 'disguised-weakness': ['disguised-weakness'], 'hypothetical': ['hypothetical'],
  'limit': ['constraint', 'safeguard'], 'task': ['task'], 'challenge': ['challenge'], 'proof': ['proof'],
};
export const LABELS = Object.keys(SPOKEN_FOR);

/** The points of an answer's checklist by the label of the sentence that makes them, and the pitfall of whose absence a limit speaks. */
const POINTS = {
  'goal': 'career-goals', 'risk': 'risk-tolerance', 'style': 'working-style', 'learning': 'learning-goals', 'contribution': 'contributions',
  'close': 'confident-close', 'signal': 'company-signals',
};
const NO_LIMIT = 'missing-constraints';
const PITFALLS = ['generic-flattery', 'reckless-risk', 'blame', 'cliche', 'perks-motivation', 'disguised-weakness', 'hypothetical'];
/** Flags that only sentences of whole answers have, numbered by `a`. */
const OF_ANSWERS = ['challenge', 'proof'];

/** A sentence to learn from: which labels it has; null where that is not known. */
const asRow = ({ text, role, flags, a }) => ({
  is: Object.values(SPOKEN_FOR).map(names => a === undefined && OF_ANSWERS.includes(names[0]) ? null : names.some(name => role === name || flags.includes(name))),
  features: featuresOf(text),
});

const asAnswer = ({ sentences: texts, inStory = [], stories = [], points, pitfalls = [] }) => ({ features: texts.map(featuresOf), inStory: new Set(inStory), stories, points, pitfalls });

/** What to learn from, by writer: the sentences in a folder and those in scripts/training/sentences, and the answers in scripts/training/answers. */
export const learningByWriter = folder => [
  ...Object.values(sentencesByWriter(folder)).map(rows => ({ rows: rows.map(asRow), answers: [] })),
  ...globSync('scripts/training/answers/*.jsonl').sort().map(path => ({ rows: [], answers: readRows(path).map(asAnswer) })),
];

/** Sentences that are labelled one by one, as rows to be judged. */
export const rowsOf = labelled => labelled.map(asRow);

/** The weights of features by label, in fifths: finer they are right no more often. First of the sentences alone; the model so made says which sentences of the answers must be meant. */
export function learn(writers) {
  const rows = writers.flatMap(writer => writer.rows);
  const begun = fit(rows);
  return inFifths(fit([...rows, ...writers.flatMap(writer => writer.answers).flatMap(answer => pointedOut(answer, (features, label) => sum(begun, features, label)))]));
}

/** What is known of an answer's sentences: that none makes a point which is missing, and that the likeliest makes the one that is made. */
function pointedOut({ features, inStory, stories, points, pitfalls }, oddsOf) {
  const is = features.map(() => LABELS.map(() => null));
  const all = features.map((_, index) => index);
  const outside = all.filter(index => !inStory.has(index));
  const mark = (label, among, isThere) => {
    const meant = isThere ? among.toSorted((a, b) => oddsOf(features[b], label) - oddsOf(features[a], label)).slice(0, 1) : among;
    for (const index of meant) is[index][label] = isThere;
  };
  LABELS.forEach((name, label) => {
    if (points && POINTS[name] in points) mark(label, outside, points[POINTS[name]]);
    if (points && name === 'limit') mark(label, all, !pitfalls.some(({ id }) => id === NO_LIMIT));
    if (name === 'task') for (const { from, to, task } of stories) mark(label, all.slice(from, to + 1), task);
    if (!PITFALLS.includes(name)) return;
    const places = pitfalls.filter(({ id }) => id === name);
    if (places.length === 0) mark(label, all, false);
    for (const { among } of places) mark(label, among, true);
  });
  return features.map((of, index) => ({ is: is[index], features: of }));
}

// Chosen by leaving writers out.
const RARE = 8, STEPS = 6, RATE = 0.1, PENALTY = 0.05, KEPT = 0.15, FIFTHS = 5;

/** Logistic regression for each label, by AdaGrad over the sentences in a fixed, mixed order. How rare a label is, which every sentence has a feature for, costs nothing. */
function fit(rows) {
  const counts = new Map();
  for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, count]) => count >= RARE).map(([feature]) => [feature, { of: new Float64Array(LABELS.length), penalty: feature === '' ? 0 : PENALTY, squares: new Float64Array(LABELS.length).fill(1e-3) }]));
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < rows.length; i++) {
      const { is, features } = rows[(i * 997 + step * 31) % rows.length];
      const known = features.flatMap(feature => weights.get(feature) ?? []);
      for (let label = 0; label < LABELS.length; label++) {
        if (is[label] === null) continue;
        const odds = known.reduce((total, weight) => total + weight.of[label], 0);
        const miss = 1 / (1 + Math.exp(-odds)) - (is[label] ? 1 : 0);
        for (const weight of known) {
          const slope = miss + weight.penalty * weight.of[label];
          weight.squares[label] += slope * slope;
          weight.of[label] -= RATE * slope / Math.sqrt(weight.squares[label]);
        }
      }
    }
  }
  return new Map([...weights].map(([feature, { of }]) => [feature, of]));
}

const inFifths = weights => new Map([...weights].map(([feature, of]) => [feature, Array.from(of, it => Math.abs(it) < KEPT ? 0 : Math.round(it * FIFTHS))]));

const sum = (model, features, label) => features.reduce((total, feature) => total + (model.get(feature)?.[label] ?? 0), 0);

/** The logarithm of the odds that a sentence has a label. */
export const oddsBy = (model, features, label) => sum(model, features, label) / FIFTHS;
