import type { Sentence } from '../model/english/sentence';
import type { Span } from '../span';
import { wordCount } from '../util/counting';
import { matchesOf } from '../util/matches';

/** The clause or clauses that a span is in, from the first word to the last: what one has to read to understand it. */
export function clauseAround({ text, words }: Sentence, span: Span): Span {
  const ends = matchesOf(END, text).map(({ index }) => index);
  const start = ends.findLast(end => end < span.start) ?? 0;
  const end = ends.find(at => at >= span.end) ?? text.length;
  const inside = words.filter(word => word.start >= start && word.end <= end);
  return { start: inside[0]?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
}

/** All of a sentence, if it has more than two words: fewer say nothing. */
export const whole = (text: string): Span[] => wordCount(text.trim()) > 2 ? [{ start: 0, end: text.length }] : [];

/** The end of a clause: not the comma in "1,000", nor a hyphen. */
const END = /[,;:.!?…](?=\s|$)|(?<=\s)[–—-](?=\s)|[()–—]/g;
