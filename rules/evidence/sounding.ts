import type { Answer } from '../model/answer';
import { mentionsAny } from '../model/english/sentence';
import type { Span } from '../span';
import { maySound, soundsLike, type Label } from './labelModel';
import { findClauses, type Said } from './said';
import { namesAdvert } from './signal';

/** A label of the model, and which sentences of an answer it may be heard in. `among` is asked only about the few that sound like it. */
export interface Sound {
  readonly label: Label;
  readonly among: (answer: Answer) => (said: Said) => boolean;
}

/** Where a sentence of an answer sounds like a point, from these log odds on. `among` is asked only about the few that do. */
export function sounding(answer: Answer, { label, among }: Sound, from?: number): Span[] {
  if (!maySound(answer, label, from)) return [];
  let may: ((said: Said) => boolean) | undefined;
  return findClauses(answer, said => {
    const found = soundsLike(said.sentence, label, from);
    if (found.length === 0) return found;
    may ??= among(answer);
    return may(said) ? found : [];
  });
}

/**
 * Sentences outside stories that do not ask, praise, or quote an advertisement, and match none of the lists of empty words. A point in unusual
 * words is made; a point in empty words is not.
 */
export const unless = (...empty: readonly string[]) => () => ({ sentence, inStory }: Said): boolean =>
  !inStory && !sentence.text.trimEnd().endsWith('?') && !mentionsAny(sentence, 'flattery', ...empty) && !namesAdvert(sentence);
