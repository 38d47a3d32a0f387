import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentenceOf, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { wordCount } from '../util/matches';
import { contributions, goals, learningGoals, workingStyles } from './aims';
import { addresses, companyNames, occurrences } from './company';
import { isDenied, maySound, soundsLike, type Label } from './labelModel';
import { moodOf } from './mood';
import { perks } from './perks';
import { recklessness } from './risk';
import { safeguards } from './safeguard';
import { clauseFinder, findClauses, saidFinder, saidIn, type Said } from './said';
import { namesAdvert, signals } from './signal';

/**
 * A point of the checklist for "why this company": what makes it by word lists and labels, the label of the model for sentences that sound like
 * it, and which sentences may make it at all. Spans are in the answer's text, outside the stories.
 */
export interface Point {
  readonly told: (answer: Answer) => Span[];
  readonly label: Label;
  readonly among: (answer: Answer) => (said: Said) => boolean;
}

/** Where a sentence of an answer sounds like a point, from these log odds on. `among` is asked only about the few that do. */
export function sounding(answer: Answer, { label, among }: Pick<Point, 'label' | 'among'>, from?: number): Span[] {
  if (!maySound(answer, label, from)) return [];
  let may: ((said: Said) => boolean) | undefined;
  return findClauses(answer, said => {
    const found = soundsLike(said.sentence, label, from);
    if (found.length === 0) return found;
    may ??= among(answer);
    return may(said) ? found : [];
  });
}

/**
 * Sentences outside stories that do not ask, praise, or quote an advertisement, and match none of the lists of empty words. A point in unusual
 * words is made; a point in empty words is not.
 */
const unless = (...empty: readonly string[]) => () => ({ sentence, inStory }: Said): boolean =>
  !inStory && !sentence.text.trimEnd().endsWith('?') && !mentionsAny(sentence, 'flattery', ...empty) && !namesAdvert(sentence);

function companySignals(answer: Answer): Span[] {
  const names = companyNames(answer);
  const first = saidIn(answer)[0]?.unit.sentence;
  return findClauses(answer, ({ sentence, inStory }) => {
    if (sentence === first && namesReason(sentence)) return whole(sentence.text);
    const prepared = answer.context.signals.flatMap(signal => occurrences(sentence.text, signal));
    return prepared.length > 0 ? prepared : inStory && addresses(sentence, names).length === 0 ? [] : signals(sentence, names);
  });
}

/** Whether the first thing said names what it is about at the company, more precisely than "the people": "The fixed time slot per street." */
const namesReason = (sentence: Sentence): boolean => NAMED.test(sentence.text) && sentence.words.length <= LONGEST_NAME
  && !mentionsAny(sentence, 'company-noun', 'flattery', 'praise', 'perk', 'perk-maybe', 'gain');

