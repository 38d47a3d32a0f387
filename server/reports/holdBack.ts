import { firstIndex, rules, shift, type AnswerReview, type Placed, type Reported } from '../../rules';
import type { View } from '../view';
import { filterGroup, type DiagnosticGroup } from './diagnosticGroups';

/**
 * What the writer is doing: typing a word, pausing after it, or neither, as after opening or saving a document, or after inserting or removing
 * more than a word at once.
 */
export type Moment = 'typing' | 'pausing' | 'rest';

const unfinished: ReadonlySet<string> = new Set(rules.filter(rule => rule.unfinished).map(({ id }) => id));

/** The groups that are, or were, shown of a view: the document's own, then one for each answer. */
interface Shown {
  readonly view: View;
  readonly groups: readonly DiagnosticGroup[];
}

/**
 * What to show at a moment. While the writer types, findings that have just come up at the caret wait for a pause, because a word may be half
 * written. What an answer or a line still lacks waits as long as the writer types at its end, because it may be still to come; it is shown when the
 * writer turns to another place or saves. What was shown stays. Gives `groups` itself if nothing waits.
 */
export function shownAt(moment: Moment, { view, groups }: Shown, last: Shown | undefined): readonly DiagnosticGroup[] {
  const { caret, review: { answers } } = view;
  if (caret === undefined || moment === 'rest') return groups;
  const here = groupAt(caret, view);
  const isGrowing = here > 0 && isEndOf(answers[here - 1]!, caret);
  const waits = (finding: Reported, index: number): boolean => {
    const { start, end } = shift(finding.span, placeOf(index, view));
    const isAtCaret = moment === 'typing' && start <= caret && caret <= end;
    const isUnfinished = index === here && unfinished.has(finding.rule) && (isGrowing || growsFrom(answers[here - 1]!, end, caret));
    return (isAtCaret || isUnfinished) && !(last && isShown(finding.rule, start, last));
  };
  let shown = groups;
  // only the answer at the caret matters, and the one that may end there
  for (const index of [0, Math.max(0, here - 1), here]) {
    const left = filterGroup(groups[index]!, finding => !waits(finding, index));
    if (left !== groups[index]) shown = shown.with(index, left);
  }
  return shown;
}

/** The index of the group of the last answer that begins before an offset; of the document's own group if none does. */
const groupAt = (offset: number, { review: { answers } }: View): number => firstIndex(answers, ({ at }) => at > offset);

/** The offset that the spans of a group's findings are relative to. */
const placeOf = (index: number, { review: { answers } }: View): number => answers[index - 1]?.at ?? 0;

/** Whether an offset is on the last line of an answer, or on an empty line below it. */
const isEndOf = ({ at, unit: { answer } }: Placed<AnswerReview>, offset: number): boolean =>
  !/[\r\n]\s*\S/.test(answer.text.slice(offset - at));

/** Whether an offset is at the end of the line in which something ends, or only spaces follow there. */
const growsFrom = ({ at, unit: { answer } }: Placed<AnswerReview>, end: number, offset: number): boolean =>
  end <= offset && /^[^\S\r\n]*(?:[\r\n]|$)/.test(answer.text.slice(offset - at)) && !/[\r\n]/.test(answer.text.slice(end - at, offset - at));

/** Whether a finding is shown already: the same rule, beginning at the same offset. It may have grown at its end. */
const isShown = (rule: string, start: number, { view, groups }: Shown): boolean => [0, groupAt(start, view)].some(index =>
  groups[index]!.findings.some(other => other.rule === rule && placeOf(index, view) + other.span.start === start));
