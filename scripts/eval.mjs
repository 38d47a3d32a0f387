// Prints how right Answerlint is, rule by rule.
//
//   node scripts/eval.mjs [--write] [--min-precision X] [--min-f1 X]
//
// --write renews the table in the README; below a minimum the exit status is 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PARTS, accuracy, CORPUS, hasCorpus } from './shared/accuracy.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, 'min-precision': { type: 'string' }, 'min-f1': { type: 'string' } } });

if (!hasCorpus()) {
  console.log(`There are no labelled answers in ${CORPUS}: nothing to measure.`);
  process.exit(0);
}

const percent = share => `${Math.round(100 * share)} %`;
const scores = Object.fromEntries(Object.keys(PARTS).map(part => [part, accuracy(part)]));
const { rules, files } = scores.all;

console.log(`${'rule or item'.padEnd(32)}   right  wrong missed  precision  recall    F1`);
for (const [id, { tp, fp, fn, precision, recall, f1 }] of Object.entries(rules)) {
  console.log(id.padEnd(32), String(tp).padStart(7), String(fp).padStart(6), String(fn).padStart(6), percent(precision).padStart(10), percent(recall).padStart(7), f1.toFixed(2).padStart(5));
}
for (const [part, { all, files: count, quiet, clean, interval95 }] of Object.entries(scores)) {
  console.log(`${part} (${count} files): precision ${all.precision.toFixed(3)}, recall ${all.recall.toFixed(3)}, F1 ${all.f1.toFixed(3)} [${interval95.map(it => it.toFixed(3)).join('–')}]; `
    + `${quiet.alarms} findings in ${quiet.files} files without an answer; ${clean.loud} errors and warnings in faultless answers`);
}

for (const [name, reached] of [['min-precision', scores.all.all.precision], ['min-f1', scores.all.all.f1]]) {
  if (reached < Number(options[name] ?? 0)) {
    console.error(`${reached.toFixed(3)} is below --${name} ${options[name]}`);
    process.exitCode = 1;
  }
}

if (options.write) {
  const row = (name, { precision, recall, f1 }, of) => `| ${name} | ${percent(precision)} | ${percent(recall)} | ${f1.toFixed(2)} | ${of} |`;
  const { micro } = scores.all;
  const table = [
    `On ${files} labelled documents of answers that were written for this purpose, measured on ${new Date().toISOString().slice(0, 10)} with \`npm run eval\`.`,
    'Two careful readers of such texts agree with each other to F1 0.83. Every fourth file is held back: looked at only through these totals. The others are worked with, and one of the models has learned from them.',
    '',
    '| | Precision | Recall | F1 | Documents |', '| --- | --- | --- | --- | --- |',
    row('Pitfalls and points, files to work with', scores['to work with'].all, scores['to work with'].files),
    row('Pitfalls and points, files held back', scores['held back'].all, scores['held back'].files),
    row('Pitfalls', micro.pitfalls, files), row('Points missing', micro.checklist, files), row('Parts of stories', micro.parts, files),
    row('Answers found', rules['answer found'], files),
    '',
    '| Rule or point | Precision | Recall | F1 | Labels |', '| --- | --- | --- | --- | --- |',
    ...Object.entries(rules).filter(([id]) => !/^(?:answer|part|other)/.test(id)).map(([id, score]) => row(id, score, score.tp + score.fn)),
  ].join('\n');
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/(<!-- accuracy -->\n)[\s\S]*?(\n?<!-- \/accuracy -->)/, (_, start, end) => `${start}${table}\n${end.trim()}`));
}
