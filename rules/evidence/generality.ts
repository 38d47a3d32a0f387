import { perObject } from '../memo';
import { allSentences, type Answer } from '../model/answer';
import type { Sentence } from '../model/english/sentence';
import { moved, type Placed } from '../span';
import { doerIn, tellsDeed } from './actor';
import { inParagraphs } from './inParagraphs';
import { soundsLike } from './labelModel';
import { moodOf, sentencesTelling, type Mood } from './mood';
import { sentencesIn } from './storyParts';

/** A sentence that says how things would go, or usually go. */
interface GeneralSentence {
  readonly text: string;
  readonly mood: Mood;
}

/** A passage that should tell one occasion but speaks in general. Sentences are placed in the answer. */
export interface GeneralPassage {
  readonly sentences: readonly Placed<GeneralSentence>[];
  readonly imagined: boolean;
}

/**
 * Passages that speak in general: the Action of a labelled story, or a whole answer without labels. A "would" or "usually" is fine as long as
 * half of a passage tells what happened, deeds among it.
 */
export const generalPassages = perObject((answer: Answer): readonly GeneralPassage[] => {
  const labelled = answer.stories.filter(({ unit }) => unit.labelled);
  if (labelled.length === 0) return passageOf(generallySaid(answer), () => allSentences(answer.paragraphs));
  return labelled.flatMap(({ at, unit }) => {
    const told = sentencesIn(unit.parts.filter(({ role }) => role === 'action'));
    return passageOf(moved(told.flatMap(({ at, unit }) => inGeneral(unit).map(it => ({ at, unit: it }))), at), () => told);
  });
});

/** The passage that these general sentences belong to, unless enough is told among all of its sentences. Hardly any answer has one. */
function passageOf(general: readonly Placed<GeneralSentence>[], all: () => readonly Placed<Sentence>[]): GeneralPassage[] {
  if (general.length === 0) return [];
  const told = sentencesTelling(all().map(({ unit }) => unit));
  if (told.length >= general.length && told.some(it => doerIn(it) !== undefined && tellsDeed(it))) return [];
  return [{ sentences: general, imagined: general.some(({ unit: { mood } }) => mood.kind === 'imagined') }];
}

const inGeneral = (sentence: Sentence): readonly GeneralSentence[] => {
  const mood = generalMoodOf(sentence);
  return mood.kind === 'imagined' || mood.kind === 'habit' ? [{ text: sentence.text, mood }] : [];
};

const generallySaid = inParagraphs(inGeneral);

/** How a sentence speaks; one without any sign of it may still say what is done each time, or sound made up. */
function generalMoodOf(sentence: Sentence): Mood {
  const mood = moodOf(sentence);
  if (mood.kind !== 'other') return mood;
  const each = EACH_TIME.exec(sentence.text);
  if (each) return { kind: 'habit', span: { start: each.index, end: each.index + each[1]!.length } };
  const [span] = soundsLike(sentence, 'hypothetical');
  return span ? { kind: 'imagined', span } : mood;
}

/** "When customers complain, I apologise and offer a coffee." Not what one is or thinks then, nor what has been done since. */
const EACH_TIME = /^((?:When|Each|Every) [^.,;:!?]{3,60}?),? (?:I|we) (?!(?:am|are|have|had|think|believe|want|know|see|feel|can|could|will|would|might|may|must|had|do|don|did|now|still|no|never)\b)\p{Ll}+/u;