const NAMED = /^\W*The (?:[\p{L}\d'’-]+ ){1,5}(?:per|for|of|on|in|at|between|behind|from) (?!.*\b(?:is|are|was|were|has|have|had|will|can|I|my|me)\b)[^.,;:!?]+\.\s*$/u;
/** In words. */
const LONGEST_NAME = 10;

/** Mentions of a small or young company, in the question or in the answer. */
export const startupMentions = (answer: Answer): Span[] => [...isAskedForSmall(answer) || answer.rubric.kind === 'why-company-startup' ? [answer.questionSpan] : [], ...startupsSaid(answer)];

/** Whether the question asks for small companies alone, so that anything in the answer may be a reason for one. A question that unites several reasons is answered by others as well. */
const isAskedForSmall = ({ rubric, question }: Answer): boolean => rubric.kind === 'why-startup' || mentionsAny(sentenceOf(question), 'startup-mention');

const startupsSaid = saidFinder(({ sentence, inStory }) => inStory ? [] : mentions(sentence, 'startup-mention'));

export function startupReasons(answer: Answer): Span[] {
  const hasPart = saidIn(answer).some(({ unit }) => unit.part === 'why-startup');
  const asked = !hasPart && isAskedForSmall(answer);
  const told = asked ? reasonsAsked(answer) : reasonsOf(answer);
  return told.length > 0 ? told : sounding(answer, { label: 'why-startup', among: () => said => unless('reckless', 'cliche')()(said) && !tellsOfLarge(said.sentence) });
}

const reasonsFor = (asked: boolean) => clauseFinder(said => {
  if (said.inStory || mentionsAny(said.sentence, 'flattery') || recklessness(said.sentence).length > 0 || tellsOfLarge(said.sentence)) return [];
  const isPart = said.part === 'why-startup';
  const isAbout = asked || isPart || before(said, 2).some(it => mentionsAny(it, 'startup-mention'));
  const here = isPart || mentionsAny(said.sentence, 'startup-mention') ? mentions(said.sentence, 'small-liked', ...isPart ? ['number-word'] : []) : [];
  return isAbout ? here.length > 0 ? here : mentions(said.sentence, 'startup-reason').filter(span => !mentions(said.sentence, 'cliche').some(other => overlap(other, span))) : [];
});
/** A reason why not a large company is not yet one for this company: "In the corporation every decision goes through seven people". */
const tellsOfLarge = ({ text }: Sentence): boolean => LARGE.test(text) && !HERE_OR_OWN.test(text);
const LARGE = /\b(?:corporations?|corporates?|conglomerates?|multinationals?|(?:big|bigger|large|larger|huge) (?:company|companies|firms?|banks?|employers?|organi[sz]ations?|groups?|ones?))\b/i;
const HERE_OR_OWN = /\b(?:I|I['’]\w+|my|me|mine|you|you['’]\w+|your|yours|here|small\w*|tiny|little|start-?ups?)\b/;
const [reasonsAsked, reasonsOf] = [reasonsFor(true), reasonsFor(false)];

const ownRisk = () => ({ sentence, inStory }: Said): boolean =>
  !inStory && OF_SELF.test(sentence.text) && addresses(sentence).length === 0 && recklessness(sentence).length === 0;

/** What a company risks does not say how the speaker lives with it. Notes leave out "I". */
const OF_SELF = /\b(?:I|my|me|we|our)\b|^\W*(?:don['’]t|can['’]t|not|never|always|no)\b/i;

const limitedRisks = clauseFinder(said => {
  const guards = safeguards(said.sentence);
  if (said.inStory || recklessness(said.sentence).length > 0 && guards.length < 2) return [];
  const isOwn = addresses(said.sentence).length === 0 && contributions(said.sentence).length === 0;
  if (isOwn && guards.length > 1 && moodOf(said.sentence).kind !== 'told') return whole(said.sentence.text);
  const { text } = said.sentence;
  const unsure = mentions(said.sentence, 'uncertainty').filter(span => !OWN_MOVE.test(text.slice(0, span.end)));
  const later = nearby(said, 2).slice(1).some(it => safeguards(it).length > 0);
  const isLivedWith = (span: Span): boolean => later && !guards.some(guard => overlap(guard, span)) || guards.some(guard => !overlap(guard, span)) || SO_I.test(text.slice(span.end));
  const isTopic = topicOf(said.label) === 'risk-label' && (later || guards.length > 0 || DOES.test(text) && !DOES_WITHOUT.test(text));
  return isTopic || unsure.some(isLivedWith) || isOwn && unsure.some(span => WHEN_UNSURE.test(text.slice(0, span.end)) && THEN_I.test(text.slice(span.end))) ? whole(text) : [];
});

/** "I could change the layout" is no risk. */
const OWN_MOVE = /\b(?:I|we) (?:may|might|can|could) (?:\w+ )?(?:change|shift|end|stop|close)\b[^,.;:]*$/i;

/** What somebody does, where wishes, feelings and claims do not count. */
const DEED = String.raw`I(?:['’]ve| have)? (?!(?:\p{L}+ly |always |just )?(?:want|wish|would|hope|like|love|enjoy|embrace|applied|apply|think|believe|feel|am|was|can|could|will|need|understand|know|accept|see|take|thrive|stay|keep calm|adapt|cope|deal|handle|manage|improvise|trust|rely|get|don|do)\b)\p{L}+`;
const DOES = new RegExp(String.raw`\b${DEED}`, 'u');
const DOES_WITHOUT = /\b(?:without|never|no|not)\b|n['’]t\b/i;
/** After "so": "The grant may end in May, so I keep every file ready to hand over". */
const SO_I = new RegExp(`[,;–—-] (?:and )?so ${DEED}`, 'u');
/** "When prices are uncertain I sell a third forward." */
const WHEN_UNSURE = /^\W*(?:When|Whenever|Where|If)\b(?! others)[^,.;:]*$/;
const THEN_I = new RegExp(String.raw`^[^,.;:]{0,20},? ${DEED}`, 'u');

/** What the speaker offers. Recklessness is no offer ("I'd ship on day one and ask for forgiveness after"), nor is a gain of their own ("I'd get a car"). */
const whatIsBrought = (sentence: Sentence): Span[] => recklessness(sentence).length > 0 || perks(sentence, false).length > 0 ? [] : contributions(sentence);

/** Confidence about impact or working together, in a short last paragraph or in the last two sentences. */
const confidentClose = (answer: Answer): Span[] => {
  const ends = ending(answer);
  const last = saidIn(answer).at(-1)?.unit.sentence;
  return findClauses(answer, said => {
    if (!ends(said) || isDenied(said.sentence, 'close')) return [];
    const found = mentions(said.sentence, 'close');
    return found.length > 0 || said.sentence !== last ? found : promises(said.sentence);
  });
};

/**
 * Whether the last sentence says what will be, or can be with somebody of theirs, without doubting, flattering or asking for anything: "By September
 * your reviews will talk of something else", "It will hold, and you'll sleep", "With Ama's team I could halve it".
 */
const promises = (sentence: Sentence): Span[] => (WILL.test(sentence.text) && !WISHES.test(sentence.text) || WITH_THEM.test(sentence.text) && ABLE.test(sentence.text) && !/\bhope\b/.test(sentence.text))
  && !mentionsAny(sentence, 'learning-empty', 'perk-maybe', 'flattery', 'hedge', 'doubt', 'reckless') ? whole(sentence.text) : [];

const WILL = /(?:^|[\s,;])(?:I|we|you|it|that|this|they|(?:your|those|these|the|that) (?:[\p{L}’'-]+ ){1,4}?|(?:the|that|your) \p{L}+)(?:['’]ll|\s?will|\s?won['’]t|['’](?:m|re) (?:not )?going to|\s?(?:am|are|is) (?:not )?going to)\b/iu;
/** Somebody of theirs to work with. */
const WITH_THEM = /\b(?:[Ww]ith|[Bb]etween|[Bb]eside|[Aa]longside) (?:(?:two of )?your |(?!(?:I|Monday|May|March|Christmas)\b)\p{Lu}\p{Ll}+)|(?<!\p{L})(?:[Yy]our \p{L}+|\p{Lu}[\p{L}’']+(?: \p{Ll}+)?) and I (?:can|could|will)\b/u;
const ABLE = /\b(?:will|can|could)\b|['’]ll\b/;
const WISHES = /\b(?:hope|wish|want|try|won['’]t lie|will not lie)\b|\?\s*$/i;

/** Selects the last sentences that are a close; none if the very last one takes it back. */
function ending(answer: Answer): (said: Said) => boolean {
  const said = saidIn(answer).map(({ unit }) => unit);
  const last = said.at(-1);
  if (!last || mentionsAny(last.sentence, 'close-weak')) return () => false;
  const isShort = last.paragraph.length < 4 && last.paragraph.length < said.length;
  const sentences = new Set(said.slice(isShort ? -Math.max(2, last.paragraph.length) : -2));
  return it => sentences.has(it) && lands(it);
}

/** Whether a sentence speaks of the work there: not of the end of a story, a plan of one's own (unless "… and I'm sure that we'd miss less"), or thanks. */
function lands({ sentence, inStory }: Said): boolean {
  if (inStory && addresses(sentence).length === 0 && moodOf(sentence).kind === 'told' || mentionsAny(sentence, 'close-weak', 'perk') || recklessness(sentence).length > 0) return false;
  const aim = goals(sentence).at(-1);
  return (!aim || mentions(sentence, 'close').some(({ start }) => start > aim.end)) && !mentionsAny(sentence, 'learning');
}

const whole = (text: string): Span[] => wordCount(text.trim()) > 2 ? [{ start: 0, end: text.length }] : [];

/** What a sentence says, outside the stories. Under a label for this very topic, the whole sentence counts unless its words are empty. */
const under = (topic: string, find: (sentence: Sentence) => Span[], ...empty: readonly string[]) => clauseFinder(({ sentence, inStory, label }) => {
  if (inStory) return [];
  const found = find(sentence);
  return found.length > 0 || topicOf(label) !== topic || mentionsAny(sentence, ...empty) || isLabel(sentence.text, label) ? found : wholeUnderLabel(sentence.text);
});

/** "Where next.", in bold, says nothing yet of where. */
const isLabel = (text: string, label: string): boolean => text.replace(/\W+/g, ' ').trim() === label.replace(/\W+/g, ' ').trim();

/** "I ran eighteen freelancers with one missed delivery in three years": those years are over. */
const goalsAhead = (sentence: Sentence): Span[] => moodOf(sentence).kind === 'told' && !AHEAD.test(sentence.text) ? [] : goals(sentence);
const AHEAD = /\bI(?:['’](?:d|ll|m)|\s(?:want|wish|hope|plan|aim|mean|would|will|see|intend|am)\b)|\b(?:goal|aim|ambition|dream|plan|to (?:be|become|lead|run))\b/;

/** After a label that says what they are, two words name something: "Learn: radar physics". "A lot" does not. */
const wholeUnderLabel = (text: string): Span[] => TWO_WORDS.test(text) ? [{ start: 0, end: text.length }] : whole(text);
const TWO_WORDS = /^\W*\w{3,}\W+\w{3,}\W*$/;

const TOPICS = ['goal-label', 'risk-label', 'style-label', 'learning-label', 'contribution-label'];
/** In words. More are no label but a sentence. */
const LONGEST_LABEL = 9;

/** The topic that a label names; undefined if it names two ("Learn / give"), which leaves open what its sentences are about. */
const topicOf = (text: string): string | undefined => topicIn(sentenceOf(text));

const topicIn = perObject((label: Sentence): string | undefined => {
  const [topic, other] = label.words.length > LONGEST_LABEL ? [] : TOPICS.filter(list => mentionsAny(label, list));
  return other === undefined ? topic : undefined;
});

/** A sentence, with as many after it in its paragraph. */
const nearby = ({ paragraph, index }: Said, after: number) => paragraph.slice(index, index + 1 + after);

/** A sentence, with as many before it in its paragraph. */
const before = ({ paragraph, index }: Said, count: number) => paragraph.slice(Math.max(0, index - count), index + 1);

/** The points that the model of labels knows as well, by the names that rubrics use. */
export const pointsHeard: Readonly<Record<string, Point>> = {
  'career-goals': { label: 'goal', told: under('goal-label', goalsAhead, 'goal-empty'), among: unless('goal-empty') },
  'company-signals': { label: 'signal', told: companySignals, among: unless() },
  'confident-close': {
    label: 'close', told: confidentClose,
    among: answer => { const ends = ending(answer); return said => ends(said) && !mentionsAny(said.sentence, 'flattery'); },
  },
  'contributions': { label: 'contribution', told: under('contribution-label', whatIsBrought, 'contribution-empty'), among: unless('contribution-empty', 'reckless') },
  'disciplined-risk': { label: 'risk', told: limitedRisks, among: ownRisk },
  'learning-goals': { label: 'learning', told: under('learning-label', learningGoals, 'learning-empty'), among: unless('learning-empty') },
  'working-style': { label: 'style', told: under('style-label', workingStyles), among: unless() },
};
