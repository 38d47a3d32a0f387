import { perObject } from '../memo';
import { allSentences, type Answer, type Paragraph, type Story } from '../model/answer';
import { isPast } from '../model/english/inflection';
import { mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, spanOf, type Placed, type Span } from '../span';
import { doerIn } from './actor';
import { addresses } from './company';
import { moodOf, sentencesTelling } from './mood';
import { numbersIn } from './numbers';
import { goesFromTo, isQuantified, quantifiedResult } from './quantity';
import { safeguards } from './safeguard';
import { saidFinder } from './said';
import { sentencesIn } from './storyParts';
import { tellingOf } from './tellings';

/** A part of the point "one quantified story that shows speed, ambiguity handling and guardrails". */
export interface Tick {
  readonly title: string;
  readonly met: boolean;
}

/** The four ticks of a story. Speed is a short time or a deadline, but not after the Result: there, "over 3 weeks" only says how long was measured. */
function ticksOf(story: Story, told: readonly Sentence[]): Tick[] {
  const ending = new Set(sentencesIn(story.parts.filter(({ role }) => role === 'result')).map(({ unit }) => unit));
  return ticks(told, told.filter(it => !ending.has(it)), isQuantified(story));
}

const ticks = (told: readonly Sentence[], beforeResult: readonly Sentence[], quantified: boolean): Tick[] => [
  { title: 'speed', met: beforeResult.some(it => mentionsAny(it, 'time-pressure')) },
  { title: 'ambiguity', met: told.some(it => mentionsAny(it, 'story-ambiguity', 'not-known')) },
  { title: 'guardrails', met: told.some(it => safeguards(it).length > 0) },
  { title: 'number', met: quantified },
];

/** What tells a deed and gives the size of its outcome: stories, else paragraphs or sentences. Spans in the answer's text. */
export function quantifiedStories(answer: Answer): Span[] {
  const stories = answer.stories.filter(({ unit }) => isQuantified(unit) && tellingOf(unit, 'action').length > 0)
    .map(({ at, unit }) => ({ start: at, end: at + unit.text.trimEnd().length }));
  if (stories.length > 0) return stories;
  const paragraphs = answer.paragraphs.filter(({ unit }) => tellsQuantified(unit)).map(spanOf);
  return paragraphs.length > 0 ? paragraphs : toldBriefly(answer);
}

const toldBriefly = saidFinder(({ sentence, paragraph, index }) => tellsInOne(sentence) || tellsInTwo(paragraph[index - 1], sentence) ? [{ start: 0, end: sentence.text.length }] : []);

/** A deed of the speaker's, and in the next sentence the size of its outcome: "I rang each consignee and rebooked 22. Only 3 claims came of it". */
function tellsInTwo(deed: Sentence | undefined, outcome: Sentence): boolean {
  return deed !== undefined && [deed, outcome].every(it => moodOf(it).kind === 'told') && actsApart(deed) && addresses(outcome).length === 0
    && !/\bI\b/.test(outcome.text)
    && (mentionsAny(outcome, 'change', 'outcome-cue') || THEN.test(outcome.text)) && quantifiedResult(outcome).length > 0;
}

/** "By June it was 4", "Within a week there were none". */
const THEN = /^(?:By|After|Within|Inside)\s[^,.;]{1,30}\s(?:was|were)\b/;

/**
 * A deed of the speaker's, and in the same sentence what something changed to: "I rebuilt the forms, and 61 issues became 7". Others may act in
 * a clause before.
 */
function tellsInOne(sentence: Sentence): boolean {
  if (moodOf(sentence).kind !== 'told' || !actsApart(sentence)) return false;
  const sizes = quantifiedResult(sentence);
  const changes = mentionsAny(sentence, 'change') || BECAME.test(sentence.text) || goesFromTo(sentence, sizes);
  return changes && sizes.length > 1 || countsWhat(sentence);
}

/** Whether the speaker acts, in a clause of their own: "You want fewer returns; at Kern I read 300 of them". */
function actsApart(sentence: Sentence): boolean {
  const doer = doerIn(sentence);
  return doer?.who === 'speaker' && addresses(sentence).every(({ end }) => /[,;:]/.test(sentence.text.slice(end, doer.span.start)));
}

/** "Became 7", "it came out at 29", "and that ended at 12 days", "after which it was one in forty". */
const BECAME = /\bbecame\b|\b(?:after (?:which|that)|(?:since|from) then(?: on)?),? (?:it|that|this|they|we) (?:is|are|was|were|had|have|lost)\b|\b(?:it|that|this|they|we) (?:came|ended|finished|settled|landed|closed|stood|was|were) (?:(?:out|in|up|down) )?at\b/i;

/** A deed, and then how many of what was spoken of did something: "I cored the fill, and 51 went through". A noun after the number would be something new. */
function countsWhat({ text, words }: Sentence): boolean {
  return numbersIn(text).some(({ start, end }) => {
    const at = words.findIndex(word => word.start >= end);
    const verb = words[at]?.text === 'of' ? words.slice(at + 1, at + 4).find(word => isPast(word.text)) : words[at];
    return /,? (?:and|but|so) (?:all |only |just )?$/.test(text.slice(0, start)) && verb !== undefined && isPast(verb.text);
  });
}

/** Whether a paragraph or a long item, mostly in the past, tells a deed of the speaker's and at its end the size of a change. */
const tellsQuantified = perObject(({ form, story, sentences }: Paragraph): boolean => {
  const all = sentences.map(({ unit }) => unit);
  if (form !== 'prose' && form !== 'item' || story !== undefined || all.length < 3 || sentencesTelling(all).length * 3 < all.length * 2) return false;
  const act = all.findIndex(it => moodOf(it).kind === 'told' && doerIn(it)?.who === 'speaker');
  const end = all.slice(Math.max(act + 1, all.length - 2));
  return act >= 0 && end.some(it => quantifiedResult(it).length > (mentionsAny(it, 'change', 'outcome-cue', 'effect-in-words') ? 0 : 1));
});

/** The ticks of the story, or paragraph that tells one, with the most of them; all open if there is none. */
export function bestTicks({ stories, paragraphs }: Answer): Tick[] {
  const met = (all: readonly Tick[]) => all.filter(tick => tick.met).length;
  const inProse = paragraphs.filter(({ unit }) => tellsQuantified(unit)).map(({ unit }) => unit.sentences.map(it => it.unit)).map(told => ticks(told, told, true));
  return [...stories.map(story => ticksOf(story.unit, toldWith(story, paragraphs))), ...inProse].reduce((best, all) => met(all) > met(best) ? all : best, NONE);
}

/** What a story tells. In prose its whole paragraph is heard, notes such as "No plan." and "Nine days to go." too. */
const toldWith = ({ at, unit }: Placed<Story>, paragraphs: readonly Placed<Paragraph>[]): Sentence[] =>
  (unit.labelled ? sentencesIn(unit.parts) : allSentences(paragraphs.filter(it => overlap(spanOf(it), { start: at, end: at + unit.text.length })))).map(it => it.unit);

const NONE = ticks([], [], false);
