import type { Rubric } from '../../rubrics/rubric';
import { isLonger } from '../../util/matches';
import { languageOf } from '../english/spokenLanguage';
import { deedsIn, isAllSpeech, isBareReply, isCandidateSpeech, isOfHouse, isOurs, isTeamStory, isToCome, isToCompany, mayAnswer, mayReply } from './speech';
import type { Start } from './start';

/**
 * Whether what is said under a question may be its answer: the surer it is that an interviewer asks, the less a text has to sound like
 * a candidate. `isPrep`: something else on the page is an answer without doubt.
 */
export function accepts(start: Start, text: string, isPrep: boolean): boolean {
  return isPrep && start.form !== undefined && (isPromise(start, text) || isShortReply(start, text)) || isSaid(start, text, isPrep);
}

/** "No, all clear." under a question that is one for certain, "Because everybody says so." under one that asks why, "Most weeks, yes." under any that is put to "you". */
function isShortReply({ confidence, form }: Start, text: string): boolean {
  if (!form?.asks || confidence !== 'strong' && !form.prominent) return false;
  if (isBareReply(text) || /^\W*why\b/i.test(form.text) && /^\W*because\b/i.test(text)) return true;
  return form.prominent && TO_YOU.test(form.text) && !isLonger(text.trim(), LONGEST_SHORT_REPLY) && mayReply(text);
}

const TO_YOU = /\b(?:you|your|u|ur)\b/i;
const LONGEST_SHORT_REPLY = 12;

/** "tbd" under a question that a rubric knows, or that is written as one. */
const isPromise = ({ confidence, form }: Start, text: string): boolean =>
  (confidence === 'strong' || confidence === 'weak' || form?.asks === true && form.prominent) && isToCome(text);

function isSaid(start: Start, text: string, isPrep: boolean): boolean {
  if (start.rubric.group === 'why-company' && isOfHouse(text)) return false;
  switch (start.confidence) {
    case 'strong': return isSaidToQuestion(start, text, isPrep);
    case 'weak': return isSaidUnderTitle(start, text, isPrep);
    case 'form': return isSaidUnderForm(start, text, isPrep);
    case 'bank': return deedsIn(text) > 0 || isPrep && isTeamStory(text);
  }
}

/** What is only asked in interviews has an answer below it, unless that can't be one; of what others ask as well, it has to sound like one. */
function isSaidToQuestion({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  const isBehavioral = rubric.group === 'behavioral';
  const isOfInterviews = rubric.group === 'why-company' || isBehavioral || rubric.kind === 'why-leaving';
  if (form?.prominent && (isOfInterviews || languageOf(text) !== 'en')) return mayAnswer(text) || isPrep && isTeamStory(text);
  if (isPrep && (isBehavioral && isTeamStory(text) || (form?.prominent || isOfSelf(rubric)) && mayReply(text))) return true;
  return isPrep || rubric.group !== 'other' ? isCandidateSpeech(text) : isAllSpeech(text);
}

/** Diaries and papers have stories and anything else under such titles, too. */
function isSaidUnderTitle({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  if (!isPrep) return isCandidateSpeech(text) && rubric.group !== 'behavioral' && rubric.group !== 'other';
  const mayBeShort = isOfSelf(rubric) || form?.asks === true && form.prominent;
  return isCandidateSpeech(text) || isTeamStory(text) || mayBeShort && mayReply(text);
}

/** Only words to a company show by themselves that somebody was asked in an interview. */
function isSaidUnderForm({ form, rubric }: Start, text: string, isPrep: boolean): boolean {
  const asks = form?.asks === true;
  if (!isPrep) return asks && rubric.group === 'why-company' && isToCompany(text);
  return isAllSpeech(text) && (asks || !isQuotation(text)) || isTeamStory(text) || asks && form.prominent && isOurs(text);
}

/** A line to leave behind or to open with, written down in quotes: part of what is said somewhere else. */
const isQuotation = (text: string): boolean => /^\s*["“][^"“”]{1,200}["”]\s*$/.test(text);

/** People write down what they are like in notes without an "I". */
export const isOfSelf = ({ group }: Rubric): boolean => group === 'strength' || group === 'weakness';
