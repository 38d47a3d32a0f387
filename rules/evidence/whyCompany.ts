import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentences } from '../model/sentence';
import type { Span } from '../span';
import { contributions, goals, learningGoals, workingStyles } from './aims';
import { addresses, companyNames, occurrences } from './company';
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

export function startupReasons(answer: Answer): Span[] {
  const hasPart = saidIn(answer).some(({ part }) => part === 'why-startup');
  const asked = !hasPart && mentionsAny(sentences.get(answer.question), 'startup-mention');
  return findSaid(answer, said => {
    if (said.inStory || mentionsAny(said.sentence, 'flattery')) return [];
    const isAbout = asked || said.part === 'why-startup' || before(said, 2).some(it => mentionsAny(it, 'startup-mention'));
    const here = mentionsAny(said.sentence, 'startup-mention') ? mentions(said.sentence, 'small-liked') : [];
    return isAbout ? here.length > 0 ? here : mentions(said.sentence, 'startup-reason') : [];
  });
}

export const careerGoals = (answer: Answer): Span[] =>
  findSaid(answer, ({ sentence, inStory, label }) => inStory ? [] : labelled(label, 'goal-label') ? whole(sentence.text) : goals(sentence));

export const disciplinedRisk = (answer: Answer): Span[] => findSaid(answer, said => {
  if (said.inStory || recklessness(said.sentence).length > 0) return [];
  if (safeguards(said.sentence).length > 1 && contributions(said.sentence).length === 0) return whole(said.sentence.text);
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
  if (!last) return [];
  const wholeParagraph = last.paragraph.length < 4 && last.paragraph.length < said.length;
  const end = new Set(wholeParagraph ? said.slice(-Math.max(2, last.paragraph.length)) : said.slice(-2));
  if (mentionsAny(last.sentence, 'close-weak')) return [];
  return findSaid(answer, it => it.inStory && addresses(it.sentence).length === 0 || !end.has(it) || mentionsAny(it.sentence, 'close-weak') || goals(it.sentence).length + learningGoals(it.sentence).length > 0 ? [] : mentions(it.sentence, 'close'));
}

const whole = (text: string): Span[] => text.trim().split(/\s+/).length > 2 ? [{ start: 0, end: text.length }] : [];

/** More words head several things at once: "Alignment with my goals, risk tolerance and working style". */
const LONGEST_LABEL = 7;

/** A label for two things ("Learn / give") leaves open which sentence is about which. */
function labelled(text: string, list: string, ...others: readonly string[]): boolean {
  const label = sentences.get(text);
  return label.words.length <= LONGEST_LABEL && mentionsAny(label, list) && !mentionsAny(label, ...others);
}

/** A sentence and as many after it in its paragraph. */
const nearby = ({ paragraph, index }: Said, after: number) => paragraph.slice(index, index + 1 + after);

/** A sentence and as many before it in its paragraph. */
const before = ({ paragraph, index }: Said, count: number) => paragraph.slice(Math.max(0, index - count), index + 1);
