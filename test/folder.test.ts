import assert from 'node:assert/strict';
import { createReviewer, defaultSettings, findAcross, folderRules } from '../rules';

const across = (folder: Readonly<Record<string, string>>, rules = {}) => {
  const settings = { ...defaultSettings, rules };
  const review = createReviewer(settings);
  return findAcross(Object.entries(folder).map(([path, text]) => ({ path, review: review(text) })), settings);
};

describe('rules about folders', () => {
  for (const { id, severity, examples: { bad, good } } of folderRules) {
    describe(id, () => {
      bad.forEach((folder, index) => it(`finds bad example ${index + 1}, in the text`, () => {
        const found = across(folder).filter(({ rule }) => rule === id);
        assert.ok(found.length > 0);
        for (const { path, span, severity: level } of found) {
          assert.equal(level, severity);
          assert.ok(0 <= span.start && span.start < span.end && span.end <= folder[path]!.length);
        }
        assert.deepEqual(across(folder, { [id]: 'off' }).filter(({ rule }) => rule === id), []);
      }));
      good.forEach((folder, index) => it(`is quiet on good example ${index + 1}`, () => {
        assert.deepEqual(across(folder).filter(({ rule }) => rule === id), []);
      }));
    });
  }

  it('conflicting-numbers names both figures and offers the earlier one', () => {
    const rule = folderRules.find(({ id }) => id === 'conflicting-numbers')!;
    const [finding] = across(rule.examples.bad[0]!).filter(({ rule }) => rule === 'conflicting-numbers');
    assert.match(finding!.message, /81 %.*62 %/);
    assert.equal(finding!.fixes![0]!.edits[0]!.text, '62 %');
    assert.equal(rule.examples.bad[0]![finding!.path]!.slice(finding!.span.start, finding!.span.end), '81 %');
  });
});
