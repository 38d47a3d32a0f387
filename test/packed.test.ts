import { strict as assert } from 'node:assert';
import { wordLists } from '../rules/lexicon';
import { linearModel } from '../rules/model/linearModel';
import { pack, unpack } from '../rules/model/packed';
import { packModel } from '../rules/model/packedModel';
import { automatonOf } from '../rules/model/phrases';

describe('A packed automaton', () => {
  it('is the same when it is unpacked, and compresses better because its numbers are smaller', () => {
    const automaton = automatonOf(wordLists);
    const packed = pack(automaton);
    assert.deepEqual(unpack(packed), automaton);
    assert.ok(JSON.stringify(packed).length < JSON.stringify(automaton).length);
  });
});

describe('A packed linear model', () => {
  const features = Array.from({ length: 5000 }, (_, i) => `word ${i}`);
  const trained = `goal risk\n${features.map((feature, i) => `${feature}\t${i % 2 ? `a${i % 40}` : `a-${i % 40}b7`}\n`).join('')}`;
  const { labels, weightsOf } = linearModel(packModel(trained));

  it('knows its labels, and each feature with its weights', () => {
    assert.deepEqual(labels, ['goal', 'risk']);
    features.forEach((feature, i) => assert.deepEqual([...weightsOf(feature)!], i % 2 ? [i % 40, 0] : [-(i % 40) + 0, 7]));
  });

  it('takes hardly any other feature for one that it knows', () => {
    const mistaken = features.filter(feature => weightsOf(`another ${feature}`));
    assert.ok(mistaken.length < 15, `${mistaken.length} of ${features.length}`);
  });

  it('is a third of the text', () => assert.ok(packModel(trained).length * 3 < trained.length));
});
