import { memo, weaklyPerObject } from '../memo';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { inLowerCase, placesOf } from '../util/matches';
import { addresses } from './company';
import { begins, deeds, isCutOff } from './deeds';
import { soundsLike } from './labelModel';

/**
 * Where a sentence names something concrete about the company that can be checked: something it did, publishes or makes, a number or date of its
 * own, or something of its that the speaker has used. Not "your mission" or "your culture".
 */
export const signals = (sentence: Sentence, names: readonly string[] = []): readonly Span[] => naming.get(names)(sentence);

const naming = memo((names: readonly string[]) => weaklyPerObject((sentence: Sentence): readonly Span[] => signalsIn(sentence, names)), names => names.join('\n'));

function signalsIn(sentence: Sentence, names: readonly string[]): Span[] {
  if (sentence.text.trimEnd().endsWith('?') || mentionsAny(sentence, 'perk') || soundsLike(sentence, 'perks-motivation').length > 0) return [];
  const addressed = addresses(sentence, names);
  const found = WAYS.flatMap(way => way(sentence, addressed)).sort((a, b) => a.start - b.start);
  return found.filter((span, index) => !WILL_MAKE.test(sentence.text.slice(0, span.start)) && !found.slice(0, index).some(other => overlap(other, span)));
}

/** "I will write your hiring guide": theirs only then. */
const WILL_MAKE = /\bI(?:['’](?:d|ll)| (?:will|would|can|could)) (?:\p{Ll}+ ){0,2}?(?:build|create|design|draft|draw up|make|set up|start|write)(?: (?:and|or) \p{Ll}+)? $/u;

/** One way of being specific about the company. `addressed`: where the sentence names or addresses it. */
type Way = (sentence: Sentence, addressed: readonly Span[]) => Span[];

/** In UTF-16 units: how far "your" may be from what it belongs to. */
const REACH = 40;

/** "Your March price list", "the talk your embedded group gave in Nuremberg", "the Lisbon launch". */
const publications: Way = (sentence, addressed) => mentions(sentence, 'artefact').filter(span => {
  if (MINE.test(sentence.text.slice(0, span.start))) return false;
  if (NAMED_AFTER.test(sentence.text.slice(Math.max(0, span.start - REACH), span.start))) return true;
  const owner = addressed.findLast(({ start }) => start < span.start && span.start - start < REACH && !isCutOff(sentence, start, span.start));
  const ownerBehind = addressed.some(({ start, end }) => start > span.end && start - span.end < REACH && !isCutOff(sentence, span.end, start) && !NOT_DONE.test(sentence.text.slice(end)));
  const wasRead = !namesAdvert(sentence) && mentions(sentence, 'own-use').some(({ end }) => end <= span.start && span.start - end < 2 * REACH);
  return (owner || ownerBehind || wasRead) && isDetailed(sentence, span, owner);
});

/** "You were hiring, and I sent my papers". */
const MINE = /\b[Mm]y (?:\p{Ll}+ )?$/u;

/** "A channel that you haven't tried" is none of theirs. */
const NOT_DONE = /^ (?:have(?:n['’]t| not| never)|do(?:n['’]t| not)|did(?:n['’]t| not)|never)\b/;

/** In front of a launch or an office: a place or a product; a month ("the September filing") is anybody's. */
const NAMED_AFTER = /\b[Tt]he (?!\p{Lu}\p{Ll}+(?:ber|ary) )\p{Lu}\p{Ll}+\s$/u;

/** "Your incident form", "your hearing aid": a thing of theirs by more than a bare noun. */
const things: Way = sentence => sentence.words.flatMap((word, index) => {
  if (word.text !== 'your') return [];
  const thing = sentence.words.slice(index + 2, index + 5).findLast(it => begins(sentence, 'product-noun', it));
  return thing && !isCutOff(sentence, word.start, thing.start) ? [{ start: word.start, end: thing.end }] : [];
});

/** "I have used your free drug-interaction table for two years", "you are the only lender that prints its reasons". */
const known: Way = (sentence, addressed) => [
  ...mentions(sentence, 'own-use').filter(use => !followsAtLarge(sentence, use)).flatMap(use => {
    const object = addressed.find(({ start }) => start > use.start && start - use.end < REACH);
    return object && !isCutOff(sentence, use.end, object.start) && !mentionsAny(sentence, 'flattery') && !namesAdvert(sentence) ? [{ start: use.start, end: Math.max(use.end, object.end) }] : [];
  }),
  ...addressed.length > 0 ? [...mentions(sentence, 'only-one'), ...usedOfTheirs(sentence, addressed)] : [],
  ...placesOf(TOLD_BY_NAME, sentence.text),
  ...mentions(sentence, 'visit'),
  ...soundsLike(sentence, 'generic-flattery').length > 0 ? [] : mentions(sentence, 'use-now'),
];

/** "I have read your advertisement", "I saw the position in a newsletter", "you were hiring", "you pay well": so has everybody who applies. */
export const namesAdvert = ({ text }: Sentence): boolean => ADVERT.test(text);
const ADVERT = /\byour (?:job )?(?:advert\w*|ad|posting|vacancy|opening)\W*$|\b(?:saw|found|noticed|came across) (?:the|this|your) (?:\w+ )?(?:position|job|role|vacancy|opening)\b|\byou(?:['’]re| are| were) (?:\w+ )?(?:hiring|recruiting)\b|\byou pay (?:for (?:courses|training|conferences|travel)|well|more|above|over)\b/i;

/** "I follow what you do closely": whoever follows a company, and nothing of it, has heard of it. */
const followsAtLarge = (sentence: Sentence, { start, end }: Span): boolean =>
  /follow\w*$/i.test(sentence.text.slice(start, end)) && !mentionsAny(sentence, 'artefact', 'product-noun') && !/\d/.test(sentence.text);

/** "I don't know all of your product, but I used the app for a month": a thing of theirs, though only the sentence says so. */
const usedOfTheirs: Way = (sentence, addressed) => mentions(sentence, 'own-use').filter(use => addressed.some(({ end }) => end < use.start)).flatMap(use => {
  const thing = sentence.words.find(it => it.start > use.end && it.start - use.end < REACH && begins(sentence, 'product-noun', it));
  return thing && /^ the (?:[\p{L}-]+ )?$/u.test(sentence.text.slice(use.end, thing.start)) ? [{ start: use.start, end: thing.end }] : [];
});

/** "The case conference that Dr. Laurent has described on the website": what somebody of theirs, by name, has made known. */
const TOLD_BY_NAME = /\b(?:that|which) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:has |had )?(?:described|showed|shown|presented|published|posted|announced|explained|demonstrated|mentioned|gave|wrote) (?:about |of |up )?(?:on|in|at) /gu;

/** "Your kitchen publishes 41 grams in March", "you have three engineers": a number, a date or a name in what is said of them. */
const figures: Way = (sentence, addressed) => addressed.flatMap(({ start }) => {
  const clause = sentence.text.slice(start).split(CLAUSE_END)[0]!;
  const small = inLowerCase(clause);
  const told = (TOLD_OF_THEM.exec(small) ?? (AS_SUBJECT.test(sentence.text.slice(0, start)) ? DONE_BY_YOU.exec(small) : undefined))?.[0];
  if (!told) return [];
  const figure = /\d|\s\p{Lu}\p{Ll}/u.exec(clause.slice(told.length));
  const inWords = mentions(sentence, 'month', 'number-word').find(span => span.start > start && span.start < start + clause.length);
  const isPraise = mentionsAny(sentence, 'flattery') && !/\d/.test(clause);
  const end = isPraise ? undefined : figure ? start + told.length + figure.index + figure[0].length : inWords?.end;
  return end === undefined ? [] : [{ start, end }];
});

const CLAUSE_END = /[,;:.]\s|\s[(–—-]|\b(?:and|but|so|because) (?=I\b)|\bI(?:['’](?:d|ll))?\b/u;
const OBJECT = String.raw`\s(?:(?:the|a|an|its|their|every|each|no|to|on|in|at|by|up|out|from|one|two|three|four|five|six|seven|eight|nine|ten)\b|\d)`;
const VERB_OF_THEIRS = String.raw`is|are|was|were|has|have|\p{Ll}+s(?=${OBJECT})`;
/** What a company does, by a verb that is neither talk nor a need nor a benefit. */
const VERB_OF_YOURS = String.raw`(?!(?:need|want|ask|look|like|know|see|hear|get|give|offer|pay|promise|say|said|mention|told|tell|can|could|will|would|may|might|should|must|do|did|think|expect|require|hire|wish|feel|might|and|guys|folks|lot|people|all|both|as|at|in|on|for|to|or|so|if|who|that|with)\b)\p{Ll}{3,}`;
const TOLD_OF_THEM = new RegExp(String.raw`^(?:your(?:\s[\p{L}'’-]+){1,4}\s(?:${VERB_OF_THEIRS})|you(?:['’](?:re|ve)|\s(?:are|were|have)))\s`, 'u');
const DONE_BY_YOU = new RegExp(String.raw`^you\s${VERB_OF_YOURS}\s`, 'u');
/** What "you" follows where it does something, rather than has it done to it. */
const AS_SUBJECT = /(?:^\W*|[,;:(–—-]\s*|\b(?:that|which|where|why|because|since|and|but|while)\s)$/i;

/** "Three of the five flood schemes carry Penhallow drawings": a number or another name beside the company's own. */
const named: Way = ({ text, words }, addressed) => addressed.filter(({ start, end }) => {
  const isName = /^(?!You)\p{Lu}/u.test(text.slice(start, end)) && words.some(word => word.start > end);
  return isName && !JOINED.test(text.slice(0, start)) && FACT.test(`${text.slice(0, start)}${text.slice(end)}`);
});

/** "Join Penhallow", "work at Penhallow": the name alone tells nothing. */
const JOINED = /\b(?:join(?:ing)?|at|for|in|about|to|with|of|by|why|the)\s$/i;
const FACT = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|first|only|last)\b|[\p{L},]\s\p{Lu}\p{Ll}/u;

/** "I met your fitter Rhodri", "from what Dr Oyelaran told me": people of theirs, by name. */
const people: Way = ({ text }, addressed) => addressed.length === 0 ? [] : [...placesOf(THEIR_PERSON, text), ...placesOf(HEARD_FROM, text)];

const THEIR_PERSON = /\b[Yy]our(?:\s(?!(?:in|for|at|of|to|with|and|on|from|by|new|own|the|or|as)\b)\p{Ll}[\p{L}'’-]+){1,3}\s(?!I\b|I['’])\p{Lu}\p{Ll}+(?=\W+(?:\p{Ll}|$))/gu;
const HEARD_FROM = /\b(?:from what|as|what|when|how|and|because)\s(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?(?!I\b)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:has\s)?(?:told|showed|shown|explained to)\s(?:me|us)\b/gu;

const WAYS: readonly Way[] = [deeds, publications, things, known, figures, named, people];

/** Whether a date, a number, a name, a modifier or a clause says which one is meant. */
function isDetailed({ text, words, matches }: Sentence, span: Span, owner: Span | undefined): boolean {
  if (owner && words.some(({ start, text: word }) => start > owner.end && start < span.start && !PLAIN.has(word))) return true;
  const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return /\d|[^.!?:]\s\p{Lu}\p{Ll}/u.test(around)
    || /^[\s,]*(?:about|on|from|that|which|where|why|how|when|in|of|the one|says|shows|lists|still)\b/.test(text.slice(span.end))
    || matches.some(({ list, from }) => (list === 'month' || list === 'number-word') && Math.abs(words[from]!.start - span.start) < REACH);
}

/** Words that do not say which publication is meant. */
const PLAIN = new Set('company engineering tech own recent latest great official new blog website and public online'.split(' '));
