// Trains the model that tells what a sentence does or does wrong in an answer (rules/evidence/labels.txt): one linear model
// over words and word lists for each label.
//
//   node scripts/training/train-labels.mjs FOLDER
//
// FOLDER holds sentences to learn from, one file a writer, and validation.jsonl, of which only totals are looked at. The sentences and
// answers in scripts/training are learned from as well.
//
// Run it again when word lists have changed. Deterministic: the same sentences, answers and lists give the same file.
import { LABELS, learn, learningByWriter, oddsBy, rowsOf } from './label-learning.mjs';
import { validationSentences } from './labelled-sentences.mjs';
import { writeModel } from './trained-model.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('train-labels: name the folder that holds the labelled sentences');
  process.exit(2);
}

const writers = learningByWriter(folder);
const model = learn(writers);
const features = writeModel('rules/evidence/labels.txt', LABELS, model);

// What writers whom the model has not seen get, by how sure the model has to be.
const PARTS = 8;
const unseen = Array.from({ length: PARTS }, (_, part) => {
  const others = learn(writers.filter((_, index) => index % PARTS !== part));
  return writers.filter((_, index) => index % PARTS === part).flatMap(({ rows }) => rows.map(row => ({ ...row, model: others })));
}).flat();
const validation = rowsOf(validationSentences(folder)).map(row => ({ ...row, model }));
const percent = share => `${Math.round(100 * share)}`.padStart(4);
console.log(`${features} features\n${'precision, recall at'.padEnd(20)}${[-1.5, -1, -0.5, 0, 0.5].map(it => String(it).padStart(22)).join('')}`);
LABELS.forEach((label, k) => {
  const cells = [-1.5, -1, -0.5, 0, 0.5].map(sure => [unseen, validation].map(rows => {
    const found = rows.filter(({ model: by, features }) => oddsBy(by, features, k) >= sure);
    const right = found.filter(({ is }) => is[k]).length;
    return `${percent(found.length ? right / found.length : 1)} ${percent(right / rows.filter(({ is }) => is[k]).length)}`;
  }).join(' |'));
  console.log(label.padEnd(20) + cells.join('  '));
});
