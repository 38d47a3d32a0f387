import { perObject } from '../memo';
import type { Part, Story } from '../model/answer';
import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Role } from '../model/role';
import { spanOf, type Placed, type Span } from '../span';
import { actorOf, doerIn, opensWith, tellsDeed } from './actor';
import { moodOf, sentencesTelling } from './mood';
import { unfilledIn } from './placeholders';
import { quantifiedResult } from './quantity';

/** The parts of a story that say something in a role. A lone word ("n/a", "-", "tbd") says nothing; a number does. */
export const partsTelling = (story: Story, role: Role): Part[] => partsSaying(story).filter(part => part.role === role || part.alsoFills === role);

const partsSaying = perObject(({ parts }: Story): readonly Part[] => parts.filter(saysSomething));

/** The sentences of some parts, placed in their story. */
export const sentencesIn = (parts: readonly Part[]): readonly Placed<Sentence>[] => parts.flatMap(({ sentences }) => sentences);

const saysSomething = ({ words, sentences }: Part): boolean =>
  words > 1 || sentences.some(({ unit }) => /\d/.test(unit.text));

/** Whether a story is a scaffold that nobody has filled in: most of its labels have no text. */
export const isBlank = (story: Story): boolean => story.parts.length - partsSaying(story).length > 2;

/** Whether a story without labels is a story: most of it tells what happened, in more than two sentences. */
export const isTold = perObject(({ labelled, parts }: Story): boolean => {
  const all = sentencesIn(parts);
  return !labelled && all.length > 2 && sentencesTelling(all.map(({ unit }) => unit)).length * 2 > all.length;
});

/** Whether a story tells what has not been done ("I would visit a few managers … It tends to work"): it has no result, and no size. */
export const isImagined = perObject((story: Story): boolean => {
  const moods = sentencesIn(partsTelling(story, 'action')).map(({ unit }) => moodOf(unit).kind);
  return moods.filter(mood => mood === 'imagined' || mood === 'habit').length * 2 > moods.length;
});

/** Where a story tells its outcome: in its Result; without one in the last thing told, unless that is still part of the work. */
export const endingOf = perObject((story: Story): readonly Placed<Sentence>[] => {
  if (isBlank(story)) return [];
  const result = story.labelled ? partsTelling(story, 'result') : [];
  if (result.length > 0) return result.every(({ sentences }) => sentences.every(({ unit }) => goesOn(unit))) ? [] : sentencesIn(result);
  const last = story.parts.filter(part => part.role !== 'reflection' || !story.labelled && endsInOutcome(part)).at(-1)?.sentences.at(-1);
  if (last && !isWork(last.unit, story.labelled)) return [last];
  return story.labelled ? [] : reactionsAmong(sentencesIn(story.parts)).slice(-1);
});

/** Whether a Result only says what was done with the work: "I sent the slides round". */
const goesOn = (sentence: Sentence): boolean => mentionsAny(sentence, 'handing-on') && !soundsLikeOutcome(sentence) && !mentionsAny(sentence, 'outcome-verb')
  && quantifiedResult(sentence).length === 0 && !OTHERS_ACT.test(sentence.text) && !EARNED.test(sentence.text);
const OTHERS_ACT = /(?:,|\b(?:and|but|so|until|then)) (?:(?:s?he|they|it|nobody|no one|everyone|everybody|people|all) \w|the (?:\w+ ){1,2}(?:\w{2,}ed|was|were|had|did|went|came|took|made|gave|found|told|said|put|kept|began)\b)/;
const EARNED = /\b(?:got|gained|won|earned|received|became|learn(?:ed|t)|who|which|where|so|now)\b/;

/**
 * What others did, or what happened, after the speaker had begun. In prose the outcome may be followed by one more piece of work ("They turned
 * us down. I then rang and asked why."), or by what is done since.
 */
function reactionsAmong(sentences: readonly Placed<Sentence>[]): readonly Placed<Sentence>[] {
  const begun = sentences.findIndex(({ unit }) => doerIn(unit)?.who === 'speaker' && tellsDeed(unit));
  const from = Math.max(begun, sentences.length - LAST);
  return begun < 0 ? [] : sentences.slice(from).filter(({ unit }, index) => from + index > begun && isOfOthers(unit) || FOLLOWS.test(unit.text));
}

