import { applyEdits, fixed, safeEdits, type Edit } from '../rules';
import { findingsIn } from './convert';
import { difference } from './difference';
import { reviewerFor, type View } from './session';

export const hasSafeFixes = ({ review }: View): boolean => findingsIn(review).some(({ unit }) => unit.fixes?.[0]?.safe);

/** The edits that leave no safe fix undone. Where a fix made room for another one, a single edit spans what changed. */
export function fixAllEdits({ text, review, configuration }: View): Edit[] {
  const after = fixed(text, reviewerFor(configuration)).text;
  const edits = safeEdits(review);
  return applyEdits(text, edits) === after ? edits : [difference(text, after)];
}
