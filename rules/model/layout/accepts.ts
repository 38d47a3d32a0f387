import type { Rubric } from '../../rubrics/rubric';
import { isLonger } from '../../util/counting';
import { languageOf } from '../english/spokenLanguage';
import { deedsIn, isAllSpeech, isBareReply, isCandidateSpeech, isOfHouse, isOurs, isStory, isTeamStory, isToCompany, mayAnswer, mayReply } from './speech';
import type { Start } from './start';
import { isToCome } from './templates';

/**
 * Whether a text under a question may be its answer. The surer it is that an interviewer asks, the less the text has to sound like a candidate.
 * `isPrep`: the page certainly holds another answer.
 */
export function accepts(start: Start, text: string, isPrep: boolean): boolean {
  return isPrep && start.form !== undefined && (isPromise(start, text) || isShortReply(start, text)) || isSaid(start, text, isPrep);
}

/**
 * A reply of a few words: "No, all clear." to a question that is certainly one, "Because everybody says so." to one that asks why, "Most weeks,
 * yes." to one that is put to "you".
 */
function isShortReply({ confidence, form }: Start, text: string): boolean {
  if (!form?.asks || confidence !== 'strong' && !form.prominent) return false;
  if (isBareReply(text) || /^\W*why\b/i.test(form.text) && /^\W*because\b/i.test(text)) return true;
  return form.prominent && TO_YOU.test(form.text) && !isLonger(text.trim(), LONGEST_SHORT_REPLY) && mayReply(text);
}

const TO_YOU = /\b(?:you|your|u|ur)\b/i;
/** In words. */
const LONGEST_SHORT_REPLY = 12;

/** A reply still to be written: "tbd" under a question that a rubric knows, or that is written as one. */
const isPromise = ({ confidence, form }: Start, text: string): boolean =>
  (confidence === 'strong' || confidence === 'weak' || form?.asks === true && form.prominent) && isToCome(text);

function isSaid(start: Start, text: string, isPrep: boolean): boolean {
  if (start.rubric.group === 'why-company' && isOfHouse(text) || keepsNotes(start, text)) return false;
  switch (start.confidence) {
    case 'strong': return isSaidToQuestion(start, text, isPrep);
    case 'weak': return isSaidUnderTitle(start, text, isPrep);
    case 'form': return isSaidUnderForm(start, text, isPrep);
    case 'bank': return deedsIn(text) > 0 || isPrep && isTeamStory(text);
  }
}

/** Titles under which people keep what they have found out, want to ask or must not forget, beside the answers: "Research", "what they do", "Remember". */
const NOTES = new RegExp(String.raw`^\W*(?:(?:my|some|own|quick|more|company|stalk) )?(?:${[
  'research', 'notes?', 'homework', 'facts', 'intel', 'reminders?', 'remember', 'logistics', 'practical\\w*', 'to[ -]?dos?', 'questions?', 'ask(?:ing)?', 'me asking',
  String.raw`(?:what|bits?|things|stuff) (?:i|they|we)(?:['’]ve)? \w+`, '(?:about|on) them', 'their \\w+', 'who they are',
].join('|')})\b`, 'i');

/** No rubric knows the title, and no story is told. */
const keepsNotes = ({ confidence, form }: Start, text: string): boolean =>
  (confidence === 'form' || confidence === 'bank') && form !== undefined && !form.asks && NOTES.test(form.text) && !isStory(text);

/**
 * Under a question that is only asked in interviews, anything that can be an answer is one. Under a question that others ask as well, it has to
 * sound like one.
 */
function isSaidToQuestion({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  const isBehavioral = rubric.group === 'behavioral';
  const isOfInterviews = rubric.group === 'why-company' || isBehavioral || rubric.kind === 'why-leaving';
  if (form?.prominent && (isOfInterviews || languageOf(text) !== 'en')) return mayAnswer(text) || isPrep && isTeamStory(text);
  if (isPrep && (isBehavioral && isTeamStory(text) || (form?.prominent || isOfSelf(rubric)) && mayReply(text))) return true;
  return isPrep || rubric.group !== 'other' ? isCandidateSpeech(text) : isAllSpeech(text);
}

/** Under a title. Diaries and papers also have such titles, above stories and anything else. */
function isSaidUnderTitle({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  if (!isPrep) return isCandidateSpeech(text) && rubric.group !== 'behavioral' && rubric.group !== 'other';
  const mayBeShort = isOfSelf(rubric) || form?.asks === true && form.prominent;
  return isCandidateSpeech(text) || isTeamStory(text) || mayBeShort && mayReply(text);
}

/** Under a line in the form of a question that no rubric knows. Only words to a company show by themselves that it was asked in an interview. */
function isSaidUnderForm({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  const asks = form?.asks === true;
  if (!isPrep) return (asks || /\banswer\b/i.test(form?.text ?? '')) && rubric.group === 'why-company' && isToCompany(text);
  return isAllSpeech(text) && (asks || !isQuotation(text)) || isTeamStory(text) || asks && form.prominent && isOurs(text);
}

/** Whether a text is a quoted line to open or end with: it belongs to an answer somewhere else. */
const isQuotation = (text: string): boolean => /^\s*["“][^"“”]{1,200}["”]\s*$/.test(text);

/** Whether a kind of question is about the writer. Such answers are often notes without an "I". */
export const isOfSelf = ({ group }: Rubric): boolean => group === 'strength' || group === 'weakness';
