import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createReviewer, defaultSettings, fixed, overlap, readRubric, readSettings, safeEdits, shift, type Review } from '../../rules';
import { LiveDocument } from '../../server/documents/liveDocument';
import { positionsIn, updateDocument } from '../../server/documents/positions';
import { documents, edited, edits, runs, startingPoint } from './documents';
import { effortOf } from './effort';

const findings = ({ answers, findings }: Review) => [...findings.map(unit => ({ at: 0, unit })), ...answers.flatMap(({ at, unit }) => unit.findings.map(finding => ({ at, unit: finding })))];

describe('Whatever is written', () => {
  const review = createReviewer(defaultSettings);

  it('is reviewed after each edit as it is from scratch', () => {
    const one = createReviewer(defaultSettings);
    fc.assert(fc.property(edits, changes => {
      changes.reduce((text, change) => {
        const next = edited(text, change);
        assert.deepEqual(one(next), createReviewer(defaultSettings)(next));
        return next;
      }, startingPoint);
    }), runs(60));
  }).timeout(600_000);

  it('gets findings and edits that lie in it', () => {
    fc.assert(fc.property(documents, text => {
      for (const { at, unit: { span, fixes = [] } } of findings(review(text))) {
        for (const { start, end } of [span, ...fixes.flatMap(fix => fix.edits.map(edit => edit.span))].map(it => shift(it, at))) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
        }
      }
    }), runs(300));
  }).timeout(600_000);

  it('keeps every other character when it is fixed, and nothing is left to fix', () => {
    fc.assert(fc.property(documents, text => {
      const all = safeEdits(review(text));
      all.forEach(({ span }, index) => assert.ok(!all.slice(index + 1).some(other => overlap(span, other.span)), 'edits do not overlap'));
      const after = applyEdits(text, all);
      assert.equal(after.length, text.length + all.reduce((sum, { span, text: inserted }) => sum + inserted.length - (span.end - span.start), 0));
      const mended = fixed(text, review);
      assert.deepEqual(safeEdits(mended.review), []);
      assert.equal(fixed(mended.text, review).text, mended.text);
    }), runs(200));
  }).timeout(600_000);

  it('has a place for every offset, in UTF-16 and in UTF-8, and every place leads back', () => {
    fc.assert(fc.property(documents, fc.constantFrom('utf-16', 'utf-8'), (text, encoding) => {
      const document = LiveDocument.create('file:///a.md', 'markdown', 1, text);
      const { position, offset } = positionsIn(document, encoding);
      for (let at = 0; at <= text.length; at++) {
        const insidePair = /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
        const insideBreak = text[at] === '\n' && text[at - 1] === '\r';
        if (!insidePair && !insideBreak) assert.equal(offset(position(at)), at);
      }
    }), runs(200));
  }).timeout(600_000);

  it('arrives whole in edits of either encoding', () => {
    fc.assert(fc.property(edits, fc.constantFrom('utf-16', 'utf-8'), (changes, encoding) => {
      const document = LiveDocument.create('file:///a.md', 'markdown', 1, startingPoint);
      for (const { at, remove, insert } of changes) {
        const text = document.getText();
        const start = Math.floor(at * text.length);
        const { range, span } = positionsIn(document, encoding);
        const change = { range: range({ start, end: Math.min(text.length, start + remove) }), text: insert };
        const meant = span(change.range);
        updateDocument(document, [change], document.version + 1, encoding);
        assert.equal(document.getText(), text.slice(0, meant.start) + insert + text.slice(meant.end));
      }
    }), runs(300));
  }).timeout(600_000);
});

describe('Nothing that is written in YAML', () => {
  const yaml = fc.array(fc.oneof(
    fc.constantFrom('rules:', '  filler: off', 'wordsPerMinute: 120', 'signals:', '- a', 'kind: x', 'title: X', 'extends: why-company', 'questions:', '  cues: ["why (us"]', '&a [', '*a', '{', '}', ']', '"', ': ', '!!js/function x', '!<tag> y', '<<: *a', '? ', '\t', '\uD800', '--- ', '%YAML 9'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ), { maxLength: 20 }).map(lines => lines.join('\n'));

  it('makes the reader throw, be it settings, a rubric or front matter; problems lie in the text', () => {
    const review = createReviewer(defaultSettings);
    fc.assert(fc.property(yaml, text => {
      for (const { problems } of [readSettings(text), readRubric(text)]) {
        for (const { span } of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }
      review(`---\n${text}\n---\n# Why us?\n\nI was there.\n`);
    }), runs(1_000));
  }).timeout(600_000);

  it('runs code, and a bomb of aliases goes off in nobody’s face', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n');
    const most = 250;
    assert.ok(effortOf(() => assert.match(readSettings(bomb).problems[0]!.message, /Write the value out/), most) <= most);
    assert.equal(readSettings('company: !!js/function "function () { process.exit(1) }"').settings.company, 'function () { process.exit(1) }');
    assert.match(readSettings(`signals:\n${'- a\n'.repeat(50_000)}`).problems[0]!.message, /longer than 100,000 characters/);
  });
});
