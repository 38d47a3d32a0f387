import type { Position } from 'vscode-languageserver';
import type { AnswerReview, Placed } from '../../rules';
import type { View } from '../view';

/**
 * Remembers something about an answer as long as the answer is the same and stands in the same place. If only lines above it were added or
 * removed, `move` moves the result by that many lines; without `move` it is made again.
 */
export function perAnswer<Value>(
  make: (answer: Placed<AnswerReview>, view: View) => Value, move?: (value: Value, lines: number) => Value,
): (answer: Placed<AnswerReview>, view: View) => Value {
  const known = new WeakMap<AnswerReview, { readonly start: Position; readonly value: Value }>();
  return (answer, view) => {
    const start = view.positions.position(answer.at);
    const last = known.get(answer.unit);
    const isInColumn = last?.start.character === start.character;
    if (isInColumn && last.start.line === start.line) return last.value;
    const value = isInColumn && move ? move(last.value, start.line - last.start.line) : make(answer, view);
    known.set(answer.unit, { start, value });
    return value;
  };
}
