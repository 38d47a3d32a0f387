import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentences } from '../model/sentence';
import type { Span } from '../span';
import { contributions, goals, learningGoals, workingStyles } from './aims';
import { companyNames, occurrences } from './company';
import { recklessness } from './risk';
import { findSaid, saidIn, type Said } from './said';
import { safeguards } from './safeguard';
import { signals } from './signal';

/** What each point of the checklist for "why this company" rests on, outside the stories: spans in the answer's text. */

export function companySignals(answer: Answer): Span[] {
  const names = companyNames(answer);
  return findSaid(answer, ({ sentence, inStory }) => {
    const prepared = answer.context.signals.flatMap(signal => occurrences(sentence.text, signal));
    return prepared.length > 0 ? prepared : inStory ? [] : signals(sentence, names);
  });
}

/** A small or young company, in the question or in the answer. */
export const startupMentions = (answer: Answer): Span[] => [
  ...mentionsAny(sentences.get(answer.question), 'startup-mention') ? [answer.questionSpan] : [],
  ...findSaid(answer, ({ sentence, inStory }) => inStory ? [] : mentions(sentence, 'startup-mention')),
];

export const startupReasons = (answer: Answer): Span[] => findSaid(answer, ({ sentence, inStory, label }) => {
  if (inStory) return [];
  const speaksOfIt = mentionsAny(sentence, 'startup-mention') || mentionsAny(sentences.get(label), 'startup-mention');
  return speaksOfIt ? mentions(sentence, 'startup-reason') : [];
});

export const careerGoals = (answer: Answer): Span[] =>
  findSaid(answer, ({ sentence, inStory, label }) => inStory ? [] : labelled(label, 'goal-label') ? whole(sentence.text) : goals(sentence));

export const disciplinedRisk = (answer: Answer): Span[] => findSaid(answer, said => {
  if (said.inStory || recklessness(said.sentence).length > 0) return [];
  const stance = mentionsAny(said.sentence, 'uncertainty') || labelled(said.label, 'risk-label');
  return stance && nearby(said, 2).some(it => safeguards(it).length > 0) ? whole(said.sentence.text) : [];
});

export const workingStyle = (answer: Answer): Span[] =>
  findSaid(answer, ({ sentence, inStory, label }) => inStory ? [] : labelled(label, 'style-label') ? whole(sentence.text) : workingStyles(sentence));

export const learning = (answer: Answer): Span[] =>
  findSaid(answer, ({ sentence, inStory, label }) => inStory ? [] : labelled(label, 'learning-label', 'contribution-label') ? whole(sentence.text) : learningGoals(sentence));

export const contribution = (answer: Answer): Span[] =>
  findSaid(answer, ({ sentence, inStory, label }) => inStory ? [] : labelled(label, 'contribution-label', 'learning-label') ? whole(sentence.text) : contributions(sentence));

/** Confidence about impact or working together, in the last paragraph or the last two sentences. */
export function confidentClose(answer: Answer): Span[] {
  const said = saidIn(answer);
  const last = said.at(-1);
  if (!last || last.inStory) return [];
  const end = new Set(said.slice(-2).concat(said.filter(({ paragraph }) => paragraph === last.paragraph)));
  if (mentionsAny(last.sentence, 'close-weak')) return [];
  return findSaid(answer, it => it.inStory || !end.has(it) || mentionsAny(it.sentence, 'close-weak') ? [] : mentions(it.sentence, 'close'));
}

const whole = (text: string): Span[] => text.trim().split(/\s+/).length > 2 ? [{ start: 0, end: text.length }] : [];

/** A label for two things at once ("Learn / give") leaves open which sentence is about which. */
const labelled = (label: string, list: string, ...others: readonly string[]): boolean =>
  label !== '' && mentionsAny(sentences.get(label), list) && !mentionsAny(sentences.get(label), ...others);

/** A sentence and as many after it in its paragraph. */
const nearby = ({ paragraph, index }: Said, after: number) => paragraph.slice(index, index + 1 + after);
