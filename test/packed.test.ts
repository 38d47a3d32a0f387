import { strict as assert } from 'node:assert';
import { wordLists } from '../rules/lexicon';
import { pack, unpack } from '../rules/model/packed';
import { automatonOf } from '../rules/model/phrases';

describe('A packed automaton', () => {
  it('is the same when it is unpacked, and compresses better because its numbers are smaller', () => {
    const automaton = automatonOf(wordLists);
    const packed = pack(automaton);
    assert.deepEqual(unpack(packed), automaton);
    assert.ok(JSON.stringify(packed).length < JSON.stringify(automaton).length);
  });
});
