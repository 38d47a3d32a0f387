import type { Placed } from '../../span';
import { isLonger } from '../../util/counting';
import type { Counts, Paragraph } from '../answer';
import { spokenWords, type Sentence } from '../english/sentence';
import { lettersIn } from '../english/spokenLanguage';

/** Counts what is said in a paragraph. */
export function countsIn(form: Paragraph['form'], sentences: readonly Placed<Sentence>[]): Counts {
  let [words, latin, english, spoken, notes] = [0, 0, 0, 0, 0];
  for (const { unit } of sentences) {
    const letters = lettersIn(unit);
    words += letters.words;
    latin += letters.latin;
    english += letters.english;
    spoken += spokenWords(unit);
    if (form !== 'prose' && !hasSubject(unit) || isBrief(unit)) notes++;
  }
  return { words, latin, english, spoken, sentences: sentences.length, notes };
}

/** Without a subject, or without an end, a sentence is a note. */
const hasSubject = ({ text }: Sentence): boolean => /\b(?:I|we|you|it|they|he|she|there|this|that)\b/i.test(text);
const isBrief = ({ text }: Sentence): boolean => !/[.!?]["”’)]?\s*$/.test(text) && !isLonger(text, LONGEST_NOTE);

/** In words. */
const LONGEST_NOTE = 12;

/** What is counted in several paragraphs together. */
export function totalOf(paragraphs: readonly Placed<Paragraph>[]): Counts {
  let [words, latin, english, spoken, sentences, notes] = [0, 0, 0, 0, 0, 0];
  for (const { unit: { counts } } of paragraphs) {
    words += counts.words;
    latin += counts.latin;
    english += counts.english;
    spoken += counts.spoken;
    sentences += counts.sentences;
    notes += counts.notes;
  }
  return { words, latin, english, spoken, sentences, notes };
}

/** Whether most sentences are notes: style rules keep quiet then. */
export const isOutline = ({ sentences, notes }: Counts): boolean => sentences > 0 && notes >= sentences * OUTLINE;

/** The share of notes from which on an answer is an outline. */
const OUTLINE = 0.6;
