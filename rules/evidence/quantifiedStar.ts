import type { Answer, Paragraph, Story } from '../model/answer';
import { mentionsAny, type Sentence } from '../model/sentence';
import type { Span } from '../span';
import { actorOf } from './actor';
import { moodOf, sentencesTelling } from './mood';
import { isQuantified, quantifiedResult } from './quantity';
import { safeguards } from './safeguard';
import { partsTelling } from './storyParts';

/** A sub-tick of the point "one quantified story that shows speed, ambiguity handling and guardrails". */
export interface Tick {
  readonly title: string;
  readonly met: boolean;
}

/** The four sub-ticks of a story. Speed is a short time or a deadline before the Result: "over 3 weeks" behind it only says how long was measured. */
export function ticksOf(story: Story): Tick[] {
  const told = story.parts.flatMap(({ role, sentences }) => sentences.map(({ unit }) => ({ role, sentence: unit })));
  const shows = (test: (sentence: Sentence) => boolean, ...not: readonly string[]) =>
    told.some(({ role, sentence }) => !not.includes(role) && test(sentence));
  return [
    { title: 'speed', met: shows(sentence => mentionsAny(sentence, 'time-pressure'), 'result') },
    { title: 'ambiguity', met: shows(sentence => mentionsAny(sentence, 'story-ambiguity')) },
    { title: 'guardrails', met: shows(sentence => safeguards(sentence).length > 0) },
    { title: 'number', met: isQuantified(story) },
  ];
}

/** What says what was done and gives the size of what came of it: stories, else paragraphs that tell one. In the answer's text. */
export function quantifiedStories(answer: Answer): Span[] {
  const stories = answer.stories.filter(({ unit }) => isQuantified(unit) && partsTelling(unit, 'action').length > 0)
    .map(({ at, unit }) => ({ start: at, end: at + unit.text.trimEnd().length }));
  return stories.length > 0 ? stories : answer.paragraphs.filter(tellsQuantified).map(({ span }) => span);
}

/** A paragraph of prose, mostly in the past, in which the speaker acts and later gives a size. */
function tellsQuantified({ form, story, sentences }: Paragraph): boolean {
  const all = sentences.map(({ unit }) => unit);
  if (form !== 'prose' || story !== undefined || all.length < 3 || sentencesTelling(all).length * 3 < all.length * 2) return false;
  const act = all.findIndex(it => moodOf(it).kind === 'told' && actorOf(it).who === 'speaker');
  return act >= 0 && all.slice(Math.max(act, 1)).some(it => quantifiedResult(it).length > 0);
}

/** The ticks of the story that has most of them; all open where no story is told. */
export function bestTicks({ stories }: Answer): Tick[] {
  const met = (ticks: readonly Tick[]) => ticks.filter(tick => tick.met).length;
  const all = stories.map(({ unit }) => ticksOf(unit));
  return all.reduce((best, ticks) => met(ticks) > met(best) ? ticks : best, NONE);
}

const NONE: Tick[] = ['speed', 'ambiguity', 'guardrails', 'number'].map(title => ({ title, met: false }));
