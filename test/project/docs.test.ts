import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { createReviewer, defaultSettings, documentedRules, ruleDocs, rulesTable } from '../../rules';

const UPDATE = 'run UPDATE=1 npm test -- unit';

/** What is written about the rules is made from the rules. */
describe('the documentation', () => {
  it('has a page for each rule, and none for any other', () => {
    const pages = new Map(documentedRules.map(rule => [`docs/rules/${rule.id}.md`, ruleDocs(rule)]));
    if (process.env.UPDATE) {
      rmSync('docs/rules', { recursive: true, force: true });
      mkdirSync('docs/rules', { recursive: true });
      for (const [path, page] of pages) writeFileSync(path, page);
    }
    assert.deepEqual(globSync('docs/rules/*.md').sort(), [...pages.keys()].sort(), UPDATE);
    for (const [path, page] of pages) assert.equal(readFileSync(path, 'utf8'), page, `${path}: ${UPDATE}`);
  });

  it('lists the rules in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const current = readme.replace(/(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/, (_, start: string, end: string) => `${start}\n${rulesTable()}\n${end}`);
    if (process.env.UPDATE) writeFileSync('README.md', current);
    assert.ok(current.includes(rulesTable()));
    assert.equal(readFileSync('README.md', 'utf8'), current, UPDATE);
  });

  it('is read by Answerlint without a word', () => {
    const review = createReviewer(defaultSettings);
    const pages = globSync(['*.md', 'docs/**/*.md']);
    assert.ok(pages.length > documentedRules.length);
    for (const page of pages) {
      const { answers, findings } = review(readFileSync(page, 'utf8'));
      assert.deepEqual([answers.length, findings], [0, []], page);
    }
  });

  it('shows pictures and links to pages that exist', () => {
    for (const page of globSync(['*.md', 'docs/*.md'])) {
      const links = Array.from(readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), match => match[1]!);
      assert.deepEqual(links.filter(link => !existsSync(join(dirname(page), link))), [], page);
    }
  });

  it('names files that exist', () => {
    for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/performance.md']) {
      const named = Array.from(readFileSync(page, 'utf8').matchAll(/`((?:rules|server|client|test|scripts|bench)\/[\w./-]+)`/g), match => match[1]!);
      assert.ok(named.length > 2);
      assert.deepEqual(named.filter(path => !existsSync(path)), [], page);
    }
  });
});
