import assert from 'node:assert/strict';
import { createReviewer, defaultSettings, rules, type Review } from '../../rules';

const text = '# Why do you want to join our company?\n\nI love your amazing culture and, um, the perks.\n\n# Why should we hire you?\n\nI love your amazing culture and, um, weigh everything.\n';

/** Reviews with one rule that throws. */
function reviewWithout(id: string): Review {
  const rule = rules.find(it => it.id === id)!;
  const { check } = rule;
  Object.assign(rule, { check: () => { throw new TypeError('no such word'); } });
  try {
    return createReviewer(defaultSettings)(text);
  } finally {
    Object.assign(rule, { check });
  }
}

const ruled = ({ answers, findings }: Review) => [...findings, ...answers.flatMap(({ unit }) => unit.findings)].map(({ rule }) => rule);

describe('A rule that fails', () => {
  const whole = ruled(createReviewer(defaultSettings)(text));

  for (const id of ['filler', 'generic-flattery', 'perks-motivation']) {
    it(`is reported once, and costs nothing but its own findings: ${id}`, () => {
      assert.ok(whole.includes(id), 'it finds something when it works');
      const review = reviewWithout(id);
      assert.deepEqual(ruled(review).sort(), [...whole.filter(rule => rule !== id), 'failed-rule'].sort());
      const [failed] = review.findings.filter(({ rule }) => rule === 'failed-rule');
      assert.match(failed!.message, new RegExp(`“${id}” stopped with an error`));
      assert.equal(failed!.evidence, 'TypeError: no such word');
      assert.equal(text.slice(failed!.span.start, failed!.span.end), '# Why do you want to join our company?');
    });
  }
});