/**
 * Whether a sentence tells others' reaction: "Since then the director trusts the numbers, and we are friends." What somebody told the speaker to
 * do is still to be done.
 */
const isOfOthers = (sentence: Sentence): boolean => (soundsLikeOutcome(sentence) || !mentionsAny(sentence, 'task-cue'))
  && (actorOf(sentence).who === 'other' || SINCE_THEN.test(sentence.text) && actorOf(sentence).who !== 'speaker');
const SINCE_THEN = /^\W*(?:(?:ever )?since(?: then)?|from then on|these days|now|today)\b/i;

/** In sentences, from the end: a reaction further up is one to what was tried first. */
const LAST = 2;

/** Somebody else acts, or something happens, in a clause after the speaker's own: "I told him to calm down and he went." */
const FOLLOWS = /\b[Ii]\b.*(?:,|\band|\bbut|\bso|\buntil) (?:and |but )?(?:(?:by|within|at|after) (?:[^\s,;]+ ){1,3}?)?(?:s?he|they|it|nobody|nothing|no one|everyone|everybody|all|the \p{L}+(?: \p{L}+)?) (?:\p{L}{2,}ed|was|were|had|did|went|came|got|took|made|gave|found|told|said|left|won|lost|fell|rose|ran|kept|began|stood|paid|held|thought|knew|broke)\b/u;

/**
 * Whether a sentence still tells work. If labels leave out the Result, everything that does not sound like an outcome is work; in prose only
 * what the speaker does.
 */
function isWork(sentence: Sentence, labelled: boolean): boolean {
  // what was wanted is no outcome yet: "I had to see that all was done before noon"
  if (soundsLikeOutcome(sentence) && (labelled || !mentionsAny(sentence, 'task-cue'))) return false;
  const { who, span } = actorOf(sentence);
  if (isSaidByOthers(sentence, span)) return false;
  // in "I finished at XX% of target" the size is still to be filled in
  const hasSize = quantifiedResult(sentence).length > 0 || unfilledIn(sentence.text).length > 0;
  if (labelled) return who === 'speaker' || !hasSize && !mentionsAny(sentence, 'outcome-verb');
  return isAboutSpeaker(sentence) && !hasSize;
}

/** In prose, a supposed reflection may be the outcome: "It became much better, and the owner was happy with it." */
const endsInOutcome = ({ sentences }: Part): boolean => sentences.slice(-1).some(({ unit }) => soundsLikeOutcome(unit) && !isAboutSpeaker(unit));

const isAboutSpeaker = (sentence: Sentence): boolean => {
  const { who, span } = actorOf(sentence);
  return who === 'speaker' && opensWith(sentence, span);
};

const soundsLikeOutcome = (sentence: Sentence): boolean => mentions(sentence, 'outcome-cue', 'change').some(({ start }) => !WANTED.test(sentence.text.slice(0, start)));

/** What was wanted, after a deed: "I offered to draw it myself, so that nobody lost a day". */
const WANTED = /\b(?:so that|in order (?:to|that)|to (?:make|be) sure|to ensure)\b[^.;:]*$/i;

/** Words that others say are a reaction, whoever acts in them: "She said that I had saved the season". */
const isSaidByOthers = ({ text }: Sentence, { start, end }: Span): boolean => end < text.length && (isQuoted(text, { start, end }) || OTHERS_SAY.test(text.slice(0, start)));
const OTHERS_SAY = /^(?!.*\b(?:I|we)\b)\W*\p{L}.*\b(?:said|says|told|tells|wrote|writes|called|calls|thanked|admitted|joked|remarked|complained|swore|claims?|claimed|thinks?|thought|noticed|found|agreed|wished|asked)\b/iu;

/** The title of a story, or its first label or words. */
export function firstLine({ text }: Story): Span {
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: start + text.slice(start, end < 0 ? undefined : start + end).trimEnd().length };
}

/** The first sentence of a story that says something. */
export const openingOf = ({ parts }: Story): Span => spanOf(sentencesIn(parts)[0]!);
