import { perObject } from '../memo';
import { passivesIn } from '../model/language';
import { isPast } from '../model/inflection';
import { mentions, type Sentence } from '../model/sentence';
import { contains, type Span } from '../span';

/** Who is seen acting in a sentence, and the words that show it. */
export interface Actor {
  /** The speaker; a group they may belong to; nobody (passive, "took place"); the speaker beside others; somebody else or no deed at all. */
  readonly who: 'speaker' | 'group' | 'nobody' | 'helper' | 'other';
  readonly span: Span;
}

export const actorOf = perObject((sentence: Sentence): Actor => {
  const seen = doerIn(sentence);
  if (seen) return seen;
  const hidden = mentions(sentence, 'no-actor')[0] ?? (BE.test(sentence.text) ? passivesIn(sentence.text)[0] : undefined);
  return hidden ? { who: 'nobody', span: hidden } : { who: 'other', span: { start: 0, end: sentence.text.length } };
});

/**
 * The speaker, alone or with others, where they are seen acting. Asks no library, so that many sentences may be asked. Notes
 * leave the "I" out: a sentence that begins with a verb in the past ("Built a cache", "Then rang the owner") is the speaker's.
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

const BE = /\b(?:was|were|been|got)\b/i;
const OPENERS = new Set(['first', 'then', 'next', 'also', 'so', 'later', 'finally', 'and', 'quickly', 'personally', 'immediately', 'instead', 'afterwards']);

/** The verb in the past, without a subject, that a note begins with. Not "Based on …" nor "Led by …". */
function bareVerb({ words }: Sentence): Span | undefined {
  const at = words.findIndex(({ text }) => !OPENERS.has(text));
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || at > 2 || !isPast(verb.text)) return undefined;
  return ['by', 'on', 'upon'].includes(next?.text ?? '') && /^(?:based|led|driven|backed|followed|supported|built)$/.test(verb.text) ? undefined : verb;
}
