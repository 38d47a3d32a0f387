import type { Span } from '../span';

/** Words as a message names them, each once: “um”, “like” and “you know”. */
export const listed = (words: readonly string[]): string =>
  [...new Set(words.map(word => `“${word}”`))].join(', ').replace(/, ([^,]*)$/, ' and $1');

/** How long words take to say: "24 seconds", "2:05 minutes". */
export function spokenTime(words: number, wordsPerMinute: number): string {
  const seconds = Math.round(words * 60 / wordsPerMinute);
  return seconds < 60 ? `${seconds} seconds` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
}

/** "1,500,000". Not by `toLocaleString`, which takes 30 ms and 5 MB the first time, for the data of all languages. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * A stretch of a text without the function words at its end that only join it to what follows: "one of the top companies", not "one of the top
 * companies in the".
 */
export function withoutLooseEnd(text: string, { start, end }: Span): Span {
  if (!/^\s+\w/.test(text.slice(end))) return { start, end };
  const loose = LOOSE_END.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - loose };
}

const LOOSE_END = /(?:(?<!\b(?:up|down|out|forward|used|thanks)) (?:an?|the|to|of|for|with|in|on|at|by|from|about|under|my|your|our|their|his|her|and|or|that|if|is|are|was|were|will|would))+$/i;
