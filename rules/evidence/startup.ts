import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentenceOf, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { recklessness } from './risk';
import { clauseFinder, saidFinder, saidIn, type Said } from './said';
import { sounding, unless } from './sounding';

/** Mentions of a small or young company, in the question or in the answer. */
export const startupMentions = (answer: Answer): Span[] => [...isAskedForSmall(answer) || answer.rubric.kind === 'why-company-startup' ? [answer.questionSpan] : [], ...startupsSaid(answer)];

/** Whether the question asks for small companies alone, so that anything in the answer may be a reason for one. A question that unites several reasons is answered by others as well. */
const isAskedForSmall = ({ rubric, question }: Answer): boolean => rubric.kind === 'why-startup' || mentionsAny(sentenceOf(question), 'startup-mention');

const startupsSaid = saidFinder(({ sentence, inStory }) => inStory ? [] : mentions(sentence, 'startup-mention'));

/** Reasons for a small or young company. Where the question asks for several things, only what is said of one counts. */
export function startupReasons(answer: Answer): Span[] {
  const hasPart = saidIn(answer).some(({ unit }) => unit.part === 'why-startup');
  const asked = !hasPart && isAskedForSmall(answer);
  const told = asked ? reasonsAsked(answer) : reasonsOf(answer);
  return told.length > 0 ? told : sounding(answer, { label: 'why-startup', among: () => said => unless('reckless', 'cliche')()(said) && !tellsOfLarge(said.sentence) });
}

const reasonsFor = (asked: boolean) => clauseFinder(said => {
  if (said.inStory || mentionsAny(said.sentence, 'flattery') || recklessness(said.sentence).length > 0 || tellsOfLarge(said.sentence)) return [];
  const isPart = said.part === 'why-startup';
  if (!asked && !isPart && !before(said, 2).some(it => mentionsAny(it, 'startup-mention'))) return [];
  const here = isPart || mentionsAny(said.sentence, 'startup-mention') ? mentions(said.sentence, 'small-liked', ...isPart ? ['number-word'] : []) : [];
  if (here.length > 0) return here;
  return mentions(said.sentence, 'startup-reason').filter(span => !mentions(said.sentence, 'cliche').some(other => overlap(other, span)));
});

const [reasonsAsked, reasonsOf] = [reasonsFor(true), reasonsFor(false)];

/** A reason why not a large company is not yet one for this company: "In the corporation every decision goes through seven people". */
const tellsOfLarge = ({ text }: Sentence): boolean => LARGE.test(text) && !HERE_OR_OWN.test(text);
const LARGE = /\b(?:corporations?|corporates?|conglomerates?|multinationals?|(?:big|bigger|large|larger|huge) (?:company|companies|firms?|banks?|employers?|organi[sz]ations?|groups?|ones?))\b/i;
const HERE_OR_OWN = /\b(?:I|I['’]\w+|my|me|mine|you|you['’]\w+|your|yours|here|small\w*|tiny|little|start-?ups?)\b/;

/** A sentence, with as many before it in its paragraph. */
const before = ({ paragraph, index }: Said, count: number) => paragraph.slice(Math.max(0, index - count), index + 1);
