import type { Diagnostic } from 'vscode-languageserver';
import { firstIndex, type AnswerReview, type Placed, type Reported, type Review, type Span } from '../rules';

/** Everything found in a document, each finding with the offset of its unit. */
export const findingsIn = ({ answers, findings }: Review): Placed<Reported>[] => [
  ...findings.map(unit => ({ at: 0, unit })),
  ...answers.flatMap(({ at, unit }) => unit.findings.map(finding => ({ at, unit: finding }))),
];

/**
 * The answers that a place in the document touches. By binary search, because in a large document looking at all of them takes as long as
 * everything else that is asked about a place.
 */
export function answersAt({ answers }: Review, { start, end }: Span): readonly Placed<AnswerReview>[] {
  const first = firstIndex(answers, ({ at, unit }) => start <= at + unit.answer.text.length);
  let next = first;
  while (next < answers.length && answers[next]!.at <= end) next++;
  return answers.slice(first, next);
}

/** A finding, and the answer that it belongs to, if any. */
export interface Found {
  readonly finding: Placed<Reported>;
  readonly answer: Placed<AnswerReview> | undefined;
}

/** A finding, with its diagnostic, for which actions are made. */
export interface Target extends Found {
  readonly diagnostic: Diagnostic;
}

/** The findings at a place in the document, including those that only touch it with an end. */
export function findingsAt(review: Review, place: Span): Found[] {
  const touching = (findings: readonly Reported[], at: number, answer?: Placed<AnswerReview>): Found[] =>
    findings.filter(({ span: { start, end } }) => at + start <= place.end && place.start <= at + end).map(unit => ({ finding: { at, unit }, answer }));
  return [...touching(review.findings, 0), ...answersAt(review, place).flatMap(answer => touching(answer.unit.findings, answer.at, answer))];
}
