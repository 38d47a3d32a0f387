import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `npm run mutation` runs is named in a list, which must not fall behind when tests are moved. */
describe('Mutation testing', () => {
  const list = () => import(pathToFileURL(join(process.cwd(), 'scripts/mutation/tests.mjs')).href);

  it('runs tests that exist', async () => {
    const { TESTS, SLOW, testsNamed } = await list();
    const names = testsNamed(TESTS);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(Object.keys(SLOW).filter(name => !names.includes(name)), []);
  });

  it('says which of the named tests is none', async () => {
    const { testsNamed } = await list();
    assert.throws(() => testsNamed(['rules', 'sentenceReadings']), /There is no test\/sentenceReadings\.test\.ts/);
  });
});
