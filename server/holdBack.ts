import { shift, type Placed, type Reported } from '../rules';
import { filterGroup, type DiagnosticGroup } from './diagnosticGroups';
import type { View } from './session';

/**
 * What to show while the writer types: all but what has only just come up at the caret. A word that is half written, and
 * what is still missing from the answer that is being written, wait for a pause. What was shown stays.
 */
export function shownWhileTyping(groups: readonly DiagnosticGroup[], { review, caret }: View, shown: readonly DiagnosticGroup[]): readonly DiagnosticGroup[] {
  if (caret === undefined) return groups;
  const inProgress = review.answers.findLast(({ at }) => at <= caret);
  const waits = (finding: Placed<Reported>): boolean => {
    const { start, end } = shift(finding.unit.span, finding.at);
    const isAtCaret = start <= caret && caret <= end;
    const isStillMissing = finding.unit.rule.startsWith('missing-') && finding.at === inProgress?.at;
    return (isAtCaret || isStillMissing) && !isAmong(finding, shown);
  };
  return groups.map(group => filterGroup(group, finding => !waits(finding)));
}

/** Findings that go on growing at their end stay the same finding. */
const isAmong = ({ at, unit: { rule, span } }: Placed<Reported>, groups: readonly DiagnosticGroup[]): boolean =>
  groups.some(group => group.findings.some(other => other.rule === rule && group.at + other.span.start === at + span.start));
