import { strict as assert } from 'node:assert';
import { createReviewer, defaultSettings } from '../../rules';

const reviewer = createReviewer(defaultSettings);

/** The answers found in a document. */
export const answersIn = (document: string) => reviewer(document).answers.map(({ unit: { answer } }) => answer);

export const WHY = 'I have shipped two dispatch systems, and your March post on re-planning 40,000 routes is the problem I know best. I want to learn how you test it.';
export const STORY = 'In June our driver lead wanted a fixed schedule. I rode along for three days, showed him both plans and let the drivers choose. Late deliveries fell from 14 to 5 a week.';

/** One wording a line, each in the same place of a document: those for which the check does not hold are told together. */
export const each = (wordings: string, holds: (wording: string) => boolean) => (): void =>
  assert.deepEqual(wordings.split('\n').map(it => it.trim()).filter(wording => wording && !holds(wording)), []);

/** Whether so many answers are found in the document that is made of a wording. */
export const count = (expected: number, document: (wording: string) => string) => (wording: string): boolean =>
  answersIn(document(wording)).length === expected;
