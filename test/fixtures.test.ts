import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { rules } from '../rules';
import { annotate, applyFixes, findingsOf, strip } from './annotate';

/**
 * Every file is a suite: each heading is the name of a test, an `answer` block the document, carets under the text the expected findings of the
 * rule that the file is named after, and a `fixed` block the text after all fixes. `UPDATE=1 npm test -- unit` rewrites the blocks.
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

const HEADING_OR_BLOCK = /^## (.*)$|^(`{3,})(answer|fixed)\n([^]*?)\n\2$/gm;

function fixturesIn(source: string): Fixture[] {
  const found: Fixture[] = [];
  let name = '';
  for (const { 0: whole, 1: heading, 3: kind, 4: text = '', index } of source.matchAll(HEADING_OR_BLOCK)) {
    const start = index + whole.indexOf('\n') + 1;
    const block = { text, start, end: start + text.length };
    if (heading !== undefined) name = heading;
    else if (kind === 'answer') found.push({ name, answer: block });
    else found.push({ ...found.pop()!, fixed: block });
  }
  return found;
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
        if (!process.env['UPDATE']) assert.equal(text, block.text);
        else if (text !== block.text) updates.push({ block, text });
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
