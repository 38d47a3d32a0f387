import { isPast } from '../model/inflection';
import { mentions, mentionsAny, type Sentence } from '../model/sentence';
import type { Word } from '../model/phrases';
import { overlap, type Span } from '../span';
import { addresses } from './company';

/**
 * Where a sentence names a concrete, checkable thing about the company: something it did, publishes or makes, a number or
 * a date of its own, something of it that the speaker has used. "Your mission", "your culture" are none.
 */
export function signals(sentence: Sentence, names: readonly string[] = []): Span[] {
  if (sentence.text.trimEnd().endsWith('?') || mentionsAny(sentence, 'perk')) return [];
  const addressed = addresses(sentence, names);
  const found = WAYS.flatMap(way => way(sentence, addressed)).sort((a, b) => a.start - b.start);
  return found.filter((span, index) => !found.slice(0, index).some(other => overlap(other, span)));
}

/** One way of being specific about the company, which is called by its name or by "you" at these places. */
type Way = (sentence: Sentence, addressed: readonly Span[]) => Span[];

/** "You cancelled the dividend", "since you moved the model onto the tablets", "your founder explained in a video". */
const deeds: Way = (sentence, addressed) => addressed.flatMap(address => {
  const { words } = sentence;
  const subject = words.findIndex(({ start }) => start === address.start);
  if (words.slice(0, subject).some(({ text }) => text === 'if') || NO_SUBJECT.has(words[subject - 1]?.text ?? '')) return [];
  const theirs = words[subject]!.text === 'your';
  let verb = words.findIndex(({ start }) => start >= address.end);
  if (theirs) verb = words.findIndex(({ text }, index) => index > subject + 1 && index <= subject + 4 && isPast(text) && !PARTICIPIAL.has(words[index - 1]!.text));
  else while (BETWEEN.has(words[verb]?.text ?? '')) verb++;
  if (sentence.text[words[verb]?.end ?? 0] === '-') verb++;
  const [done, object] = [words[verb], words[verb + 1]];
  if (!done || !object || TO_THE_SPEAKER.has(object.text) || isCutOff(sentence, address.start, done.start)) return [];
  const habit = !theirs && begins(sentence, 'company-practice', done) && words.length > verb + 2 && !ASKING.has(words[subject - 1]?.text ?? '');
  return habit || isPast(done.text) && !begins(sentence, 'no-deed', done) ? [{ start: address.start, end: object.end }] : [];
});

/** "Your March price list", "the talk your embedded group gave in Nuremberg", "the Lisbon launch". */
const publications: Way = (sentence, addressed) => mentions(sentence, 'artefact').filter(span => {
  const before = sentence.text.slice(Math.max(0, span.start - 40), span.start);
  if (/\b[Tt]he (?!\p{Lu}\p{Ll}+(?:ber|ary) )\p{Lu}\p{Ll}+\s$/u.test(before)) return true;
  const owner = addressed.findLast(({ start }) => start < span.start && span.start - start < 40);
  const looked = mentions(sentence, 'own-use').some(({ end }) => end <= span.start && span.start - end < 20)
    || addressed.some(({ start }) => start > span.end && start - span.end < 40 && !isCutOff(sentence, span.end, start));
  return (owner && !isCutOff(sentence, owner.start, span.start) || looked) && isDetailed(sentence, span, owner);
});

/** "Your incident form", "your hearing aid": a thing of theirs by more than a bare noun. */
const things: Way = ({ words, ...sentence }) => words.flatMap((word, index) => {
  if (word.text !== 'your') return [];
  const end = words.slice(index + 2, index + 5).findLast(thing => begins({ words, ...sentence }, 'product-noun', thing));
  return end && !isCutOff({ words, ...sentence }, word.start, end.start) ? [{ start: word.start, end: end.end }] : [];
});

/** "I have used your free drug-interaction table for two years", "you are the only lender that prints its reasons". */
const known: Way = (sentence, addressed) => [
  ...mentions(sentence, 'own-use').flatMap(use => {
    const object = addressed.find(({ start }) => start > use.start && start - use.end < 30);
    return object && !mentionsAny(sentence, 'flattery') ? [{ start: use.start, end: Math.max(use.end, object.end) }] : [];
  }),
  ...addressed.length > 0 ? mentions(sentence, 'only-one') : [],
  ...mentions(sentence, 'visit', 'use-now'),
];

