import { isPast } from '../model/inflection';
import type { Answer } from '../model/answer';
import { mentions, mentionsAny, sentences, type Sentence } from '../model/sentence';
import { overlap, type Span } from '../span';
import { clauseAround } from './clause';
import { addresses, companyNames, occurrences } from './company';
import { findSaid, saidIn, type Said } from './said';

/** How many sentences after a challenge may hold the proof: people name two or three challenges, then take them in turn. */
const REACH = 3;

/** Proofs from the speaker's own experience that stand beside a challenge of the role or the product, outside the stories. */
export function roleChallenges(answer: Answer): Span[] {
  const pairs = findSaid(answer, said => {
    if (said.inStory) return mentions(said.sentence, 'done-before');
    if (isPaired(said)) return [{ start: 0, end: said.sentence.text.length }];
    return isAsked(said, answer.context.challenges) ? proofs(said.sentence) : mentions(said.sentence, 'done-before');
  });
  return pairs.length > 0 ? pairs : unpairedExperience(answer).slice(0, 1);
}

/** Fewer spoken words leave no room for two challenges and two proofs. */
const ROOM = 130;
const MANY = 2;

/**
 * Experience that is brought to a company without our seeing to which challenge of theirs. Of 22 answers that speak of both so
 * often and at such length, readers found the two tied together in fifteen, so one of two counts as told.
 */
function unpairedExperience(answer: Answer): Span[] {
  const names = companyNames(answer);
  const said = saidIn(answer);
  if (answer.words < ROOM || !said.some(({ sentence }) => addresses(sentence, names).length > 0)) return [];
  const claims = findSaid(answer, ({ sentence }) => mentions(sentence, 'own-experience'));
  return claims.length >= MANY ? claims : [];
}

/** "Frame budget of 11 ms: three years of it on our racing title", under a heading for such pairs. */
const isPaired = ({ label, sentence: { text } }: Said): boolean =>
  mentionsAny(sentences.get(label), 'challenge-label') && /\S(?::|\s*(?:→|->|=>|—|–))\s\S/.test(text);

/** The challenge stands in the sentence, in one shortly before it in its paragraph, or in the heading above. */
function isAsked({ paragraph, index, label }: Said, challenges: readonly string[]): boolean {
  const before = paragraph.slice(Math.max(0, index - REACH), index + 1);
  return mentionsAny(sentences.get(label), 'challenge-label')
    || before.some(sentence => mentionsAny(sentence, 'their-need') || challenges.some(challenge => occurrences(sentence.text, challenge).length > 0));
}

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
