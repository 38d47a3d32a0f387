import assert from 'node:assert/strict';
import { attacksOn, patternsInSources } from './patterns';

/** In UTF-16 units. `LENGTH=50000` is the longest paragraph that is read (`rules/model/limits.ts`). */
const LENGTH = Number(process.env.LENGTH ?? 2_000);

/** Milliseconds of CPU for one search: time by the square of the length stays below, time by the cube does not. */
const LONGEST = 200;

/** Attacks are made of what each pattern itself is made of, again and again, with an end that fits nothing. */
describe('No regular expression of ours', () => {
  it('can be made to run away', async () => {
    const patterns = await patternsInSources();
    assert.ok(patterns.length > 300, 'they are found in the sources');
    const slow = patterns.flatMap(pattern => attacksOn(pattern, LENGTH).flatMap(text => {
      const start = process.cpuUsage();
      new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);
      const { user, system } = process.cpuUsage(start);
      const milliseconds = (user + system) / 1000;
      return milliseconds > LONGEST ? [`${Math.round(milliseconds)} ms: ${pattern} on ${JSON.stringify(text.slice(0, 12))} …`] : [];
    }).slice(0, 1));
    assert.deepEqual(slow, []);
  }).timeout(300_000);
});
