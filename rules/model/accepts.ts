import type { Rubric } from '../rubrics/rubric';
import { deedsIn, isAllSpeech, isBareReply, isCandidateSpeech, isOfHouse, isOurs, isTeamStory, isToCome, isToCompany, mayAnswer, mayReply } from './speech';
import { languageOf } from './spokenLanguage';
import type { Start } from './starts';

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
  return isBareReply(text) || /^\W*why\b/i.test(form.text) && /^\W*because\b/i.test(text) || form.prominent && TO_YOU.test(form.text) && text.trim().split(/\s+/).length <= LONGEST_SHORT_REPLY && mayReply(text);
}

const TO_YOU = /\b(?:you|your|u|ur)\b/i;
const LONGEST_SHORT_REPLY = 12;

/** "tbd" under a question that a rubric knows, or that is written as one. */
const isPromise = ({ confidence, form }: Start, text: string): boolean =>
  (confidence === 'strong' || confidence === 'weak' || form?.asks === true && form.prominent) && isToCome(text);

function isSaid({ confidence, form, rubric }: Start, text: string, isPrep: boolean): boolean {
  if (rubric.group === 'why-company' && isOfHouse(text)) return false;
  switch (confidence) {
    case 'strong': return form?.prominent && (rubric.group === 'why-company' || rubric.group === 'behavioral' || rubric.kind === 'why-leaving' || languageOf(text) !== 'en') ? mayAnswer(text) || isPrep && isTeamStory(text)
      : isPrep && rubric.group === 'behavioral' && isTeamStory(text) || isPrep && (form?.prominent || isOfSelf(rubric)) && mayReply(text) || (isPrep || rubric.group !== 'other' ? isCandidateSpeech(text) : isAllSpeech(text));
    case 'weak': return isPrep ? isCandidateSpeech(text) || isTeamStory(text) || (isOfSelf(rubric) || form?.asks === true && form.prominent) && mayReply(text) : isCandidateSpeech(text) && rubric.group !== 'behavioral' && rubric.group !== 'other';
    case 'form': return isPrep ? isAllSpeech(text) && (form?.asks === true || !isQuotation(text)) || isTeamStory(text) || form?.asks === true && form.prominent && isOurs(text) : rubric.group === 'why-company' && form?.asks === true && isToCompany(text);
    case 'bank': return deedsIn(text) > 0 || isPrep && isTeamStory(text);
  }
}

/** A line to leave behind or to open with, written down in quotes: part of what is said somewhere else. */
const isQuotation = (text: string): boolean => /^\s*["“][^"“”]{1,200}["”]\s*$/.test(text);

/** People write down what they are like in notes without an "I". */
export const isOfSelf = ({ group }: Rubric): boolean => group === 'strength' || group === 'weakness';
