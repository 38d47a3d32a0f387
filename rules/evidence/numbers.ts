import type { Span } from '../span';
import { inLowerCase, matchesOf } from '../util/matches';

/** The numbers of a sentence, in figures and in words, that say how much or how many. Numbers that say when, where or who are left out. */
export function numbersIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: number, index } of matchesOf(NUMBER, inLowerCase(text))) {
    const end = index + number.length;
    const before = inOneLine(text.slice(Math.max(0, index - REACH), index));
    const after = inOneLine(text.slice(end, end + REACH));
    if (!CONTEXTS.some(context => meets(context.before, before) && meets(context.number, number) && meets(context.after, after))) found.push({ start: index, end });
  }
  return found;
}

/** In UTF-16 units: how much text before and after a number its contexts look at. */
const REACH = 40;

/** White space as single spaces, because a line may end wherever one stands. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const meets = (pattern: RegExp | undefined, text: string): boolean => !pattern || pattern.test(text);

const words = (parts: TemplateStringsArray, ...values: readonly string[]): RegExp => new RegExp(String.raw(parts, ...values), 'i');

const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'hundred|thousand|million|billion|dozen';
const WRITTEN = String.raw`(?:(?:${TENS})(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL}|(?:a|one|several)\s(?=${LARGE})`
  + String.raw`|(?:dozens|hundreds|thousands)\sof)(?:\s?(?:${LARGE})s?\b)*`;
const UNITS = '(?:k|m|mn|bn|[x×]|[mµ]?s|h|hrs?|mins?|pp|bps|[kmgt]b|[km]?g|[cmk]?m|m?l|[km]?w)';
const FIGURES = String.raw`(?:(?:[+<≤≥~≈−-]|(?<![-–=])>)\s?)?[$€£¥₹]?\d+(?:[.,]\d+)*(?:\s?(?:%|°c?|per\s?cent(?:age points)?)|\s?${UNITS}(?![\p{L}\p{N}]))?`;
const ONE_OUT_OF = String.raw`\bone(?: \p{L}+)? (?:in|out of)(?: the (?:next|last|first))? (?:${SMALL}|${TENS}|\d+)\b`;

/** For text in lower case. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}_#.:/]|\p{L}[-’'])(?:${FIGURES}|${WRITTEN})(?![\p{L}\p{N}_])|${ONE_OUT_OF}`, 'gu');

const PERIOD = 'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|terms?|seasons?|semesters?|years?|decades?';
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ABOUT = '(?:about |around |roughly |nearly |almost |more than |over |some |just |only )?';
const NUMBERED = String.raw`v|ver|version|release|rev|level|grade|tier|phase|stage|step|part|chapter|section|page|room|ward|floor|line|lane|gate|track|bay|table`
  + String.raw`|class|year|week|day|sprint|number|no\.?|nr\.?|art\.?|article|paragraph|type|category|series|model|size|top`;
const GROUP = 'teams?|groups?|crew|staff|squad|class|company|department|shop|office|panel|household|cohort|brigade';
const MEMBER = 'person|people|man|woman|strong|member|engineer|developer|nurse|bed|pupil|student|storey|year|month|week|day|hour';
/** Abbreviations before an amount, of the currencies in which most people are paid. */
const CURRENCY = 'Rs|TL|Kč|Kr|AED|ARS|AUD|BDT|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|LKR|MAD|MXN|MYR|NGN|NOK|NPR|NZD|PHP|PKR|PLN|QAR|RMB|RON|SAR|SEK|SGD|THB|TRY|TWD|TZS|UAH|UGX|USD|VND|ZAR';
const KNOWN = 'the|these|those|my|our|his|her|their|its|your|other|both|first|last|next|past|every|each|another';

/** Contexts in which a number says when, where or who and not how much: what precedes it, the number itself, what follows it. */
const CONTEXTS: readonly { readonly before?: RegExp; readonly number?: RegExp; readonly after?: RegExp }[] = [
  // years, dates, times of day
  { number: /^(?:19|20)\d\d$/, after: /^(?!\s(?!(?:is|was|has)\b)[a-z]+s\b)/ },
  { before: /\b(?:in|since|until|till|of|from|by|before|after|during|to) $/i, number: /^(?:19|20)\d\d$/ },
  { after: words`^(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}\b` },
  { before: words`\b${MONTH} $`, number: /^\d{1,2}$/ },
  { after: /^(?::\d\d|\s?(?:[ap]\.?m\b|o['’]clock)|\s+(?:in the (?:morning|evening)|at night|sharp)\b)/i },
  { before: words`(?<!\b(?:came out|settled|levelled off|ended up) )\b(?:at|until|till|past|quarter to|before|after) ${ABOUT}$`, number: /^(?:\d{1,2}|[a-z]+)$/i, after: /^(?:\s*[.,;]|$)/ },
  { before: words`\b(?:from|till|until|to|at|by) $`, number: /^(?:[01]?\d|2[0-4])\.(?:00|15|30|45)$/, after: words`^(?: (?:to|till|until)\b|[.,;]|$)` },
  // names: versions, levels, rooms, standards, lists
  { before: words`(?:\b(?:${NUMBERED})\s?|#|§\s?)$` },
  { before: new RegExp(String.raw`(?<![.!?:]\s|^)\b(?!(?:${CURRENCY})\s$)\p{Lu}[\p{L}+]*\s$`, 'u'), number: /^\d+(?:\.\d+)*$/, after: /^(?!\s(?:million|billion|thousand|crore|lakh)|\s(?:\p{Ll}+\s){0,2}\p{Ll}+s\b)/u },
  { before: /^\W*$|\($/, number: /^\d{1,2}$/, after: /^[.)]/ },
  { number: /^24$/, after: /^\/7\b/ },
  { number: /^(?:0|zero)$/i, after: /^\s?(?:→|->|to|-)\s?(?:1|one)\b/i },
  { before: /\b0\s?(?:→|->|to|-)\s?$/i, number: /^1$/ },
  // ages and the sizes of groups
  { before: /\b(?:aged?|turned) (?:of )?$/i },
  { before: /\b(?:anyone|anybody|everyone|everybody|someone|nobody|no one|people|those|men|women|children) (?:over|under|above|below) $/i, number: /^\d\d$/ },
  { after: /^[-\s]years?[-\s](?:old|of|as|in|with)\b/i },
  { after: words`^-(?:${MEMBER})\b` },
  { after: /^(?:\s\p{Ll}+)? (?:person|people) (?:team|group|company|start-?up|department)\b|^ of us\b/iu },
  { before: words`\b(?:${GROUP}) of ${ABOUT}$` },
  { before: words`\b(?:we|they|there) (?:were|are) ${ABOUT}$` },
  // known things, and stretches of time that give the setting
  { before: words`\b(?:${KNOWN})(?: other| next| last| first)? $`, number: /^[^%$€£]+$/ },
  { before: words`\b(?:for|after|over|since|during|throughout|lasted|took (?:me|us)|spent) ${ABOUT}$`, after: words`^\s?-?(?:${PERIOD})\b` },
  { before: /(?<!\b(?:only|just|mere)(?: an?)? )\b(?:delay|extension|notice|break|pause|trial|pilot|period|window|stretch|shift) of $/i },
  { after: words`^\s?(?:${PERIOD}) (?:later|ago|old|before|after|in(?=[,.]))` },
];
