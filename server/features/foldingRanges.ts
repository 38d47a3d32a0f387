import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { extentOf, shift, type Span } from '../../rules';
import { about, type Feature } from '../feature';
import type { View } from '../view';

/** Answers, stories and long parts can be folded. */
export const foldingRanges: Feature = {
  capabilities: { foldingRangeProvider: true },

  register(connection, session) {
    connection.onFoldingRanges(about<FoldingRangeParams, FoldingRange[]>(session, [], foldsIn));
  },
};

function foldsIn({ review, positions }: View): FoldingRange[] {
  const spans = review.answers.flatMap(({ at, unit: { answer, stories } }): Span[] => [
    { start: at, end: at + answer.text.trimEnd().length },
    ...stories.flatMap(({ at: inAnswer, unit: { story } }) => [
      { start: 0, end: story.text.trimEnd().length },
      ...story.parts.map(extentOf),
    ].map(span => shift(span, at + inAnswer))),
  ]);
  const folds = new Map<number, FoldingRange>();
  for (const span of spans) {
    const { start, end } = positions.range(span);
    if (start.line < end.line && !folds.has(start.line)) folds.set(start.line, { startLine: start.line, endLine: end.line });
  }
  return [...folds.values()];
}
