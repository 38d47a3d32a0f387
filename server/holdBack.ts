import { shift, type Placed, type Reported } from '../rules';
import { findingsIn } from './convert';
import type { View } from './session';

/**
 * What to show while the writer types: all but what has only just come up at the caret. A word that is half written, and
 * what is still missing from the answer that is being written, wait for a pause. What was shown stays.
 */
export function shownWhileTyping({ review, caret }: View, shown: ReadonlySet<string>): Placed<Reported>[] {
  const findings = findingsIn(review);
  if (caret === undefined) return findings;
  const inProgress = review.answers.findLast(({ at }) => at <= caret);
  return findings.filter(finding => {
    const { start, end } = shift(finding.unit.span, finding.at);
    const isAtCaret = start <= caret && caret <= end;
    const isStillMissing = finding.unit.rule.startsWith('missing-') && finding.at === inProgress?.at;
    return shown.has(keyOf(finding)) || (!isAtCaret && !isStillMissing);
  });
}

/** Findings that go on growing at their end stay the same finding. */
export const keyOf = ({ at, unit: { rule, span } }: Placed<Reported>): string => `${rule} ${at + span.start}`;
