import { isPast } from '../model/english/inflection';
import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { isTakenAway } from './safeguard';

/**
 * Where a sentence shows an appetite for risk without discipline: an attitude ("I love taking risks"), or a brake done away with ("skipped the
 * load test", "contracts are for cowards"). Double negations ("nothing leaves without a test") and other people's words do not count. In a story
 * a brake may simply be missing, so there the speaker must have skipped it.
 */
export function recklessness(sentence: Sentence, inStory = false): Span[] {
  if (!mentionsAny(sentence, 'reckless', 'waved-away', 'scorned')) return [];
  const done = inStory && !mentionsAny(sentence, 'skipped') ? [] : brakesOff(sentence);
  return [...attitudes(sentence), ...done].filter(span => !isQuoted(sentence.text, span) && !WANTED_BY_OTHERS.test(sentence.text.slice(0, span.start))).sort((a, b) => a.start - b.start);
}

/** "A colleague proposed that we skip the review": what somebody else wants. */
export const OTHERS_WANT = /(?<!\b(?:I|[Ww]e)(?:['’]\w+)?(?: \w+)?) (?:proposed|suggested|wanted|asked|told|urged|begged|insisted|argued|said)\b/;
const WANTED_BY_OTHERS = new RegExp(String.raw`${OTHERS_WANT.source}(?:(?!\bI\b(?! (?:could|should|can|may|might|must)\b))[^.;:])*$`);

/** Where a sentence shows the attitude itself ("I love taking risks", "contracts are for cowards"), quoted or not. */
export const attitudes = (sentence: Sentence): Span[] => [
  ...mentions(sentence, 'reckless').filter(span => !isTakenAway(sentence, span) && isOwnAttitude(sentence.text, span)),
  ...scornedIn(sentence, false),
];

/** A brake, with what is said about it: that it counts for nothing, or (`putOff`) that it can wait. */
const scornedIn = (sentence: Sentence, putOff: boolean): Span[] => mentions(sentence, 'scorned').filter(({ start }) => PUTS_OFF.test(sentence.text.slice(start)) === putOff)
  .flatMap(scorn => mentions(sentence, 'brake').filter(({ end }) => end <= scorn.start).slice(-1).flatMap(brake => joined(sentence, brake, scorn)));

const PUTS_OFF = /^(?:can|could|will|would|may|should|comes?|follows?)\b/i;

const isOwnAttitude = (text: string, { start, end }: Span): boolean =>
  !OF_OTHERS.test(text.slice(0, start)) && !SAID_OF_ME.test(text.slice(0, start)) && !TRIED_OUT.test(text.slice(end));

/** "The bloke running it is a cowboy": somebody else's. */
const OF_OTHERS = /\b(?:he|she|they|who|bloke|guy|man|woman|boss|manager|owner|chief|founder|director|colleagues?)\b[^.;,]*?(?:['’]s|\b(?:is|was|are|were))\s(?:(?:an?|such|just|real|total|complete|absolute)\s)*$/i;

/** "People assume I like danger." */
const SAID_OF_ME = /\b(?:people|others|they|everyone|everybody|friends|colleagues|most) (?:\w+ )?(?:assume|think|believe|suppose|imagine|expect|say)(?: that)?(?: I)? $/i;

/** "I broke things on purpose in the test kitchen". */
const TRIED_OUT = /^ (?:on purpose|for a living|by trade|(?:[\p{L}’'-]+ ){0,3}in an orderly|in (?:the|a|our) (?:test|trial|training))\b/iu;

function brakesOff(sentence: Sentence): Span[] {
  const rules = mentions(sentence, 'never-without');
  const brakes = mentions(sentence, 'brake');
  return [
    ...mentions(sentence, 'waved-away').filter(away => isSpeakers(sentence, away) && !NOT_ALONE.test(sentence.text.slice(away.start)) && !rules.some(rule => overlap(rule, away)))
      .flatMap(away => brakes.filter(({ start, end }) => start >= away.end && !NO_BRAKE.test(sentence.text.slice(away.start, end))).slice(0, 1)
        .flatMap(brake => joined(sentence, away, brake))),
    ...scornedIn(sentence, true),
  ];
}

/** From one span to the other, if no more than this many words stand between them. */
const joined = (sentence: Sentence, a: Span, b: Span): Span[] => gapBetween(sentence, a, b) <= MOST_BETWEEN ? [{ start: a.start, end: b.end }] : [];
const MOST_BETWEEN = 3;

/** "Not only when a supervisor looks" does away with nothing. */
const NOT_ALONE = /^(?:(?:(?:do|does|did) )?not|(?:is|do|does|did)n['’]t) (?:only|just|merely|simply)\b|^or no\b/i;

/**
 * "You'll not be thinking about returns": no brake, but what somebody is busy with. "I threw the fish away without waiting for a debate": no
 * brake, but at once. "I don't do five-year plans": none for the work.
 */
const NO_BRAKE = /^[\w'’ ]+ be \w+ing$|^without waiting for$|\b(?:year|career|holiday|weekend|lunch|dinner|pension) plans?$/i;

/** Whether the speaker does away with the brake, or somebody in general does: "sales wanted to launch without approval" is somebody else's doing. */
function isSpeakers({ text }: Sentence, { start }: Span): boolean {
  const clause = text.slice(0, start).split(/[,;:(–—]/).at(-1)!.trim();
  if (/\bthere(?:['’]s| is| are| was| were| had been)$/i.test(clause) || HAVE_NOT.test(clause) && !/\bI(?:['’]d| would)? (?:like|love|enjoy|prefer)\b/.test(clause)) return false;
  return clause === '' || /\b(?:I|we|my|me|you|nobody|one|who|that|somewhere)\b/.test(clause) || isPast(clause.split(/\s/)[0]!.toLowerCase());
}

/** "You have no legal team yet", "a burial has one date and no rehearsal": what a company or a thing lacks, and nobody does away with. */
const HAVE_NOT = /\b(?:you|they)(?:['’]ve|\s(?:still\s)?(?:have|had))(?: got)?$|\b(?:an?|the|this|that|each|every) \p{L}+ (?:has|had)\b(?! to\b)[^.]*$/iu;

/** The number of words between two spans, of which the first comes first; too many if a clause ends between them. */
const gapBetween = ({ text, words }: Sentence, { end }: Span, { start }: Span): number =>
  /[;:.!?]/.test(text.slice(end, start)) ? Infinity : words.filter(word => word.start >= end && word.end <= start).length;
