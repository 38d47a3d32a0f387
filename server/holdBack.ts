import { rules, type AnswerReview, type Placed, type Reported } from '../rules';
import { filterGroup, type DiagnosticGroup } from './diagnosticGroups';
import type { View } from './session';

/**
 * What the writer is doing: typing a word, pausing after it, or neither, as when a document is opened or saved, or when more
 * than a word comes or goes at once.
 */
export type Moment = 'typing' | 'pausing' | 'rest';

const unfinished: ReadonlySet<string> = new Set(rules.filter(rule => rule.unfinished).map(({ id }) => id));

/**
 * What to show at a moment. While the writer types, what has only just come up at the caret waits for a pause: a word may be
 * half written. What an answer still lacks waits while the writer goes on at its end: it may be still to come. It is told when the
 * writer turns to another place or saves. What was shown stays.
 */
export function shownAt(moment: Moment, groups: readonly DiagnosticGroup[], { review, caret }: View, shown: readonly DiagnosticGroup[]): readonly DiagnosticGroup[] {
  if (caret === undefined || moment === 'rest') return groups;
  const index = review.answers.findLastIndex(({ at }) => at <= caret);
  const here = review.answers[index];
  const isGrowing = here !== undefined && isEndOf(here, caret);
  const waits = (finding: Reported, at: number): boolean => {
    const isAtCaret = moment === 'typing' && at + finding.span.start <= caret && caret <= at + finding.span.end;
    const isUnfinished = isGrowing && at === here.at && unfinished.has(finding.rule);
    return (isAtCaret || isUnfinished) && !isAmong(finding, at, shown);
  };
  // The document's own group comes first. Of the answers only the one at the caret matters, and the one that may end there.
  return groups.map((group, at) => at === 0 || at === index || at === index + 1 ? filterGroup(group, finding => !waits(finding, group.at)) : group);
}

/** Whether an offset is in the last line of an answer, or in what is still empty below it. */
const isEndOf = ({ at, unit: { answer } }: Placed<AnswerReview>, offset: number): boolean =>
  !/[\r\n]\s*\S/.test(answer.text.slice(offset - at));

/** Findings that go on growing at their end stay the same finding. */
const isAmong = ({ rule, span }: Reported, at: number, groups: readonly DiagnosticGroup[]): boolean =>
  groups.some(group => group.findings.some(other => other.rule === rule && group.at + other.span.start === at + span.start));
