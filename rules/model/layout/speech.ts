import { countOf, countRuns } from '../../util/counting';
import { languageOf } from '../english/spokenLanguage';
import { INSTRUCTION } from './templates';
import { ORDER, ownVoiceOf, unquoted, voiceOf, type Voice } from './voice';

/**
 * Whether a text can be what a candidate says: in the first person, or in notes that leave out "I". Advice to candidates, a company's own words
 * ("we are building …, you will …") and instructions are not.
 */
export function isCandidateSpeech(text: string): boolean {
  const voice = ownVoiceOf(text);
  const { first, telegraphic, second, third } = voice;
  if (INSTRUCTION.test(text) || third > first + telegraphic || advises(voice)) return false;
  return first > 0 ? second <= MOST_TO_YOU * first + 2 : second === 0 && telegraphic > 0;
}

/** Whether a text tells others how to answer: once and again, and as often as it speaks of the speaker. */
const advises = ({ advice, first }: Voice): boolean => advice >= 2 && advice >= first;

/** How often "you" may stand for each "I", beside two for anybody. Candidates who speak to the company say it up to twice as often; on 1,900 pages anything from there to 8 makes no difference. */
const MOST_TO_YOU = 4;

/** Whether a text is what a candidate says, in English, and tells more than it asks: such a text is an answer although no known question asks for it. */
export function isAllSpeech(text: string): boolean {
  return isCandidateSpeech(text) && languageOf(text) === 'en' && !isAsking(text);
}

/** Whether a text is mostly questions. */
function isAsking(text: string): boolean {
  if (!text.includes('?')) return false;
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(it => it.trim());
  return sentences.filter(it => /\?\W*$/.test(it)).length * 2 > sentences.length;
}

/** Whether such a text also tells what the speaker did, more than once: a lone "I added" occurs in manuals. */
export const isStory = (text: string): boolean => deedsIn(text) > 1;

/** Whether such a text tells what the speaker would do, more than once. Where a story belongs, that is an answer too, though a poor one. */
export const isIntended = (text: string): boolean => isAllSpeech(text) && countOf(I_WOULD, text) > 1;

