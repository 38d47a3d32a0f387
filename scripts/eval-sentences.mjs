// Prints how right rules and evidence are on single labelled sentences, by label: whether they hold for writers they have not seen.
//
//   node scripts/eval-sentences.mjs FOLDER [--show LABEL]
//
// FOLDER holds tech.jsonl, care.jsonl and business.jsonl to work with, and validation.jsonl, of which nothing but totals is printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './shared/bundled.mjs';

const { values: { show }, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } });
if (!folder) {
  console.error('eval-sentences: name the folder that holds the labelled sentences');
  process.exit(2);
}

const FILES = ['tech', 'care', 'business', 'validation'];
const WHY = 'Why do you want to join our startup?';
const TIME = 'Tell me about a time you solved a problem at work.';
const TOLD = new Set(['situation', 'task', 'action', 'result', 'reflection']);

const { createReviewer, defaultSettings, sentenceOf, constraints, safeguards, signals, quantifiedResult } = await bundled(`
  export { createReviewer, defaultSettings } from './rules';
  export { sentenceOf } from './rules/model/english/sentence';
  export { constraints } from './rules/evidence/constraint';
  export { quantifiedResult } from './rules/evidence/quantity';
  export { safeguards } from './rules/evidence/safeguard';
  export { signals } from './rules/evidence/signal';`);
const review = createReviewer(defaultSettings);

/** How a label is looked for: in the findings of a rule or the ticks of the checklist under a question, or in the sentence itself. */
const byRule = (rule, question) => row => reviewed(row, question).findings.has(rule);
const byItem = item => row => reviewed(row, WHY).met.has(item);
const bySentence = find => ({ text }) => find(sentenceOf(text)).length > 0;
const LABELS = {
  ...Object.fromEntries(['generic-flattery', 'reckless-risk', 'blame', 'cliche', 'hedging', 'filler', 'perks-motivation', 'placeholder']
    .map(rule => [rule, { seen: byRule(rule, WHY) }])),
  'disguised-weakness': { seen: byRule('disguised-weakness', 'What is your biggest weakness?') },
  'hypothetical': { seen: byRule('hypothetical', TIME), among: ({ role, flags }) => TOLD.has(role) || flags.includes('hypothetical') },
  'signal': { seen: bySentence(signals), among: ({ role }) => !TOLD.has(role) },
  'safeguard': { seen: bySentence(safeguards) },
  'constraint': { seen: bySentence(constraints) },
  'quantified': { seen: bySentence(quantifiedResult), among: ({ role }) => role === 'result' },
  ...Object.fromEntries(Object.entries({
    'why-startup': 'why-startup', 'goal': 'career-goals', 'risk': 'risk-tolerance', 'style': 'working-style', 'learning': 'learning-goals', 'contribution': 'contributions', 'close': 'confident-close',
  }).map(([role, item]) => [role, { seen: byItem(item), among: row => !TOLD.has(row.role) }])),
};

const known = new Map();
function reviewed({ text, before = '' }, question) {
  const start = `## ${question}\n\n${before && `${before} `}`;
  const document = `${start}${text}\n`;
  if (!known.has(document)) {
    const { answers: [answer] } = review(document);
    const here = ({ end }) => answer.at + end > start.length;
    known.set(document, {
      findings: new Set(answer?.unit.findings.filter(({ span }) => here(span)).map(({ rule }) => rule)),
      met: new Set(answer?.unit.checklist.filter(({ evidence }) => evidence.some(here)).map(({ criterion }) => criterion.id)),
    });
  }
  return known.get(document);
}

const rows = Object.fromEntries(FILES.map(name => [name, readFileSync(join(folder, `${name}.jsonl`), 'utf8').trim().split('\n').map(line => JSON.parse(line))]));
const percent = share => `${Math.round(100 * share)}`.padStart(4);
console.log(`${''.padEnd(20)}${FILES.map(name => name.padStart(20)).join('')}\n${''.padEnd(20)}${FILES.map(() => '   n  prec  rec   F1').join('')}`);
for (const [label, { seen, among = () => true }] of Object.entries(LABELS)) {
  const cells = FILES.map(name => {
    const judged = rows[name].filter(among).map(row => ({ row, is: row.role === label || row.flags.includes(label), found: seen(row) }));
    const count = (is, found) => judged.filter(it => it.is === is && it.found === found).length;
    const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
    const [precision, recall] = [right + wrong ? right / (right + wrong) : 1, right + missed ? right / (right + missed) : 1];
    if (show === label && name !== 'validation') {
      for (const { row, is, found } of judged) if (is !== found) console.log(`${is ? 'missed' : 'wrong '} ${name} (${[row.role, ...row.flags]}) ${row.text}`);
    }
    return `${String(right + missed).padStart(4)} ${percent(precision)} ${percent(recall)} ${(2 * precision * recall / (precision + recall || 1)).toFixed(2).padStart(5)}`;
  });
  console.log(label.padEnd(20) + cells.join(' '));
}
