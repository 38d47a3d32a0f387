import { perObject } from '../memo';
import type { Story } from '../model/answer';
import { mentions, mentionsAny, type Sentence } from '../model/sentence';
import { overlap, type Span } from '../span';

/**
 * The sizes of effects that a sentence tells: amounts, shares, counts, times saved, in figures ("from 40 to 6 minutes",
 * "+12%") or in words ("halved", "not one missed dose"). Numbers that only place the story (years, versions, ages, team
 * sizes, rooms, "for three years") are none. In its order, none overlapping.
 */
export const quantifiedResult = perObject((sentence: Sentence): Span[] => {
  const inWords = mentions(sentence, 'effect-in-words');
  const inFigures = numbersIn(sentence.text).filter(number => !inWords.some(span => overlap(span, number)));
  return [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
});

/**
 * Whether a story gives the size of what came of it: in its Result, or as a change ("cut the round from 40 to 6 minutes") in
 * its Action or Reflection, where people often tell it. Without labels its last two sentences count too.
 */
export function isQuantified({ labelled, parts }: Story): boolean {
  const ending = parts.filter(({ role, alsoFills }) => role === 'result' || alsoFills === 'result').flatMap(({ sentences }) => sentences);
  const last = labelled ? [] : parts.flatMap(({ sentences }) => sentences).slice(-2);
  if ([...ending, ...last].some(({ unit }) => quantifiedResult(unit).length > 0)) return true;
  return parts.some(({ role, sentences }) => (role === 'action' || role === 'reflection') && sentences.some(({ unit }) => tellsChange(unit)));
}

function tellsChange(sentence: Sentence): boolean {
  const sizes = quantifiedResult(sentence);
  if (sizes.length === 0) return false;
  return mentionsAny(sentence, 'change') || sizes.length > 1 && /\bfrom\b.*\bto\b|→|->/i.test(sentence.text);
}

const DIGITS = String.raw`(?:[+<>≤≥~≈−-]\s?)?[$€£¥₹]?\d+(?:[.,]\d+)*`;
const UNIT_SUFFIX = String.raw`(?:\s?(?:%|°C?|per\s?cent(?:age points)?)|\s?(?:k|m|mn|bn|[x×]|[mµ]?s|h|hrs?|mins?|pp|bps|[kmgt]b|[km]?g|[cmk]?m|m?l|[km]?w)(?![\p{L}\p{N}]))?`;
const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'hundred|thousand|million|billion|dozen';
const IN_WORDS = String.raw`(?:(?:${TENS})(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL}|(?:a|one|several)\s(?=${LARGE})|(?:dozens|hundreds|thousands)\sof)(?:\s?(?:${LARGE})s?\b)*`;

const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}_#.:/]|\p{L}[-’'])(?:${DIGITS}${UNIT_SUFFIX}(?![\p{L}\p{N}_])|(?:${IN_WORDS})(?![\p{L}\p{N}_]))|\bone(?: \p{L}+)? (?:in|out of)(?: the (?:next|last|first))? (?:${SMALL}|${TENS}|\d+)\b`, 'giu');

const PERIOD = 'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|terms?|seasons?|semesters?|years?|decades?';
const PEOPLE = 'person|people|man|woman|strong|member|engineer|developer|nurse|bed|pupil|student|storey|year|month|week|day|hour';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

/** Where a number says when, where or who, not how much: what stands before it, what it is, what stands behind it. */
const CONTEXTS: readonly { readonly before?: RegExp; readonly number?: RegExp; readonly after?: RegExp }[] = [
  // years, dates, times of day
  { number: /^(?:19|20)\d\d$/, after: /^(?!\s[a-z]+s\b)/ },
  { before: /\b(?:in|since|until|till|of|from|by|before|after|during|to) $/i, number: /^(?:19|20)\d\d$/ },
  { after: new RegExp(String.raw`^(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}\b`, 'i') },
  { before: new RegExp(String.raw`\b${MONTH} $`, 'i'), number: /^\d{1,2}$/ },
  { after: /^(?::\d\d|\s?(?:[ap]\.?m\b|o['’]clock))/i },
  { before: /\b(?:at|until|till|past|quarter to|before|after) (?:about |around )?$/i, number: /^(?:\d{1,2}|[a-z]+)$/i, after: /^(?:\s+(?:in the (?:morning|evening)|at night|sharp)\b|\s*[.,;]|$)/i },
  // names: versions, levels, rooms, standards, lists
  { before: /(?:\b(?:v|ver|version|release|rev|level|grade|tier|phase|stage|step|part|chapter|section|page|room|ward|floor|line|lane|gate|track|bay|table|class|year|week|day|sprint|number|no\.?|nr\.?|art\.?|article|paragraph|§|type|category|series|model|size|top)\s?|#)$/i },
  { before: /(?<![.!?:]\s|^)\b\p{Lu}[\p{L}+]*\s$/u, number: /^\d+(?:\.\d+)*$/, after: /^(?!\s(?:\p{Ll}+\s){0,2}\p{Ll}+s\b)/u },
  { before: /^\W*$|\($/, number: /^\d{1,2}$/, after: /^[.)]/ },
  { number: /^24$/, after: /^\/7\b/ },
  { number: /^(?:0|zero)$/i, after: /^\s?(?:→|->|to|-)\s?(?:1|one)\b/i },
  { before: /\b0\s?(?:→|->|to|-)\s?$/i, number: /^1$/ },
  // ages and the sizes of groups
  { before: /\b(?:aged?|turned) (?:of )?$/i },
  { after: /^[-\s]years?[-\s]old\b/i },
  { after: new RegExp(String.raw`^-(?:${PEOPLE})\b`, 'i') },
  { after: /^(?:\s\p{Ll}+)? (?:person|people) (?:team|group|company|start-?up|department)\b|^ of us\b/iu },
  { before: /\b(?:teams?|groups?|crew|staff|squad|class|company|department|shop|office|panel|household|cohort|brigade) of (?:about |around |roughly |just |only )?$/i },
  { before: /\b(?:we|they|there) (?:were|are) (?:only |just )?$/i },
  // known things and stretches of time that give the setting
  { before: /\b(?:the|these|those|my|our|his|her|their|its|your|other|both|first|last|next|past|every|each|another)(?: other| next| last| first)? $/i, number: /^[^%$€£]+$/ },
  { before: /\b(?:for|after|over|since|during|throughout|lasted|took (?:me|us)|spent) (?:about |around |nearly |almost |roughly |more than |over |some )?$/i, after: new RegExp(String.raw`^\s?-?(?:${PERIOD})\b`, 'i') },
  { before: /\b(?:delay|extension|notice|break|pause|trial|pilot|period|window|stretch|shift) of $/i },
  { after: /^[-\s]years? (?:of|as|in|with)\b/i },
  { after: new RegExp(String.raw`^\s?(?:${PERIOD}) (?:later|ago|old|before|after|in(?=[,.]))`, 'i') },
];

/** As far as a context can reach back, in UTF-16 units. */
const REACH = 40;

function numbersIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const end = index + number.length;
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(end, end + REACH);
    if (!CONTEXTS.some(context => meets(context.before, before) && meets(context.number, number) && meets(context.after, after))) found.push({ start: index, end });
  }
  return found;
}

const meets = (pattern: RegExp | undefined, text: string): boolean => !pattern || pattern.test(text);
