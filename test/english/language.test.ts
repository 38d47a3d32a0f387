import { strict as assert } from 'node:assert';
import { forms, isParticiple, isPast } from '../../rules/model/english/inflection';
import { presentOfSpeaker } from '../../rules/model/english/language';
import { passivesIn } from '../../rules/model/english/passive';
import type { Span } from '../../rules';

const words = (text: string, find: (text: string) => readonly Span[]): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('the verbs of a sentence', () => {
  it('finds what is done by nobody', () => {
    assert.deepEqual(words('The rota was redrawn, and new labels were quickly put up.', passivesIn), ['was redrawn', 'were quickly put']);
    assert.deepEqual(words('It got rolled out before it had been tested.', passivesIn), ['got rolled', 'been tested']);
  });

  it('knows states, and who did it', () => {
    assert.deepEqual(words('I was excited, and the plant was based in Ghent.', passivesIn), []);
    assert.deepEqual(words('The letter was written by me.', passivesIn), []);
  });

  it('tells a participle from the noun that is written like it', () => {
    assert.deepEqual(words('The release was set up, its scope had been cut twice, and the risk was foreseen.', passivesIn), ['was set', 'been cut', 'was foreseen']);
    assert.deepEqual(words('The main issue was cost, and the metric was hit rate.', passivesIn), []);
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

/** A verb and how it is written as verb or noun. */
const FORMS: readonly (readonly [string, string])[] = [
  ['take', 'take takes took taken taking'], ['walk', 'walk walks walked walking'], ['bake', 'bake bakes baked baking'], ['agree', 'agree agrees agreed agreeing'],
  ['dye', 'dye dyes dyed dyeing'], ['tiptoe', 'tiptoe tiptoes tiptoed tiptoeing'], ['carry', 'carry carries carried carrying'], ['play', 'play plays played playing'],
  ['plan', 'plan plans planned planning'], ['refer', 'refer refers referred referring'], ['open', 'open opens opened opening'], ['clear', 'clear clears cleared clearing'],
  ['fix', 'fix fixes fixed fixing'], ['pass', 'pass passes passed passing'], ['buzz', 'buzz buzzes buzzed buzzing'], ['watch', 'watch watches watched watching'],
  ['push', 'push pushes pushed pushing'], ['echo', 'echo echoes echoed echoing'], ['radio', 'radio radios radioed radioing'], ['show', 'show shows showed shown showing'],
  ['cancel', 'cancel cancels cancelled cancelling canceled canceling'], ['control', 'control controls controlled controlling controled controling'],
  ['snow', 'snow snows snowed snowing'],
];

describe('the forms of verbs', () => {
  for (const [verb, expected] of FORMS) it(`are those of “${verb}”`, () => assert.deepEqual([...forms(verb)].sort(), expected.split(' ').sort()));

  it('tell the past, where no other word is written so', () => {
    const past = ['moved', 'wrote', 'put', 'added', 'went'];
    const others = ['shed', 'red', 'need', 'agreed', 'hundred', 'naked', 'sacred', 'wicked', 'rugged', 'ragged', 'hatred', 'was', 'been', 'written', 'move', 'bedding', 'aged'];
    assert.deepEqual([...past, ...others].filter(isPast), past);
  });

  it('are participles, also behind a prefix', () => {
    const participles = ['moved', 'written', 'put', 'rewritten', 're-written', 'undone', 'overdrawn', 'undertaken', 'misread', 'outgrown', 'upheld'];
    assert.deepEqual([...participles, 'under', 'been', 'move', 'outwrite', 'rebus'].filter(isParticiple), participles);
  });
});
