import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import type { Sentence } from '../model/sentence';
import { moved, type Placed } from '../span';
import { doerIn, tellsDeed } from './actor';
import { soundsLike } from './labelModel';
import { moodOf, type Mood } from './mood';

/** A passage that should tell one occasion but says how things would go or usually go. Sentences are placed in the answer. */
export interface GeneralPassage {
  readonly sentences: readonly (Placed<Sentence> & { readonly mood: Mood })[];
  readonly imagined: boolean;
}

/**
 * Where an answer speaks in general instead of telling: the Action of a labelled story, or an answer without labels as a
 * whole. As long as half of it tells what happened, and what somebody did among it, a "would" or "usually" in between is fine.
 */
export const generalPassages = perObject(({ sentences, stories }: Answer): readonly GeneralPassage[] => {
  const labelled = stories.filter(({ unit }) => unit.labelled);
  const passages = labelled.length
    ? labelled.map(({ at, unit }) => unit.parts.filter(({ role }) => role === 'action').flatMap(part => moved(part.sentences, at)))
    : [sentences];
  return passages.flatMap(sentences => {
    const moods = sentences.map(sentence => ({ ...sentence, mood: generalMoodOf(sentence.unit) }));
    const general = moods.filter(({ mood }) => mood.kind === 'imagined' || mood.kind === 'habit');
    const told = moods.filter(({ mood }) => mood.kind === 'told');
    if (general.length === 0 || told.length >= general.length && told.some(({ unit }) => doerIn(unit) !== undefined && tellsDeed(unit))) return [];
    return [{ sentences: general, imagined: general.some(({ mood }) => mood.kind === 'imagined') }];
  });
});

/** How a sentence speaks; one without any sign of it may still sound made up. */
function generalMoodOf(sentence: Sentence): Mood {
  const mood = moodOf(sentence);
  const [span] = mood.kind === 'other' ? soundsLike(sentence, 'hypothetical') : [];
  return span ? { kind: 'imagined', span } : mood;
}
