import type { Span } from '../span';
import type { Answer } from './answer';

/** Where a finding about a whole answer is placed: its question, or its first line where it has none. In the answer's text. */
export function openingOf({ text, questionSpan }: Answer): Span {
  if (questionSpan.end > questionSpan.start) return questionSpan;
  const start = text.length - text.trimStart().length;
  return { start, end: start + /[^\r\n]*/.exec(text.slice(start))![0].trimEnd().length };
}
