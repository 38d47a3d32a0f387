import { isPast } from '../model/english/inflection';
import type { Sentence } from '../model/english/sentence';
import type { Word } from '../model/english/words';
import type { Span } from '../span';

/**
 * What a company did or does, where a sentence tells it: "You cancelled the dividend", "since you moved the model onto the tablets", "your
 * founder explained in a video". `addressed`: where the sentence names or addresses the company.
 */
export const deeds = (sentence: Sentence, addressed: readonly Span[]): Span[] => addressed.flatMap(({ start, end }) => {
  const { words } = sentence;
  const subject = words.findIndex(word => word.start === start);
  const before = words[subject - 1]?.text ?? '';
  if (NO_SUBJECT.has(before) || words.slice(0, subject).some(({ text }) => text === 'if')) return [];
  const theirs = words[subject]?.text === 'your';
  const verb = theirs ? deedOfTheirs(words, subject) : verbBehind(sentence, end);
  const [done, object] = [words[verb], words[verb + 1]];
  if (!done || !object || TO_THE_SPEAKER.has(object.text) || isCutOff(sentence, start, done.start)) return [];
  const asked = ADVERB.test(before) ? words[subject - 2]?.text ?? '' : before;
  const isHabit = !theirs && !ASKING.has(asked) && words.length > verb + 2 && begins(sentence, 'company-practice', done);
  const isDeed = isPast(done.text) && !begins(sentence, 'no-deed', done);
  return isHabit || isDeed ? [{ start, end: object.end }] : [];
});

/** In "Your head of data wrote", the verb stands up to three words further on. Not in "your most opened reports", where it is an adjective. */
const deedOfTheirs = (words: readonly Word[], subject: number): number =>
  words.findIndex(({ text }, index) => index > subject + 1 && index <= subject + 4 && isPast(text) && !PARTICIPIAL.has(words[index - 1]!.text));

/** In "You have only just open-sourced", the verb stands after adverbs and auxiliaries; of a compound it is the second half. */
function verbBehind({ text, words }: Sentence, offset: number): number {
  let verb = words.findIndex(({ start }) => start >= offset);
  while (BETWEEN.has(words[verb]?.text ?? '')) verb++;
  return text[words[verb]?.end ?? text.length] === '-' ? verb + 1 : verb;
}

/** Whether a list matches from this word on. */
export const begins = (sentence: Sentence, list: string, { start }: Word): boolean =>
  sentence.matches.some(match => match.list === list && sentence.words[match.from]!.start === start);

/** Whether a clause ends between two offsets of a sentence. */
export const isCutOff = ({ text }: Sentence, from: number, to: number): boolean => /[,;:()]|\.\s/.test(text.slice(from, to));

/** Words before "you" that make it an object, or after which no fact follows. */
const NO_SUBJECT = new Set(`if would could can will should do does might whether like than as thank give gives make makes tell
  to for with of about from`.split(/\s+/));
/** Words before "you" that ask what the company does, so that the speaker need not know it. */
const ASKING = new Set(['how', 'what', 'where', 'why', 'because']);
/** "How wonderfully you treat your people". */
const ADVERB = /^(?:\w+ly|well|much)$/;
const BETWEEN = new Set('have had also just only still never even actually recently already all both now really quietly then'.split(' '));
/** Words after which a form of the past is an adjective. */
const PARTICIPIAL = new Set(['most', 'more', 'best', 'newly', 'recently', 'well', 'and', 'the', 'a']);
const TO_THE_SPEAKER = new Set(['me', 'my', 'i']);
