import { applyEdits, fixed, safeEdits, type Edit, type Reported } from '../../rules';
import { difference } from '../documents/difference';
import type { Session } from '../session';
import type { View } from '../view';

/** What editors show for it. */
export const FIX_ALL_TITLE = 'Make all safe fixes';

/** Whether anything in a document can be fixed without its writer. */
export const hasSafeFixes = ({ review: { answers, findings } }: View): boolean => findings.some(isSafe) || answers.some(({ unit }) => unit.findings.some(isSafe));

const isSafe = ({ fixes }: Reported): boolean => fixes?.[0]?.safe ?? false;

/** The edits that leave no safe fix undone. If a fix makes room for another one, a single edit covers all that changes. */
export function fixAllEdits(view: View, session: Session): Edit[] {
  const { text, review } = view;
  const after = fixed(text, session.reviewerOf(view)).text;
  const edits = safeEdits(review);
  return applyEdits(text, edits) === after ? edits : [difference(text, after)];
}