const I_WOULD = /\bI(?:['’]d| would) (?:\w+ly |then |also |first |just |never |always )?(?!like|love|rather|say|be|have|had)\w+/g;

/** How often a text in the first person says what the speaker did. */
export const deedsIn = (text: string): number => isAllSpeech(text) ? countOf(I_DID, text) + voiceOf(text).telegraphic : 0;

const I_DID = /\b[Ii] (?:\w+ly |then |also |just |never )?(?:\w{2,}ed|was|had|did|went|came|got|took|made|ran|led|built|wrote|cut|put|kept|gave|found|told|said|asked|saw|set|sat|rang|sent|threw|drew|drove|met|brought|taught|left|stood|spent|sold|chose|began|held|won|lost)\b/g;

/** Whether a text under an unmistakable question may be the answer: anything except advice and instructions. */
export function mayAnswer(text: string): boolean {
  const aloud = ownVoiceOf(text);
  const isOfOthers = (third: number, first: number): boolean => third > first && languageOf(text) === 'en';
  if (isOfOthers(aloud.third, aloud.first + aloud.telegraphic)) return false;
  const own = text.replace(/\[[^[\]\n]{0,200}\](?!\()/g, ' ');
  const voice = voiceOf(own);
  const { words, first, second, advice, third } = voice;
  if (words === 0 || INSTRUCTION.test(text) || isOfOthers(third, first)) return false;
  if (first > 0) return !advises(voice);
  return words >= 5 && advice === 0 && second <= words / 12 && !TO_READERS.test(own);
}

/**
 * Whether a text under a question among answered ones may be an answer: "I" may be missing ("Fast, clean, calm in a rush"), and it may speak of
 * others only. Advice is none.
 */
export const mayReply = (text: string): boolean =>
  (mayAnswer(text) || countRuns(text) > 2 && voiceOf(text).second === 0) && tellsNobody(text);

/** Whether a text that the writer has marked as the answer ("A: …") may be one. It may speak to the company and never of the speaker. */
export const mayBeMarked = (text: string): boolean => tellsNobody(text) && countRuns(text) > 2 && voiceOf(text).third === 0 && !YOU_MAY.test(text);

/** Whether a text neither asks nor says what to do. */
const tellsNobody = (text: string): boolean => voiceOf(text).advice === 0 && countOf(ORDER, text) === 0 && !isAsking(text) && !INSTRUCTION.test(text);

/** Whether such a text speaks for the speaker's side, if only as "we" or "us". */
export const isOurs = (text: string): boolean => mayReply(text) && /\b(?:we|us|ours?|I|my|me)\b/i.test(unquoted(text)) && languageOf(text) === 'en';

/** Whether a company speaks of itself: "We have been fixing roofs since 1984." */
export const isOfHouse = (text: string): boolean => {
  const { first, second } = voiceOf(text);
  return first === 0 && second === 0 && countOf(/\b(?:we|our)\b/gi, text) > 1;
};

/** Words to readers, not to the company. */
const YOU_MAY = /\b(?:if you(?! \w+ me\b)|you (?:can|could|should|may|might|need|want|will|must|do|don['’]t|get)|you['’]ll(?! have (?:an?|my|one|two)\b))\b/i;
const TO_READERS = new RegExp(String.raw`${YOU_MAY.source}|\b(?:your own|let us know)\b`, 'i');

/** Whether a team tells a story: candidates who hide behind "we" do. It may say "you" now and then, for anybody. */
export const isTeamStory = (text: string): boolean => {
  const { second, advice } = voiceOf(text);
  const deeds = countOf(WE_DID, text);
  return deeds > 1 && second < deeds && advice === 0 && languageOf(text) === 'en';
};

const WE_DID = /\b[Ww]e (?:\w+ly |then |also |just |never |all )?(?:\w{2,}ed|had|did|went|came|got|took|made|ran|led|built|wrote|cut|put|kept|gave|found|told|said|saw|set|sat|sent|threw|drew|drove|met|brought|left|spent|sold|chose|began|held|won|lost)\b/g;

/** Whether somebody tells a company, as "you", what they like about it and what they would do there. */
export function isToCompany(text: string): boolean {
  const { words, first, advice } = ownVoiceOf(text);
  if (words < 40 || first < 2 || advice > 0) return false;
  const addressed = countOf(TO_COMPANY, text);
  return addressed > 1 && addressed > 2 * countOf(TO_ANY_READER, text) && INTENTION.test(text) && languageOf(text) === 'en';
}

/** Whether a text at least tells the company, as "you", something about itself, and tells no reader what to do. */
export const addressesCompany = (text: string): boolean => countOf(TO_COMPANY, text) > 2 * countOf(TO_ANY_READER, text);

const TO_COMPANY = /\b(?:your(?! own\b)|[Yy]ou(?:['’]ve)? (?:\w{2,}ed|have|were|are|built|wrote|sent|ran|run|make|made|sell|sold|put|chose|let|took|told|kept|gave|found|cut|led|held|won|brought)|[Yy]ou['’]re \w+ing\b|(?:with|for|at|to|join|of) you)\b/g;
const TO_ANY_READER = new RegExp(TO_READERS.source, 'gi');
const INTENTION = /\bI(?:['’]d| would|['’]ll| will| want| hope)\b|\b[Gg]ive me (?:an?|one|two|three|six|the)\b/;

/** Whether anything is told at all: keywords and quotations that say how to tell it are not. */
export function isTold(text: string): boolean {
  const own = unquoted(text);
  return isCandidateSpeech(own) || PAST.test(own) || languageOf(own) === 'other' || countRuns(own) >= 40;
}

const PAST = /\b(?:\w{2,}ed|was|were|had|did|went|came|got|took|made|ran|led|built|wrote|cut|fell|rose|won|lost|left|kept|gave|found|told|said|broke|stood|held|sat|paid)\b/i;

/** Whether a text is all that some people say to a yes-or-no question: "No.", "None that I know of", "Yes. No problem with anybody." */
export const isBareReply = (text: string): boolean => /^\W*(?:no|none|nope|yes|yeah|yep|sure|of course|never|always|not really|nothing)\b[^.!?\n]{0,40}[.!](?:\s[^.!?\n]{2,60}[.!])?\W*$/i.test(text);
