import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings, rules, type Span } from '../../rules';
import { findingsOf } from '../annotate';

const reviewer = createReviewer(defaultSettings);

/** What a rule finds in a document, or what there speaks for a point of the checklist. */
function spansOf(name: string, document: string): readonly Span[] {
  const rule = rules.find(({ id }) => id === name);
  if (rule) return findingsOf(rule, document).map(({ span }) => span);
  return reviewer(document).answers.flatMap(({ at, unit: { checklist } }) =>
    checklist.filter(({ criterion }) => criterion.id === name).flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start: at + start, end: at + end }))));
}

const marked = (text: string, spans: readonly Span[]): string => [...spans].sort((a, b) => b.start - a.start)
  .reduce((out, { start, end }) => `${out.slice(0, start)}«${out.slice(start, end)}»${out.slice(end)}`, text);

/**
 * One sentence a line, with marks around what the rule, or the checklist point, finds that the file is named after. Lines without marks only
 * look like it. Each sentence is the whole answer to the question above it. `UPDATE=1` rewrites the marks.
 */
describe('sentences', () => {
  for (const path of globSync('test/sentences/*.txt').sort()) describe(basename(path, '.txt'), () => {
    const lines = readFileSync(path, 'utf8').split('\n');
    let question = '';
    const anew = lines.map(line => {
      if (line.startsWith('## ')) question = `${line}\n\n`;
      if (!line || line.startsWith('## ')) return line;
      const sentence = line.replace(/[«»]/g, '');
      const document = question + sentence;
      const inSentence = spansOf(basename(path, '.txt'), document).map(({ start, end }) => ({ start: start - question.length, end: end - question.length })).filter(({ start }) => start >= 0);
      const found = marked(sentence, inSentence);
      it(sentence, () => assert.equal(found, line));
      return found;
    });
    it('holds sentences that are found, and some that are only like them', () => {
      const sentences = lines.filter(line => line && !line.startsWith('#'));
      assert.ok(sentences.some(line => line.includes('«')) && sentences.some(line => !line.includes('«')));
    });
    if (process.env.UPDATE) writeFileSync(path, anew.join('\n'));
  });
});
