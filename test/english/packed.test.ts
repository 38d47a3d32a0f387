import { strict as assert } from 'node:assert';
import { wordLists } from '../../rules/lexicon';
import { linearModel } from '../../rules/model/english/linearModel';
import { pack, unpack } from '../../rules/model/english/packed';
import { packModel } from '../../rules/model/english/packedModel';
import { automatonOf } from '../../rules/model/english/phrases';

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
  const { labels, rowOf, weightOf, ...model } = linearModel<'goal' | 'risk'>(packModel(trained), 5);
  const scoresOf = (features: readonly string[]): readonly number[] => model.scoresOf(take => features.forEach(feature => take(feature)));

  it('knows its labels, and each feature with its weights', () => {
    assert.deepEqual(labels, ['goal', 'risk']);
    features.forEach((feature, i) => assert.deepEqual([...scoresOf([feature])], i % 2 ? [(i % 40) / 5, 0] : [-(i % 40) / 5 + 0, 7 / 5]));
    assert.deepEqual([weightOf(rowOf('word 4'), 'goal'), weightOf(rowOf('word 4'), 'risk'), weightOf(rowOf('word 5'), 'risk')], [-4 / 5, 7 / 5, 0]);
  });

  it('knows a pair of words by both', () => assert.deepEqual([rowOf('word', '4'), rowOf('word', 'none')], [rowOf('word 4'), -1]));

  it('adds up what features say, each once', () => assert.deepEqual([...scoresOf(['word 4', 'word 6', 'no word', 'word 4', 'word 9'])], [(-4 - 6 + 9) / 5, 14 / 5]));

  it('takes hardly any other feature for one that it knows', () => {
    const mistaken = features.filter(feature => scoresOf([`another ${feature}`]).some(score => score !== 0));
    assert.ok(mistaken.length < 15, `${mistaken.length} of ${features.length}`);
  });

  it('is a third of the text', () => assert.ok(packModel(trained).length * 3 < trained.length));
});
