import { strict as assert } from 'node:assert';
import { passivesIn, presentOfSpeaker } from '../rules/model/language';
import type { Span } from '../rules';

const words = (text: string, find: (text: string) => readonly Span[]): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('what the language library is asked', () => {
  it('finds what is done by nobody', () => {
    assert.deepEqual(words('The rota was redrawn, and new labels were quickly put up.', passivesIn), ['was redrawn', 'were quickly put']);
    assert.deepEqual(words('It got rolled out before it had been tested.', passivesIn), ['got rolled', 'been tested']);
  });

  it('knows states, and who did it', () => {
    assert.deepEqual(words('I was excited, and the plant was based in Ghent.', passivesIn), []);
    assert.deepEqual(words('The letter was written by me.', passivesIn), []);
  });

  it('finds the speaker in the present', () => {
    assert.deepEqual(words('I split the queue and then I go to support.', presentOfSpeaker), ['I go']);
    assert.deepEqual(words('I cut it, I re-ran it, I can show it and I will.', presentOfSpeaker), []);
  });

  it('places its finds behind quotation marks, masked markup and emoji', () => {
    assert.deepEqual(words('   “🚑 The   plan  was   changed” — and I   go.', passivesIn), ['was   changed']);
    assert.deepEqual(words('   “🚑 The   plan  was   changed” — and I   go.', presentOfSpeaker), ['I   go']);
  });
});
