import { strict as assert } from 'node:assert';
import { memo, noteMemo, ownText, perObject, perObjectMeanwhile, perRow, perText, rowMemo } from '../rules/memo';

/** A function that tells how often it was called, and gives another object each time. */
function counting<Input>(): { (input: Input): { readonly of: Input }; calls: number } {
  const count = Object.assign((of: Input) => {
    count.calls++;
    return { of };
  }, { calls: 0 });
  return count;
}

describe('what was found is remembered', () => {
  it('by its key, until as much of other keys came by as there is room for, twice', () => {
    const find = counting<{ readonly key: string }>();
    const { get } = memo(find, ({ key }) => key);
    const first = get({ key: 'a' });
    assert.equal(get({ key: 'a' }), first);
    const others = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => get({ key: `${from + index}`.padEnd(900, '.') }));
    others(0, 60);
    assert.equal(get({ key: 'a' }), first, 'room for all of it');
    others(100, 150);
    assert.equal(get({ key: 'a' }), first, 'still in the older half');
    others(200, 290);
    assert.equal(get({ key: 'a' }), first, 'used, so taken over');
    others(300, 500);
    assert.notEqual(get({ key: 'a' }), first);
  });

  it('though its keys are short: each takes room', () => {
    const find = counting<string>();
    const get = perText(find);
    const first = get('a');
    for (let i = 0; i < 900; i++) get(`${i}`);
    assert.equal(get('a'), first);
    for (let i = 1000; i < 3500; i++) get(`${i}`);
    assert.notEqual(get('a'), first);
  });

  it('with a copy of the text: what is cut from a long one does not keep that alive', () => {
    assert.equal(ownText('as it was'), 'as it was');
    assert.equal(perText(text => `${text}!`)('as it was'), 'as it was!');
  });

  for (const [name, remember] of Object.entries({ perObject, perObjectMeanwhile })) it(`by the object, be it nothing that was found: ${name}`, () => {
    const find = counting<object>();
    const get = remember((it: object) => void find(it));
    const [one, other] = [{}, {}];
    for (const it of [one, other, one, other]) assert.equal(get(it), undefined);
    assert.equal(find.calls, 2);
    const known = remember(counting<object>());
    assert.equal(known(one), known(one));
    assert.notEqual(known(one), known(other));
    assert.notEqual(known({ ...one }), known(one), 'a copy is another object');
  });

  it('by the row and what else was given: for the last two rows with this beginning', () => {
    const get = perRow((row: readonly object[], ...rest: readonly unknown[]) => ({ row, rest }));
    const [a, b, c] = [{}, {}, {}];
    const first = get([a, b], 1, [c]);
    assert.equal(get([a, b], 1, [c]), first);
    assert.notEqual(get([a, b], 2, [c]), first, 'another argument');
    assert.equal(get([a, b], 1, [c]), first, 'the row before the last');
    assert.notEqual(get([a, b], 1, [c, c]), first, 'a longer list');
    assert.notEqual(get([a, b], 1, [b]), first, 'another entry');
    assert.notEqual(get([a, b], 1, [c]), first, 'forgotten by now');
    assert.notEqual(get([a], 1, [c]), get([a, b], 1, [c]));
    assert.notEqual(get([], 1), get([], 1), 'nothing to remember it by');
  });

  it('at an object, until it is asked for with something else', () => {
    const get = noteMemo<object>();
    const [one, other, entry] = [{}, {}, {}];
    const first = get(one, [1, [entry]], () => ({}));
    assert.equal(get(one, [1, [entry]], () => ({})), first);
    assert.notEqual(get(other, [1, [entry]], () => ({})), first, 'another object');
    assert.equal(get(one, [1, [entry]], () => ({})), first, 'which leaves it alone');
    assert.notEqual(noteMemo<object>()(one, [1, [entry]], () => ({})), first, 'another memory');
    assert.notEqual(get(one, [1, [{}]], () => ({})), first, 'another entry');
    assert.notEqual(get(one, [1, [entry]], () => ({})), first, 'forgotten by now');
  });

  it('as long as what it was found in holds', () => {
    const get = rowMemo<object, object>();
    const row = [{}];
    const first = get(row, [], () => ({}));
    assert.equal(get(row, [], () => ({})), first);
    assert.notEqual(get(row, [], () => ({}), value => value !== first), first);
  });
});
