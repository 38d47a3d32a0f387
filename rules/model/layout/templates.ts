import { countOf } from '../../util/counting';
import { voiceOf } from './voice';

/** What templates and guides write in the place of the candidate's words: an order, a question, something in brackets. */
export const INSTRUCTION = /^\W*(?:e\.?g\.|(?:one|two|three|four|1|2|3) (?:or|to|-) (?:two|three|four|five|2|3|4|5)\b|describe|explain|outline|summari[sz]e|set the scene|provide (?:context|details)|what (?:did|was|were|is|are|happened)\b(?!.*[.!]\s+\S)|who was|where (?:did|was)|when did|your specific|share the|state the|tell (?:us|me about|them|the interviewer)|give (?:an|the) example|detail the|discuss|identify|briefly|talk about|the (?:context|challenge|task) you)\b|^\s*[[(<{][^\])>}]{3,200}[\])>}]\W*$/i;

/** Whether a text only promises an answer: "tbd", "TODO ask Sara", "<example>", "[write something about pricing here]". */
export const isToCome = (text: string): boolean =>
  /^\W*(?:tb[acd]|to ?do|x{2,3}|coming soon)\W*$/i.test(text) || /^\W*(?:TB[ACD]|TO ?DO|FIXME)\b[^.!?\n]{0,60}\W*$/.test(text) || /^\s*(?:\p{L}{1,20}[?!.,:;]? )?<[^<>\n]{3,60}>[\s.!?]*$/u.test(text) || TO_WRITE.test(text);

const TO_WRITE = /^\s*\[(?:(?:still )?to (?:write|fill in|add|do)\b|(?:write|insert|add|put|think of|find|fill in|need|come up with)\b|(?:some(?:thing|\s\w+)|my (?:story|example|answer)|(?:an?|the) (?:story|example|one)) (?:about|on|with|from|here)\b)[^\[\]\n]{0,100}\]\W*$/i;

/** Whether a text says what to write instead of being it: an order, a question, words to "you", or more gaps than words. */
export function instructs(text: string): boolean {
  const gaps = countOf(GAP, text);
  if (INSTRUCTION.test(text) || gaps > 0 && gaps * 8 > voiceOf(text).words) return true;
  if (SOMEBODY_DID.test(text)) return false;
  const { first, telegraphic, second } = voiceOf(text);
  return second > first + telegraphic || first === 0 && /^\W*[^.!?\n]{4,160}\?/.test(text);
}

const SOMEBODY_DID = /\b(?:I|[Ww]e|[Yy]ou|[Ss]?[Hh]e|[Tt]hey) (?:\w+ly |then |also |just |never )?(?:\w{2,}ed|was|had|did|went|came|got|took|made|ran|led|built|wrote|kept|gave|found|told|said|saw|sat|rang|sent|threw|drew|drove|met|brought|taught|left|stood|spent|sold|chose|began|held|won|lost)\b/;

/** A gap that a template leaves: "(employer)", "[what?]", "I …". */
const GAP = /\([a-z][\w ]{1,28}\)|\[[^\]\n]{2,60}\](?!\()|<[a-z][\w -]{1,28}>|_{3,}|\bI (?:…|\.\.\.)/g;
