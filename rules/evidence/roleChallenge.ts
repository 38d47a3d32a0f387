import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import { isPast } from '../model/english/inflection';
import { mentions, mentionsAny, sentenceOf, type Sentence } from '../model/english/sentence';
import { overlap, type Placed, type Span } from '../span';
import { clauseAround } from './clause';
import { companyNames, occurrences } from './company';
import { expectedCount } from './labelModel';
import { moodOf } from './mood';
import { numbersIn } from './numbers';
import { saidFinder, saidIn, type Said } from './said';

/** In sentences: how far after a challenge the proof may stand. People name two or three challenges, then take them in turn. */
const REACH = 3;

/** Proofs from the speaker's own experience that stand beside a challenge of the role or the product, outside the stories. */
export const challengesMet = (answer: Answer): Span[] => met(answer.context.challenges)(answer);

const met = perObject((challenges: readonly string[]) => saidFinder(said => {
  if (isPaired(said)) return [{ start: 0, end: said.sentence.text.length }];
  if (OPENS_PAIR.test(said.sentence.text)) {
    const found = proofOfPair(said, challenges);
    if (found.length > 0) return found;
  }
  const told = !isAsked(said, challenges) ? [] : said.inStory ? proofByStory(said, challenges) : proofs(said.sentence);
  return told.length > 0 ? told : mentions(said.sentence, 'done-before');
}));

/** "On the first: …", "As to volume: …", "False alarms: …": one of several challenges that are taken in turn. */
const OPENS_PAIR = /^\W*(?:(?:On|For|As (?:to|for)|With|About) (?:the )?(?:first|second|third|other|former|latter)\b|As (?:to|for) |For (?:the|your) [^,.:;]{3,40} I |(?!I\b)[^.:;?!]{3,70}: +\p{L})/u;

/**
 * The proof for one of several challenges that were named before and are taken in turn: in its own sentence, or in those up to the next
 * challenge, which may tell a story.
 */
function proofOfPair({ sentence, paragraph, index, label, above, inStory }: Said, challenges: readonly string[]): Span[] {
  if (!areChallenges(label, above) && !paragraph.slice(0, index).some((it, at) => asks(it, challenges) || at === 0 && namesChallenges(it))) return [];
  const own = proofs(sentence);
  if (own.length > 0) return inStory ? own.slice(0, 1) : own;
  const next = paragraph.findIndex((it, at) => at > index && OPENS_PAIR.test(it.text));
  const isProved = numbersIn(sentence.text).length > 0 || paragraph.slice(index + 1, next < 0 ? undefined : next).some(it => proofs(it).length > 0);
  return isProved ? [{ start: 0, end: sentence.text.length }] : [];
}

/** A story is one proof, however many deeds it tells. */
function proofByStory({ sentence, paragraph, index }: Said, challenges: readonly string[]): Span[] {
  const asked = paragraph.slice(0, index + 1).findLastIndex(it => asks(it, challenges));
  return paragraph.slice(asked + 1, index).some(it => moodOf(it).kind === 'told' && proofs(it).length > 0) ? [] : proofs(sentence).slice(0, 1);
}

/**
 * Experience offered to a company in words that no list has: the sentence that proves most, if the model expects enough challenges of theirs and
 * proofs of the speaker's. None if that sentence is about the company. `from`: the logarithm of the smaller expected number.
 */
export function experienceBrought(answer: Answer, from: number): Span[] {
  if (expected(answer) < from) return [];
  const told = besideStories(answer);
  const proofs = told.map(({ unit }) => expectedCount([unit.sentence], 'proof'));
  const best = told[proofs.indexOf(Math.max(...proofs))]!;
  const { text } = best.unit.sentence;
  return companyNames(answer).some(name => occurrences(text, name)[0]?.start === 0) ? [] : [{ start: best.at, end: best.at + text.length }];
}

const besideStories = (answer: Answer): readonly Placed<Said>[] => saidIn(answer).filter(({ unit }) => !unit.inStory);

/** The smaller of the expected numbers, as a logarithm. */
const expected = perObject((answer: Answer): number => {
  const told = besideStories(answer).map(({ unit }) => unit.sentence);
  return Math.log(Math.min(expectedCount(told, 'challenge'), expectedCount(told, 'proof')));
});

/** A challenge and its proof in one line, under a heading for such pairs: "Frame budget of 11 ms: three years of it on our racing title". */
const isPaired = ({ label, above, sentence: { text } }: Said): boolean => areChallenges(label, above)
  && (/\S(?::|\s*(?:→|->|=>|—|–))\s\S/.test(text) || label !== above && SECOND_CELL.test(label));

/** The row of a table up to its second cell, in a table of such pairs: "| Late trains | rewrote the turnback plan |". */
const SECOND_CELL = /\|[^|]*\p{L}[^|]*\|\s*$/u;

/** Whether these labels head challenges. */
const areChallenges = (...labels: readonly string[]): boolean => labels.some(it => namesChallenges(sentenceOf(it)));

/** Whether the few words of a label name challenges. */
const namesChallenges = (label: Sentence): boolean => label.words.length <= LONGEST_LABEL && mentionsAny(label, 'challenge-label');
/** In words. */
const LONGEST_LABEL = 16;

/** Whether a challenge stands in the sentence, shortly before it in its paragraph, or in the heading above. */
function isAsked({ paragraph, index, label, above, inStory }: Said, challenges: readonly string[]): boolean {
  const before = paragraph.slice(inStory ? 0 : Math.max(0, index - REACH), index + 1);
  return areChallenges(label, above) || before.some(it => asks(it, challenges));
}

const asks = (sentence: Sentence, challenges: readonly string[]): boolean =>
  mentionsAny(sentence, 'their-need') || challenges.some(challenge => occurrences(sentence.text, challenge).length > 0);

/** Where the speaker tells what they have done: "I took ours from 140 ms to 45", "I have trained 140 nurses", "three years of it". */
function proofs(sentence: Sentence): Span[] {
  const told = deedsTold(sentence);
  const all = [...told, ...mentions(sentence, 'own-proof').filter(span => !told.some(other => overlap(other, span)))].sort((a, b) => a.start - b.start);
  return all.map((span, index) => upTo(sentence, span, all[index + 1]?.start ?? sentence.text.length));
}

/** A proof with what it is about: to the end of its clause, but not into the next proof. */
function upTo(sentence: Sentence, span: Span, next: number): Span {
  const { end } = clauseAround(sentence, span);
  const words = sentence.words.filter(word => word.start >= span.start && word.end <= Math.min(end, next));
  return { start: span.start, end: Math.max(span.end, words.at(-1)?.end ?? 0) };
}

const deedsTold = ({ words }: Sentence): Span[] => words.flatMap(({ text, start }, index) => {
  const [next, after] = [words[index + 1], words[index + 2]];
  const verb = text === 'i' && (next?.text === 'have' || next?.text === "haven't" || ADVERB.test(next?.text ?? '')) ? after : next;
  if (text === 'i' && verb && (isPast(verb.text) || next!.text === 'have' && /(?:en|un|ept|own|one)$/.test(verb.text))) return [{ start, end: verb.end }];
  if ((text === "i've" || text === 'my' || text === 'our') && next) {
    const done = text === "i've" ? next : words.slice(index + 2, index + 5).find(word => isPast(word.text));
    return done ? [{ start, end: done.end }] : [];
  }
  return [];
});

const ADVERB = /^(?:also|once|already|just|\w+ly)$/;
