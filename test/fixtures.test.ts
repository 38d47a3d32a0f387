import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { rules } from '../rules';
import { annotate, applyFixes, findingsOf, strip } from './annotate';

/**
 * Every file is a suite: a heading is a test's name, an `answer` block the document, carets under the text what must be found
 * in it by the rule that the file is named after, and a `fixed` block the text after all fixes. `UPDATE=1 npm test -- unit`
 * writes the blocks anew.
 */
interface Fixture {
  readonly name: string;
  readonly answer: Block;
  readonly fixed?: Block;
}

/** The text in a fence, and where it stands in the file. */
interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FENCE = /^(`{3,})(answer|fixed)\n([^]*?)\n\1$/gm;

function fixturesIn(source: string): Fixture[] {
  return Array.from(source.matchAll(/^# .*$|^## (.*)\n([^]*?)(?=^## |(?![^]))/gm)).flatMap(({ 0: whole, 1: name, index }) => {
    if (name === undefined) return [];
    const blocks = Array.from(whole.matchAll(FENCE), ({ 0: fence, 2: kind, 3: text, index: at }) => {
      const start = index + at + fence.indexOf('\n') + 1;
      return { kind, block: { text: text!, start, end: start + text!.length } };
    });
    const [answer, fixed] = ['answer', 'fixed'].map(wanted => blocks.find(({ kind }) => kind === wanted)?.block);
    return answer ? [{ name, answer, ...fixed && { fixed } }] : [];
  });
}

describe('fixtures', () => {
  for (const path of globSync('test/fixtures/*.md').sort()) {
    const id = basename(path, '.md');
    describe(id, () => {
      const rule = rules.find(rule => rule.id === id);
      if (!rule) {
        it('is named after a rule', () => assert.fail(`there is no rule ${id}`));
        return;
      }
      const source = readFileSync(path, 'utf8');
      const fixtures = fixturesIn(source);
      const updates: { readonly block: Block; readonly text: string }[] = [];
      const expect = (block: Block, text: string): void => {
        if (process.env['UPDATE']) updates.push({ block, text });
        else assert.equal(text, block.text);
      };

      for (const { name, answer, fixed } of fixtures) {
        const text = strip(answer.text);
        const found = findingsOf(rule, text);
        it(name, () => expect(answer, annotate(rule, text, found)));
        if (!fixed) continue;
        it(`${name}: fixed`, () => {
          const after = applyFixes(text, found);
          expect(fixed, after);
          assert.notEqual(after, text, 'there is nothing to fix');
          assert.deepEqual(findingsOf(rule, after).filter(({ fixes }) => fixes).map(({ message }) => message), [], 'a fix must leave nothing to fix');
        });
      }

      it('holds a case that is found and one that is not', () => {
        const findings = fixtures.map(({ answer }) => findingsOf(rule, strip(answer.text)).length);
        assert.ok(findings.some(count => count > 0) && findings.includes(0));
      });

      after(() => {
        if (updates.length === 0) return;
        writeFileSync(path, updates.reduceRight((file, { block, text }) => file.slice(0, block.start) + text + file.slice(block.end), source));
      });
    });
  }
});
