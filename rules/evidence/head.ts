import type { Answer } from '../model/answer';
import type { Span } from '../span';

/** Where to report what a whole answer lacks: at its question, or at its first line if it has none. */
export function headOf({ text, questionSpan }: Answer): Span {
  if (questionSpan.end > questionSpan.start) return questionSpan;
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : start + end };
}
