import { matchesOf } from '../../util/matches';

/** Anything but Latin and Cyrillic letters, the signs of Western languages, and pictures: of those it is known below what they do to a sentence. */
const OTHER_SCRIPT = /[^\t -~\xA0-\xA9\xAB\xAC\xAE-\xB4\xB6-\xB9\xBB-\u017F\u0400-\u045F\u2010-\u2023\u2025-\u2027\u2030-\u203A\u20A0-\u20BF\u2190-\u22FF\u2500-\u275A\u2794-\u27BF\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}]/u;

/** Where a sentence may end, with the quotes, brackets and spaces that belong to it. */
const STOP = /[.!?]["'()[\]{}«»‘-‟‹›]*[\t \xA0]*/g;

const GOES_ON = /[.!?,:;–—-]/;
const DIGIT_NEXT = /\.\d/y;
const INITIAL = /\p{L}\.\p{Lu}/uy;
const SMALL_NEXT = /[^\p{L}.!?]*\p{Ll}/uy;

/** Cut into sentences by the rules of Unicode (UAX #29), a run of prose without line breaks: each with the spaces behind it. */
export function cutAtEnds(text: string): readonly string[] {
  if (OTHER_SCRIPT.test(text)) return Array.from(segmenter().segment(text), ({ segment }) => segment);
  const ends = matchesOf(STOP, text).flatMap(({ index, 0: { length } }) => isEnd(text, index, index + length) ? [index + length] : []);
  return [0, ...ends].map((from, i) => text.slice(from, ends[i]));
}

/** Whether a stop ends a sentence, with what belongs to it. A full stop does not in "3.5" and "B.Sc", nor where the next word begins small. */
function isEnd(text: string, stop: number, end: number): boolean {
  if (end === text.length || GOES_ON.test(text[end]!)) return false;
  return text[stop] !== '.' || !isAt(DIGIT_NEXT, text, stop) && !isAt(INITIAL, text, stop - 1) && !isAt(SMALL_NEXT, text, end);
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

let ofAllScripts: Intl.Segmenter | undefined;

/** It knows all scripts. To make the first one, V8 gathers all languages that there are, which takes some 15 ms. */
const segmenter = (): Intl.Segmenter => ofAllScripts ??= new Intl.Segmenter('en', { granularity: 'sentence' });
