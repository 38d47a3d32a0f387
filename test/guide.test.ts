import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createReviewer, defaultSettings, ROLES } from '../rules';

/** The guide's own sample answer must pass what the guide asks for. */
describe('the sample answer of the guide', () => {
  const { answers, findings } = createReviewer(defaultSettings)(readFileSync('examples/guide-sample.md', 'utf8'));
  const [{ unit: review }] = answers as [typeof answers[number]];

  it('is one answer to why this company and why a startup', () => {
    assert.equal(answers.length, 1);
    assert.equal(review.answer.rubric.kind, 'why-company-startup');
  });

  it('gets no warning and no error', () => {
    const loud = [...findings, ...review.findings].filter(({ severity }) => severity === 'warning' || severity === 'error');
    assert.deepEqual(loud.map(({ rule, message }) => `${rule}: ${message}`), []);
  });

  it('leaves open what a template must leave open: signals, role challenges and the close', () => {
    const open = review.checklist.filter(({ state }) => state === 'missing').map(({ criterion }) => criterion.id);
    assert.deepEqual(open.filter(id => !['company-signals', 'role-challenges', 'confident-close'].includes(id)), []);
  });

  it('tells two whole, quantified stories', () => {
    assert.equal(review.stories.length, 2);
    for (const { unit: { story, quantified } } of review.stories) {
      assert.deepEqual(story.parts.map(({ role }) => role), ROLES.slice(0, 4));
      assert.ok(quantified, story.title);
    }
  });
});
