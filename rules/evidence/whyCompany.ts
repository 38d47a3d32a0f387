import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentenceOf, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { contributions, goals, learningGoals, workingStyles } from './aims';
import { whole } from './clause';
import { confidentClose, ending } from './close';
import { addresses, companyNames, occurrences } from './company';
import { soundsLike } from './labelModel';
import { moodOf } from './mood';
import { perks } from './perks';
import { recklessness } from './risk';
import { safeguards } from './safeguard';
import { clauseFinder, findClauses, saidIn, type Said } from './said';
import { signals } from './signal';
import { unless, type Sound } from './sounding';

/** A point of the checklist for "why this company": how it sounds, and what makes it by word lists and labels: spans in the answer's text, outside the stories. */
interface Point extends Sound {
  readonly told: (answer: Answer) => Span[];
}

function companySignals(answer: Answer): Span[] {
  const names = companyNames(answer);
  const first = saidIn(answer)[0]?.unit.sentence;
  return findClauses(answer, ({ sentence, inStory }) => {
    if (sentence === first && namesReason(sentence)) return whole(sentence.text);
    const prepared = answer.context.signals.flatMap(signal => occurrences(sentence.text, signal));
    return prepared.length > 0 ? prepared : inStory && addresses(sentence, names).length === 0 ? [] : signals(sentence, names);
  });
}

/** Whether a sentence may be about something of theirs that there is already: not what they pay, or what the speaker would make for them. */
const isAboutThem = (sentence: Sentence, names: readonly string[]): boolean =>
  (addresses(sentence, names).length > 0 || mentionsAny(sentence, 'own-use', 'visit', 'use-now', 'artefact', 'product-noun')) && contributions(sentence).length === 0 && soundsLike(sentence, 'perks-motivation').length === 0;

/** Whether the first thing said names what it is about at the company, more precisely than "the people": "The fixed time slot per street." */
const namesReason = (sentence: Sentence): boolean => NAMED.test(sentence.text) && sentence.words.length <= LONGEST_NAME
  && !mentionsAny(sentence, 'company-noun', 'flattery', 'praise', 'perk', 'perk-maybe', 'gain');

const NAMED = /^\W*The (?:[\p{L}\d'’-]+ ){1,5}(?:per|for|of|on|in|at|between|behind|from) (?!.*\b(?:is|are|was|were|has|have|had|will|can|I|my|me)\b)[^.,;:!?]+\.\s*$/u;
/** In words. */
const LONGEST_NAME = 10;

const ownRisk = () => ({ sentence, inStory, paragraph }: Said): boolean =>
  !inStory && OF_SELF.test(sentence.text) && addresses(sentence).length === 0 && recklessness(sentence).length === 0
  && !paragraph.some(it => recklessness(it, true).length > 0 && safeguards(it).length === 0);

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
const whatIsBrought = (sentence: Sentence): Span[] =>
  recklessness(sentence).length > 0 || perks(sentence, false).length > 0 || isSupposed(sentence) ? [] : contributions(sentence);

/** "If a drawing arrived without tolerances, I'd first ring the customer": what one would do anywhere. */
const isSupposed = (sentence: Sentence): boolean => SUPPOSED.test(sentence.text) && addresses(sentence).length === 0;
const SUPPOSED = /^\W*(?:If|Should|Suppose|In case) (?!I\b|we\b|hired\b|possible\b)/;

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

/** The points that the model of labels knows as well, by the names that rubrics use. */
export const pointsHeard: Readonly<Record<string, Point>> = {
  'career-goals': { label: 'goal', told: under('goal-label', goalsAhead, 'goal-empty'), among: unless('goal-empty') },
  'company-signals': {
    label: 'signal', told: companySignals,
    among: answer => { const [names, may] = [companyNames(answer), unless('perk', 'close')()]; return said => may(said) && isAboutThem(said.sentence, names); },
  },
  'confident-close': {
    label: 'close', told: confidentClose,
    among: answer => { const ends = ending(answer); return said => ends(said) && !mentionsAny(said.sentence, 'flattery'); },
  },
  'contributions': {
    label: 'contribution', told: under('contribution-label', whatIsBrought, 'contribution-empty'),
    among: () => { const may = unless('contribution-empty', 'reckless')(); return said => may(said) && !isSupposed(said.sentence); },
  },
  'disciplined-risk': { label: 'risk', told: limitedRisks, among: ownRisk },
  'learning-goals': { label: 'learning', told: under('learning-label', learningGoals, 'learning-empty'), among: unless('learning-empty') },
  'working-style': { label: 'style', told: under('style-label', workingStyles), among: unless() },
};
