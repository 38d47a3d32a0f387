import { perObject } from '../../memo';
import type { Line } from '../markdown/line';
import { roleOf } from './labels';
import { leadsOf, type Lead } from './leads';

/** Opens what is said: "**Answer:** …", "👉 A: …", "Do say: …". */
const ANSWER_LEAD = /^(?:(?:my|sample|model|short|long|full|draft|final|spoken|good|better|best)?\s*(?:answer|response|reply|script|version|draft)|a|me|say|do say|you say|i say|candidate|what i(?:'d|'ll| will| would)? say)$/i;
/** Opens what must not be said: "**Don't say:** …". */
const DONT_SAY = /^(?:(?:don'?t|do not|never|not to) say|not|avoid|bad(?: answer| example| version)?|weak(?: answer| example)?|wrong|instead of|before|what not to say|red flags?|old version)$/i;
/** Opens what the writer keeps beside the answer. */
const ASIDE = /^(?:company|location|team|difficulty|memory hook|tips?|notes?(?: to self)?|n\.?b\.?|reminder|remember|(?:(?:me|mine|things|still) )?to ?do(?: (?:before|by|for|on|until|till)\b.*)?|(?:to )?ask (?:them|him|her)|they may (?:probe|ask)|if they (?:ask|push)|likely follow.?ups?|probes?|why (?:they|it'?s) ask\w*(?: (?:it|this|that))?|what they(?:'re| are)? (?:want|look|listen|really)\w*\b.*|timing|time|date|status|sources?|links?|see also|delivery|body language)$/i;
/** Opens what somebody else made of the answer: "Feedback from Ola: …". */
const OTHERS_WORD = /^(?:[Ff]eedback|[Cc]omments?|[Rr]emarks?|[Nn]otes?) (?:from|by) \p{Lu}\p{L}*$/u;

/** Opens a note to oneself, after which the answer may follow: "TODO: talk about the move. At a big firm I'd polish one button. Here I decide …". */
const TO_DO = /^to ?do$/i;
const IN_FIRST_PERSON = /[.!?\])]\s+(?=[^.!?]*\bI\b)/g;
const FEWEST_SAID = 2;

/** "Company: Pillar Optics" says for whom an answer is; "Company: your frames open by hand. I …" tells why. */
const FIELD = /^(?:company|location|team)$/i;
const TO_THEM = /\b(?:I|[Yy]our?)\b[^]*[.!?]/;

const goesOn = (said: string): boolean => (said.match(IN_FIRST_PERSON)?.length ?? 0) >= FEWEST_SAID;

/** Whether a label only says that an answer follows. */
export const isAnswerLead = ({ name }: Lead): boolean => ANSWER_LEAD.test(typed(name));

/** With the apostrophe of keyboards instead of that of word processors. */
const typed = (name: string): string => name.replaceAll('’', "'");

/** Whether a line heads what the writer keeps beside the answer: follow-ups, tags, tips, what not to say. */
export const isAside = perObject((line: Line): boolean => leadsOf(line).some(lead => {
  const said = line.text.slice(lead.body);
  if (isAnswerLead(lead) || TO_DO.test(lead.name) && goesOn(said) || FIELD.test(lead.name) && TO_THEM.test(said)) return false;
  const meaning = roleOf(lead.name);
  const name = typed(lead.name);
  return DONT_SAY.test(name) || ASIDE.test(name) || OTHERS_WORD.test(name) || meaning !== undefined && 'meta' in meaning;
}));
