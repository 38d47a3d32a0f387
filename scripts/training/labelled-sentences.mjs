// The labelled sentences that models are trained with: the writers' in the folder that is named, and those in scripts/training/sentences.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';

const VALIDATION = 'validation.jsonl';

/** The rows of a file with one object a line. */
export const readRows = path => readFileSync(path, 'utf8').trim().split('\n').map(line => JSON.parse(line));

/** The sentences to learn from, by writer, in an order that is always the same. */
export const sentencesByWriter = folder => Object.fromEntries([folder, 'scripts/training/sentences']
  .flatMap(from => globSync('*.jsonl', { cwd: from, absolute: true }).sort()).filter(path => basename(path) !== VALIDATION)
  .map(path => [basename(path, '.jsonl'), readRows(path)]));

/** Those of writers whom no model learns from: look at nothing but totals. */
export const validationSentences = folder => readRows(join(folder, VALIDATION));
