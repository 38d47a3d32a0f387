import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matches } from '../../server/settings/glob';
import { effortOf } from './effort';

describe('A glob', () => {
  const cases: readonly [glob: string, fits: readonly string[], fitsNot: readonly string[]][] = [
    ['*.md', ['a.md', '.md', 'A.MD'], ['a/b.md', 'a.mdx']],
    ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt', 'a/']],
    ['drafts/**', ['drafts/a.md', 'drafts/a/b.md', 'Drafts/a'], ['drafts', 'a/drafts/b']],
    ['**/drafts/**', ['drafts/a', 'a/drafts/b/c'], ['adrafts/b']],
    ['./a?.{md,txt}', ['ab.md', 'ac.txt'], ['a.md', 'a/.md', 'ab.rst']],
    ['{a,b}/**/c', ['a/c', 'b/x/y/c'], ['c', 'd/c']],
    ['a+(b).md', ['a+(b).md'], ['aab.md']],
    ['{', ['{'], ['a']],
    ['', [''], ['a']],
  ];
  for (const [glob, fits, fitsNot] of cases) {
    it(`“${glob}” fits what it should`, () => {
      for (const path of fits) assert.ok(matches(glob, path), path);
      for (const path of fitsNot) assert.ok(!matches(glob, path), path);
    });
  }

  it('takes no longer than its length, however many stars it has', () => {
    const most = 250;
    assert.ok(effortOf(() => {
      assert.ok(!matches('**a'.repeat(100), `${'a'.repeat(1_000)}b`));
      assert.ok(!matches('{a,aa}'.repeat(100), `${'a'.repeat(150)}b`));
    }, most) <= most);
  });

  it('never throws', () => {
    const glob = fc.array(fc.constantFrom('*', '**', '**/', '?', '{', '}', ',', '/', 'a', '\\', '[', ']', '(', '.', '\uD800')).map(parts => parts.join(''));
    fc.assert(fc.property(glob, fc.string(), (pattern, path) => typeof matches(pattern, path) === 'boolean'), { numRuns: 2_000 });
  });
});
