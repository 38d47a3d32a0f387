import { matchesOf } from '../../util/matches';

/** Everything but Latin and Cyrillic letters, Western punctuation and pictographs: for these the rules are written out below. */
const OTHER_SCRIPT = /[^\t -~\xA0-\xA9\xAB\xAC\xAE-\xB4\xB6-\xB9\xBB-\u017F\u0400-\u045F\u2010-\u2023\u2025-\u2027\u2030-\u203A\u20A0-\u20BF\u2190-\u22FF\u2500-\u275A\u2794-\u27BF\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}]/u;

/** Where a sentence may end, with the quotation marks, brackets and spaces that belong to it. */
const STOP = /[.!?]["'()[\]{}«»‘-‟‹›]*[\t \xA0]*/g;

const GOES_ON = /[.!?,:;–—-]/;
const DIGIT_NEXT = /\.\d/y;
const INITIAL = /\p{L}\.\p{Lu}/uy;
const SMALL_NEXT = /[^\p{L}.!?]*\p{Ll}/uy;

/** Cuts prose without line breaks into sentences by the rules of Unicode (UAX #29). Each keeps the spaces that follow it. */
export function cutAtEnds(text: string): readonly string[] {
  if (OTHER_SCRIPT.test(text)) return Array.from(segmenter().segment(text), ({ segment }) => segment);
  const ends = matchesOf(STOP, text).flatMap(({ index, 0: { length } }) => isEnd(text, index, index + length) ? [index + length] : []);
  return [0, ...ends].map((from, i) => text.slice(from, ends[i]));
}

/** Whether a stop ends a sentence. A full stop does not in "3.5" and "B.Sc", nor before a word in lower case. */
function isEnd(text: string, stop: number, end: number): boolean {
  if (end === text.length || GOES_ON.test(text[end]!)) return false;
  return text[stop] !== '.' || !isAt(DIGIT_NEXT, text, stop) && !isAt(INITIAL, text, stop - 1) && !isAt(SMALL_NEXT, text, end);
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

let ofAllScripts: Intl.Segmenter | undefined;

/** Knows all scripts. Made only when needed, because V8 then loads the data of all languages, which takes some 15 ms. */
const segmenter = (): Intl.Segmenter => ofAllScripts ??= new Intl.Segmenter('en', { granularity: 'sentence' });
