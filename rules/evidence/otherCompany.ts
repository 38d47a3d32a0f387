import { perObject } from '../memo';
import type { Answer } from '../model/answer';
import { isQuoted } from '../model/english/quotes';
import type { Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { matchesOf } from '../util/matches';
import { companyNames, occurrences } from './company';
import { findSaid } from './said';

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}](?:\s\p{Lu}[\p{L}\p{N}&-]+){0,2})`;

/** What people say only to the company that they apply to, and of no town, colleague or tool: "I want to join …", "I admire …", "the role at … appeals to me". */
const WISH = '(?:want|like|love|rather|happy|delighted|glad|hope|excited|proud|keen|ready|eager|honou?r(?:ed)?|privilege|pleasure|forward|wish|thrilled)';
const JOIN = '(?:join|joining|work (?:at|for)|working (?:at|for)|be(?:ing)? (?:a )?part of|spend (?:\\p{Ll}+ ){0,3}(?:years|decades?|career) (?:at|with)|become (?:a )?part of|apply(?:ing)? (?:to|at)|grow at|(?:build|continue|pursue) my career (?:at|with))';
const OPENING = '(?:position|role|opening|vacancy|job|opportunity)';
const EMPLOYER = String.raw`the (?:right|next|best|perfect|ideal) (?:company|firm|employer) for (?:me|my)\b`;
/** A name that says itself that it is a company's. */
const FIRM = String.raw`(\p{Lu}[\p{L}&.-]+(?:\s\p{Lu}[\p{L}&-]+)?\s(?:Airlines|Analytics|Bank|Biotech|Capital|Foods|Freight|GmbH|Group|Inc|Insurance|Labs|Logistics|Ltd|Motors|Mutual|Partners|Pharma|Robotics|Software|Studios|Systems|Technologies))\b`;
const FRAMES = [
  String.raw`(?<!\b(?:was|were|been|felt) (?:\p{Ll}+ )?)\b${WISH} (?:to )?${JOIN}(?: the)? ${NAME}`,
  String.raw`(?<!\b(?:was|were|been|felt) (?:\p{Ll}+ )?)\b${WISH} (?:about|by|for) (?:the|this|an) ${OPENING} (?:to (?:work|join|be part) |of (?:working|joining) )?at ${NAME}`,
  String.raw`\b(?:want|like|love|hope|glad|happy|keen|eager) to help ${FIRM}`,
  String.raw`\bI(?:['’]ve| have)? (?:(?:always|long|really|truly|deeply) )?admired? (?:the )?${NAME}(?=['’]s\b| for (?:its|their)\b)`,
  String.raw`\bI(?:['’]m applying| am applying| applied) (?:to|at) (?:the )?${NAME}`,
  String.raw`\bI (?:can )?(?:imagine|picture|see) myself (?:(?:working|leading|growing|running|managing) (?:\p{Ll}+ ){0,4})?at (?:the )?${NAME}`,
  String.raw`\b[Mm]y next (?:chapter|job|role|step)\b[\p{Ll} ’']{0,20} at (?:the )?${NAME}`,
  String.raw`\b(?:reasons? (?:for|to)|why I(?:['’]m| am)?) ${JOIN} (?:the )?${NAME}`,
  String.raw`\b(?:reason|why) I(?:['’]d| would)? (?:want|like|love|wish|hope) to \p{Ll}+ (?:at|for) (?:the )?${NAME}(?= (?:rather than|instead of|and not|over)\b)`,
  String.raw`\b[Jj]oining (?:the )?${NAME}(?= (?:is|would be|will be|feels|means|makes)\b)`,
  String.raw`\b[Ww]orking at (?:the )?${NAME}(?= (?:would|will)\b)`,
  String.raw`\b${OPENING} at (?:the )?${NAME}(?= (?:caught|appeals|interests|excites|attracts|stood out)\b)`,
  String.raw`\bconsider(?:ing)? me for (?:the|this|a) (?:\p{Ll}+ ){0,3}${OPENING} (?:at|with) (?:the )?${NAME}`,
  String.raw`(?<!\p{L})${NAME}(?=['’]s (?:mission|brand)\b[\p{Ll} ,’'-]{0,40}\b(?:resonates?|speaks?|appeals?|aligns?|inspires?|matches|fits?|attracts?|draws?|excites?)\b|,? (?:is|would be|seems) (?:exactly |just )?${EMPLOYER})`,
  String.raw`\bI (?:see|regard|consider) (?:the )?${NAME}(?= as ${EMPLOYER})`,
].map(frame => new RegExp(frame, 'gu'));

/** What follows a name that is not a company's: "the Platform team". */
const NO_COMPANY = /^(?:['’]s)?\s(?:team|group|department|programme|program|lab|unit|project|role|position|conference|engineer|framework|language)\b/;

/** Other names in places where only the answer's own company can stand. Empty if that one is not known. */
export function otherCompanies(answer: Answer): Span[] {
  const names = companyNames(answer);
  if (names.length === 0) return [];
  return findSaid(answer, ({ sentence, sentence: { text }, inStory }) => inStory ? [] : namesWanted(sentence)
    .filter(span => !isSame(text.slice(span.start, span.end), names) && !NO_COMPANY.test(text.slice(span.end)) && !isQuoted(text, span)));
}

const namesWanted = perObject(({ text }: Sentence): readonly Span[] => FRAMES.flatMap(frame => matchesOf(frame, text).map(match => {
  const end = match.index + match[0].length;
  return { start: end - match[1]!.length, end };
})).filter((span, index, all) => !all.slice(0, index).some(other => overlap(other, span))));

/** Whether one name is part of the other: "Penhallow" and "Penhallow Water". */
const isSame = (name: string, names: readonly string[]): boolean =>
  names.some(known => occurrences(known, name).length > 0 || occurrences(name, known).length > 0 || occurrences(name, known.split(' ')[0]!).length > 0);
