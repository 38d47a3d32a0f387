import noSubject from '../lexicon/no-subject.txt';
import { mentions, type Sentence } from '../model/english/sentence';
import { wordsListed } from '../model/english/wordList';
import type { Span } from '../span';
import { placesOf } from '../util/matches';

const NO_SUBJECT = wordsListed(noSubject);

/** In letters. Shorter words ("re", "10") name nothing by themselves. */
const SHORTEST = 3;

/** In words. What is further on belongs to something else. */
const REACH = 12;

/** What ends the name of a subject: another clause, the person it is learned from, a word that stands for a slot. */
const ENDS = /^(?:from|because|since|which|that|but|as|so|where|who|when|if|while|paid|you|like|such)$/;
const BREAK = /[.;:!?[<({]/;

/** An examination or qualification: "complete my thrombolysis competencies", "get my 400 kV authorisation", "do my CILEX". */
const QUALIFICATION = new RegExp(String.raw`\b(?:complet(?:e|ing)|finish|gain|pass|sit|obtain|earn|achieve|do|doing|get(?:ting)?|take|study for|work towards)\s+(?:`
  + String.raw`(?:my|the|an?|your|another)\s+(?:[\p{L}\d’'-]+\s){1,4}?(?:qualifications?|certificat\w+|certs?|training|courses?|exams?|competenc\w+|diploma|authori[sz]ation|licen[cs]e|accreditation|apprenticeship|degree|masters?|placement|rotation|secondment|fellowship|residency|ticket)\b`
  + String.raw`|my\s+(?:[\p{L}\d’'-]+\s){0,3}?[A-Z]{3,6}\b)`, 'gu');

/**
 * Where a sentence names a subject that its speaker wants to learn about, in any words, or an examination to pass: "pick up a lot about
 * roasting", "get my AEO".
 */
export const subjects = (sentence: Sentence): Span[] => [
  ...mentions(sentence, 'learning-cue').filter(cue => namesSubject(sentence, cue.end)),
  ...placesOf(QUALIFICATION, sentence.text),
];

function namesSubject({ text, words }: Sentence, from: number): boolean {
  let at = from;
  for (const { text: word, start, end } of words.filter(it => it.start >= from).slice(0, REACH)) {
    if (ENDS.test(word) || BREAK.test(text.slice(at, start))) return false;
    if (word.length >= SHORTEST && !NO_SUBJECT.has(word)) return true;
    at = end;
  }
  return false;
}
