import type { Placed } from '../../span';
import { matchesOf } from '../../util/matches';
import { cutAtEnds } from './sentenceEnds';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|cf|no|nr|art|sect?|vol|rs|pp|ver|rev|ch|jan|feb|aug|sept?|oct|nov|dec|st|mr|mrs|ms|dr|prof|sr|jr|dept|inc|ltd|fig|min|max|avg|est|p\.m|a\.m|[A-Za-z])\.$/i;

/** In UTF-16 units. The platform's segmenter takes time by the square of the length; no paragraph that people write is longer than this. */
const LONGEST_RUN = 10_000;

/** The sentences of prose whose markup is masked, without the white space around them. A line break inside a paragraph ends no sentence. */
export function sentencesIn(text: string): Placed<string>[] {
  const found: Placed<string>[] = [];
  for (let from = 0; from < text.length;) {
    const cut = text.length - from <= LONGEST_RUN ? text.length : text.lastIndexOf(' ', from + LONGEST_RUN) + 1;
    const to = cut > from ? cut : from + LONGEST_RUN;
    for (const { at, unit } of sentencesInRun(text.slice(from, to))) found.push({ at: from + at, unit });
    from = to;
  }
  return found;
}

function sentencesInRun(text: string): Placed<string>[] {
  const flowing = text.replace(/[\r\n\u2028\u2029]/g, ' ');
  const found: Placed<string>[] = [];
  let start = 0;
  for (const { index, segment } of brokenAtStops(flowing, SMALL_FIRST.test(flowing) ? BEFORE_SMALL : BEFORE_NUMBER)) {
    const end = index + segment.length;
    const before = flowing.slice(start, end).trimEnd();
    if (end < flowing.length && continues(before, flowing.slice(end))) continue;
    const lead = flowing.slice(start, end).length - flowing.slice(start, end).trimStart().length;
    if (before.trim()) found.push({ at: start + lead, unit: text.slice(start + lead, start + before.length) });
    start = end;
  }
  return found;
}

/** A text without capitals, as in a chat: "i said no. then i felt bad about it." */
const SMALL_FIRST = /^\W*\p{Ll}/u;

/** Where a sentence begins with a number: "We launched in May. 4% of them tried it." By Unicode's rules it does not end before the "4". */
const BEFORE_NUMBER = /[.!?]["”’)]*\s+(?=[$€£₹~≈(]?\d)/gu;
const BEFORE_SMALL = /[.!?]["”’)]*\s+(?=\p{Ll}|[$€£₹~≈(]?\d)/gu;

/** A stop that is not the last thing in the text. Most lines of a list have none, and there is nothing to cut. */
const MAY_END = /[.!?\x80-\x9f\u0250-\u200f\u2024\u2028-\uffff](?![.!?"”’)\s]*$)/;

function* brokenAtStops(flowing: string, stops: RegExp): Generator<{ readonly index: number; readonly segment: string }> {
  let index = 0;
  for (const segment of MAY_END.test(flowing) ? cutAtEnds(flowing) : [flowing]) {
    let from = 0;
    for (const { index: stop, 0: end } of matchesOf(stops, segment)) {
      yield { index: index + from, segment: segment.slice(from, stop + end.length) };
      from = stop + end.length;
    }
    yield { index: index + from, segment: segment.slice(from) };
    index += segment.length;
  }
}

const continues = (before: string, after: string): boolean =>
  ABBREVIATION.test(before) && !/^\s*["“‘']?I\b/.test(after) && !/\b[ap]\.m\.$/i.test(before) && !(/\bno\.$/i.test(before) && /^\s*\p{Lu}/u.test(after))
  || /^\s*\p{Ll}/u.test(after) && !/[.!?]["”’)]*$/.test(before);
