import { strict as assert } from 'node:assert';
import { memo, noteMemo, ownText, perObject, weaklyPerObject, perRow, perText, rowMemo } from '../../rules/memo';

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

  for (const [name, remember] of Object.entries({ perObject, weaklyPerObject })) it(`by the object, be it nothing that was found: ${name}`, () => {
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

  it('by the row and what else was given: for the last row with this beginning', () => {
    const [a, b, c] = [{}, {}, {}];
    const isSameAs = (row: readonly object[], ...rest: readonly unknown[]): boolean => {
      const get = perRow((row: readonly object[], ...rest: readonly unknown[]) => ({ row, rest }));
      return get([a, b], 1, [c]) === get(row, ...rest);
    };
    assert.ok(isSameAs([a, b], 1, [c]));
    assert.ok(!isSameAs([a, b], 2, [c]), 'another argument');
    assert.ok(!isSameAs([a, b], 1, [c, c]), 'a longer list');
    assert.ok(!isSameAs([a, b], 1, [b]), 'another entry');
    assert.ok(!isSameAs([a], 1, [c]), 'another row');

    const get = perRow((row: readonly object[]) => ({ row }));
    const first = get([a, b]);
    get([b, a]);
    assert.equal(get([a, b]), first, 'another beginning leaves it alone');
    get([a, c]);
    assert.notEqual(get([a, b]), first, 'forgotten by now');
    assert.notEqual(get([]), get([]), 'nothing to remember it by');
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
