import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings } from '../rules';
import { linesIn, type Line } from '../rules/model/lines';
import { parse } from '../rules/model/markdown';
import { isOpen, pieces } from '../rules/model/pieces';
import type { Placed } from '../rules/span';

/** What a reviewer remembers must never show: after any edits it says what a new one says of the same text. */
describe('an incremental review', () => {
  const documents = globSync('examples/*.md').map(file => readFileSync(file, 'utf8'));
  const scraps = ['\n', '\n\n', '## ', '# Why us?\n', '- Situation: ', '```\n', '<!-- ', '-->', '**', '> ', 'I cut costs by 12%. ', 'great culture ', '[what?]',
    '\n---\n', '| a | b |\n|---|---|\n', '<details>\n', '🎯', '\r\n', 'Result:', '1. ', '\u0000', '\uFEFF'];
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(60), insert: fc.constantFrom('', ...scraps) });

  it('is the review from scratch', () => {
    assert.ok(documents.length > 0, 'the examples are the texts to edit');
    fc.assert(fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 6 }), (document, edits) => {
      const remembering = createReviewer(defaultSettings);
      remembering(document);
      edits.reduce((text, { at, remove, insert }) => {
        const start = Math.floor(at * text.length);
        const next = text.slice(0, start) + insert + text.slice(start + remove);
        assert.deepEqual(remembering(next), createReviewer(defaultSettings)(next));
        return next;
      }, document);
    }), { numRuns: 40 });
  }).timeout(120_000);

  it('reads pieces as it reads the whole', () => {
    const plain = (at: number, lines: readonly Placed<Line>[]) => lines.map(({ at: inside, unit: { text, kind, depth, list, quote, fenced } }) => ({ at: at + inside, text, kind, depth, list, quote, fenced }));
    fc.assert(fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 8 }), (document, edits) => {
      const text = edits.reduce((before, { at, remove, insert }) => {
        const start = Math.floor(at * before.length);
        return before.slice(0, start) + insert + before.slice(start + remove);
      }, document).replace(/^\uFEFF/, '');
      const apart = pieces(text, piece => isOpen(piece, parse(piece))).flatMap(({ at, unit }) => plain(at, linesIn(unit, parse(unit))));
      assert.deepEqual(apart, plain(0, linesIn(text, parse(text))));
    }), { numRuns: 300 });
  }).timeout(120_000);

});
