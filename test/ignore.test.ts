import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { applyEdits, createReviewer, defaultSettings, ignoreEdits, rules, SourceText, type IgnoreScope } from '../rules';
import { documentOf } from './examples';

const review = createReviewer(defaultSettings);

const rulesIn = (text: string): string[] => {
  const { answers, findings } = review(text);
  return [...findings, ...answers.flatMap(({ unit }) => unit.findings)].map(({ rule }) => rule).sort();
};

/** What is found in the first text more often than in the second. */
const less = (before: readonly string[], after: readonly string[]): string[] => after.reduce((left, rule) => {
  const at = left.indexOf(rule);
  return at < 0 ? left : left.toSpliced(at, 1);
}, [...before]);

/** Each finding of a document, ignored in this way: undefined where it can't be. */
const ignored = (text: string, scope: IgnoreScope) => review(text).answers.flatMap(answer => answer.unit.findings.map(finding => {
  const edits = ignoreEdits({ at: answer.at, unit: finding }, scope, SourceText.of(text), answer);
  return { rule: finding.rule, after: edits && applyEdits(text, [...edits].sort((a, b) => a.span.start - b.span.start)) };
}));

describe('ignoring a finding', () => {
  const documents = [
    ...rules.flatMap(rule => rule.examples.bad.map(example => documentOf(rule, example))),
    ...globSync('examples/*.md').map(path => readFileSync(path, 'utf8')),
    ...readFileSync('test/documents/notations.md', 'utf8').split(/^`{3,}.*$/m),
  ];

  for (const scope of ['line', 'answer', 'file'] as const) {
    it(`in the ${scope} quiets it, and changes nothing else`, () => {
      let tried = 0;
      for (const text of documents) {
        const before = rulesIn(text);
        for (const { rule, after } of ignored(text, scope)) {
          if (after === undefined) continue;
          tried++;
          const quiet = rulesIn(after);
          const gone = less(before, quiet);
          assert.ok(gone.length > 0 && gone.every(it => it === rule), `${rule}: gone is ${gone}\n${after}`);
          assert.deepEqual(less(quiet, before), [], `${rule}\n${after}`);
        }
      }
      assert.ok(tried > 500, `${tried} findings`);
    });
  }

  const question = '# Why do you want to join us?\n\n';
  const filler = (text: string, scope: IgnoreScope): string | undefined => ignored(text, scope).find(({ rule }) => rule === 'filler')?.after;

  it('leaves a paragraph whole', () => {
    assert.equal(filler(`${question}I want to work on maps\nthat, you know, skippers trust.\n`, 'line'),
      `${question}I want to work on maps <!-- answerlint-disable-next-line filler -- [why?] -->\nthat, you know, skippers trust.\n`);
  });

  it('keeps within a quotation', () => {
    assert.equal(filler(`${question}> I want to work, you know, on maps that skippers trust.\n`, 'line'),
      `${question}> <!-- answerlint-disable-next-line filler -- [why?] -->\n> I want to work, you know, on maps that skippers trust.\n`);
  });

  it('goes around a fence, in which no comment is one', () => {
    const text = `Notes\n\n\`\`\`text\nWhy do you want to join us?\n\nI want to work, you know, on maps that skippers trust.\n\`\`\`\n`;
    assert.equal(filler(text, 'line'), undefined);
    assert.equal(filler(text, 'answer'), text.replace('```text', '<!-- answerlint-disable filler -- [why?] -->\n\n```text').replace(/```\n$/, '```\n\n<!-- answerlint-enable filler -->\n'));
  });
});