/** "Your kitchen publishes 41 grams in March", "your 5.8 reviews": a number, a date or a name in what is said of them. */
const figures: Way = (sentence, addressed) => addressed.flatMap(address => {
  const clause = sentence.text.slice(address.start).split(/[,;:.]\s|\s[(–—-]|\b(?:and|but|so|because) (?=I\b)|\bI(?:'d|'ll|’d|’ll)?\b/u)[0]!;
  const told = /^(?:your(?:\s[\p{L}'’-]+){1,4}\s(?:is|are|was|were|has|have|\p{Ll}+s(?=\s(?:(?:the|a|an|its|their|every|each|no|to|on|in|at|by|up|out|from)\b|\d)))|you(?:'re|’re| are| were| have|’ve|'ve))\s/iu.exec(clause);
  if (!told) return [];
  const figure = /\d|\s\p{Lu}\p{Ll}/u.exec(clause.slice(told[0].length)) ?? undefined;
  const inWords = mentions(sentence, 'month', 'number-word').find(({ start }) => start > address.start && start < address.start + clause.length);
  const end = figure ? address.start + told[0].length + figure.index + figure[0].length : inWords?.end;
  return end === undefined ? [] : [{ start: address.start, end }];
});

/** "Three of the five flood schemes carry Penhallow drawings": a number or another name beside the company's own, not "join Penhallow". */
const named: Way = ({ text, words }, addressed) => addressed.filter(({ start, end }) =>
  /^(?!You)\p{Lu}/u.test(text.slice(start, end)) && !/\b(?:join(?:ing)?|at|for|in|about|to|with|of|by|why|the)\s$/i.test(text.slice(0, start)) && words.some(word => word.start > end)
  && /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|first|only|last)\b|[\p{Ll},]\s\p{Lu}\p{Ll}/u.test(text.slice(0, start) + text.slice(end)));

const WAYS: readonly Way[] = [deeds, publications, things, known, figures, named];

/** Before "you" they make it an object, or what follows no fact. */
const NO_SUBJECT = new Set(['if', 'would', 'could', 'can', 'will', 'should', 'do', 'does', 'might', 'whether', 'like', 'than', 'as', 'thank', 'give', 'gives', 'make', 'makes', 'tell', 'to', 'for', 'with', 'of', 'about', 'from']);
/** Before "you" they ask for what the company does, instead of knowing it. */
const ASKING = new Set(['how', 'what', 'where', 'why', 'because']);
const BETWEEN = new Set(['have', 'had', 'also', 'just', 'only', 'still', 'never', 'even', 'actually', 'recently', 'already', 'all', 'both', 'now', 'really', 'quietly', 'then']);
/** Behind these a past form is an adjective: "your most opened reports". */
const PARTICIPIAL = new Set(['most', 'more', 'best', 'newly', 'recently', 'well', 'and', 'the', 'a']);
const TO_THE_SPEAKER = new Set(['me', 'my', 'i']);

const begins = (sentence: Sentence, list: string, { start }: Word): boolean =>
  sentence.matches.some(match => match.list === list && sentence.words[match.from]!.start === start);

const isCutOff = ({ text }: Sentence, from: number, to: number): boolean => /[,;:.()]/.test(text.slice(from, to));

/** A date, a number, a name, a modifier or a clause of its own says which one is meant. */
function isDetailed({ text, words, matches }: Sentence, span: Span, owner: Span | undefined): boolean {
  if (owner && words.filter(({ start }) => start > owner.end && start < span.start).some(({ text: word }) => !PLAIN.has(word))) return true;
  const around = text.slice(Math.max(0, span.start - 40), span.end + 40);
  return /\d|[^.!?:]\s\p{Lu}\p{Ll}/u.test(around)
    || /^[\s,]*(?:about|on|from|that|which|where|why|how|when|in|of|the one|says|shows|lists|still)\b/.test(text.slice(span.end))
    || matches.some(({ list, from }) => (list === 'month' || list === 'number-word') && Math.abs(words[from]!.start - span.start) < 60);
}

/** Say nothing about which publication is meant. */
const PLAIN = new Set(['company', 'engineering', 'tech', 'own', 'recent', 'latest', 'great', 'official', 'new', 'blog', 'website', 'and', 'public', 'online']);
