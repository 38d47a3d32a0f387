import type { Answer, Story } from '../model/answer';
import { mentionsAny } from '../model/sentence';
import type { Sentence } from '../model/sentence';
import type { Span } from '../span';
import { isQuantified } from './quantity';
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

/** The stories that say what was done and give the size of what came of it: their spans in the answer's text. */
export const quantifiedStories = ({ stories }: Answer): Span[] =>
  stories.filter(({ unit }) => isQuantified(unit) && partsTelling(unit, 'action').length > 0)
    .map(({ at, unit }) => ({ start: at, end: at + unit.text.trimEnd().length }));

/** The ticks of the story that has most of them; all open where no story is told. */
export function bestTicks({ stories }: Answer): Tick[] {
  const met = (ticks: readonly Tick[]) => ticks.filter(tick => tick.met).length;
  const all = stories.map(({ unit }) => ticksOf(unit));
  return all.reduce((best, ticks) => met(ticks) > met(best) ? ticks : best, NONE);
}

const NONE: Tick[] = ['speed', 'ambiguity', 'guardrails', 'number'].map(title => ({ title, met: false }));
