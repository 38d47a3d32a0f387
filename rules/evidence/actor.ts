import { perObject } from '../memo';
import { isPast } from '../model/english/inflection';
import { passivesIn } from '../model/english/passive';
import { mentions, type Sentence } from '../model/english/sentence';
import { contains, type Span } from '../span';
import { isLonger } from '../util/counting';

/** Who acts in a sentence, and the words that show it. */
export interface Actor {
  /** The speaker; a group that may include them; nobody (a passive, "took place"); the speaker helping others; somebody else, or no deed at all. */
  readonly who: 'speaker' | 'group' | 'nobody' | 'helper' | 'other';
  readonly span: Span;
}

/** Who acts in a sentence. Asks the language library where a passive may hide them. */
export const actorOf = perObject((sentence: Sentence): Actor => {
  const seen = doerIn(sentence);
  if (seen) return seen;
  const hidden = mentions(sentence, 'no-actor')[0] ?? (BE.test(sentence.text) ? passivesIn(sentence.text)[0] : undefined);
  return hidden ? { who: 'nobody', span: hidden } : { who: 'other', span: { start: 0, end: sentence.text.length } };
});

/**
 * The speaker, alone or in a group, where a sentence shows them acting. Does not need the language library, so many sentences can be asked.
 * Notes leave out "I": a sentence that begins with a verb in the past ("Built a cache", "Then rang the owner") is about the speaker.
 */
export const doerIn = perObject((sentence: Sentence): Actor | undefined => {
  const weak = mentions(sentence, 'weak-part');
  const beside = [...weak, ...mentions(sentence, 'aside')];
  const own = mentions(sentence, 'own-part').filter(span => !beside.some(it => contains(it, span)));
  if (own[0]) return { who: 'speaker', span: own[0] };
  if (weak[0]) return { who: 'helper', span: weak[0] };
  const [group] = mentions(sentence, 'group-actor');
  const bare = bareVerb(sentence);
  if (bare && (!group || bare.start < group.start)) return { who: 'speaker', span: bare };
  return group && { who: 'group', span: group };
});

/** Whether a sentence is about somebody: they are among its first words, not somewhere in it ("… , and it was one I had missed"). */
export const opensWith = ({ text }: Sentence, { start }: Span): boolean => !isLonger(text.slice(0, start), OPENING);

/** In words. */
const OPENING = 5;

/**
 * Whether what the speaker or a group is said to do is a deed, and not something they had, wanted, felt or suffered: "I had the phones and the
 * post" and "we lost the account" say how things stood. Verbs in the present may tell deeds ("I turn on the log").
 */
export function tellsDeed(sentence: Sentence): boolean {
  const verbs = sentence.words.flatMap(({ text }, index) => isPast(text) || STATES.has(text) ? [index] : []);
  const ofGroup = doerIn(sentence)?.who === 'group';
  return verbs.length === 0 || HAD_A_WORD.test(sentence.text) || verbs.some(at => !STATES.has(sentence.words[at]!.text) && (ofGroup || isOwn(sentence, at)));
}

const HAD_A_WORD = /\bhad (?:a|an|another|one|several) (?:\p{L}+ )?(?:words?|talks?|chats?|conversations?|meetings?|calls?|look|go)\b/iu;

/** Whether a word follows "I" or "we", with at most one word between, or begins a note or a further clause of one. */
const isOwn = ({ words }: Sentence, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ text }) => SUBJECTS.test(text)) || words.slice(0, at).every(({ text }) => OPENERS.has(text));

const SUBJECTS = /^(?:(?:i|we)(?:'\w+)?|and|or|but|then|so|who)$/;
const STATES = new Set(['was', 'were', 'had', "wasn't", "weren't", "hadn't", "didn't", "couldn't", 'wanted', 'needed', 'knew', 'thought', 'felt', 'liked', 'loved', 'hated',
  'believed', 'hoped', 'feared', 'expected', 'seemed', 'remained', 'belonged', 'lived', 'lost', 'failed', 'missed', 'suffered', 'became', 'got', 'happened', 'existed']);

const BE = /\b(?:was|were|been|got)\b/i;
const OPENERS = new Set(['first', 'then', 'next', 'also', 'so', 'later', 'finally', 'and', 'quickly', 'personally', 'immediately', 'instead', 'afterwards']);

/** The verb in the past that a note without a subject begins with. Not in "Based on …" or "Led by …". */
function bareVerb({ words }: Sentence): Span | undefined {
  const at = words.findIndex(({ text }) => !OPENERS.has(text));
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || at > 2 || !isPast(verb.text)) return undefined;
  return ['by', 'on', 'upon'].includes(next?.text ?? '') && /^(?:based|led|driven|backed|followed|supported|built)$/.test(verb.text) ? undefined : verb;
}
