import assert from 'node:assert/strict';
import { effortOf } from './effort';
import { attacksOn, patternsInSources } from './patterns';

/** In UTF-16 units. `LENGTH=50000` is the longest paragraph that is read (`rules/model/markdown/limits.ts`). */
const LENGTH = Number(process.env.LENGTH ?? 2_000);

/** In units of `effortOf`, for 2,000 characters: what goes by the square of the length takes up to 4, what goes by its cube hundreds. */
const MOST = 25 * (LENGTH / 2_000) ** 2;

/** Attacks are made of what each pattern itself is made of, again and again, with an end that fits nothing. */
describe('No regular expression of ours', () => {
  it('can be made to run away', async () => {
    const patterns = await patternsInSources();
    assert.ok(patterns.length > 300, 'they are found in the sources');
    const slow = patterns.flatMap(pattern => attacksOn(pattern, LENGTH).flatMap(text => {
      const search = new RegExp(pattern.source, pattern.flags.replace('g', ''));
      const effort = effortOf(() => void search.test(text), MOST);
      return effort > MOST ? [`${Math.round(effort)} × the unit: ${pattern} on ${JSON.stringify(text.slice(0, 12))} …`] : [];
    }).slice(0, 1));
    assert.deepEqual(slow, []);
  }).timeout(300_000);
});
