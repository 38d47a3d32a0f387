// Which tests the mutants are tried with.
import { globSync } from 'tinyglobby';
import { root } from '../shared/prepare.mjs';

/** Those that call the engine in their own process, below test/. What only servers and command lines are asked for counts as not noticed. */
export const TESTS = [
  'english/*', 'markdown/*', 'questions/*', 'documents/*', 'readings/*', 'sentences/*', 'incremental/*', 'project/{docs,schemas}', 'reliability/{failingRule,properties}',
  'directives', 'fixes', 'fixtures', 'folder', 'guide', 'ignore', 'rubrics', 'rules', 'scaffold', 'settings',
];

/** These change every example in every way. Code that only finds keeps nothing for the next edit, and whether it finds too much or too little is seen sooner elsewhere. */
export const SLOW = {
  'readings/rewrites': /^rules\/(?:checks|evidence|model)\//, 'ignore': /^rules\/(?:checks|evidence|model)\//, 'incremental/review': /^rules\/(?:checks|evidence)\//,
};

/** The names of the test files that patterns stand for. Throws if one stands for none. */
export function testsNamed(patterns) {
  return patterns.flatMap((pattern) => {
    const found = globSync(`test/${pattern}.test.ts`, { cwd: root }).map((path) => path.slice('test/'.length, -'.test.ts'.length));
    if (found.length === 0) throw new Error(`There is no test/${pattern}.test.ts: name tests as readings/lines or readings/*.`);
    return found.sort();
  });
}
