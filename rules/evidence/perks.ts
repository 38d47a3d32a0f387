import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Span } from '../span';
import { soundsLike } from './labelModel';

/**
 * Where a sentence gives pay, time off, place or standing as a reason: "the four-day week", "the salary is what made me apply". Not where it
 * sounds as much like something about this company. By its sound alone only where the question asks for reasons (`asked`).
 */
export function perks(sentence: Sentence, asked = true): Span[] {
  const lists = mentionsAny(sentence, 'perk-motive') && !PLACE_TO_GET_TO.test(sentence.text) ? ['perk', 'perk-maybe'] : ['perk'];
  const named = mentions(sentence, ...lists);
  const given = named.filter(span => !NOT_GIVEN.some(applies => applies(sentence.text, span)));
  if (given.length > 0) return given;
  return named.length > 0 || !asked || soundsLike(sentence, 'signal').length > 0 || mentionsAny(sentence, 'product-noun') ? [] : soundsLike(sentence, 'perks-motivation');
}

/** "My aim is to run a depot by the coast": what is beside work that somebody wants to do is where they want to do it. */
const PLACE_TO_GET_TO = /\b(?:aim|plan|goal|ambition|dream|target)\b[^.;]{0,30}\bto (?:be|run|lead|manage|become|build|open|own|set up|head)\b/i;

/** "I took my annual leave", "when the supervisor is on holiday", "I applied for a loan with you": what somebody has or buys, and nobody is offered. */
const isTakenUp = (text: string, { start, end }: Span): boolean =>
  /\b(?:holidays?|vacation|leave|(?:time|days?) off)$/i.test(text.slice(start, end)) && /\b(?:on|my own|took my|take my|used my|during my)\s(?:\w+\s)?$/i.test(text.slice(0, start))
  || /\b(?:applied for|took out|booked|bought|ordered|hired|sold|returned|tested|repaired|driven?|drove)\s(?:an?|the|your|one|two|his|her|their)\s(?:\w+\s)?$/i.test(text.slice(0, start))
  || OF_PARTNER.test(text.slice(0, start));

/** "My wife is on a permanent contract": what keeps a risk small. */
const OF_PARTNER = /\bmy (?:wife|husband|partner|girlfriend|boyfriend|spouse)(?:['’]s| is| has| works| earns| holds) (?:(?:on|in|with|an?|the|her|his|their) )*$/i;

/** "A salary is checked before it leaves", "why his holiday pay was short", "the answer is somebody's pension": pay that somebody works with, or that others get. */
const isHandled = (text: string, { start, end }: Span): boolean => /^ (?:is|are|was|were|gets?) (?:\w+ )?(?:checked|counted|calculated|processed|corrected|short|late|wrong)\b/i.test(text.slice(end))
  || /\b(?:his|her|their|(?:some|every)(?:body|one)['’]s|people['’]s|\w+(?:er|or|st|ee)s?['’]s?) (?:\w+ )?$/i.test(text.slice(0, start));

/** "Who pays for spoiled stock", "your stock algorithm": goods, unless somebody gets it or it stands beside other pay. */
const isGoods = (text: string, { start, end }: Span): boolean => /^stock$/i.test(text.slice(start, end))
  && !/\b(?:get|getting|some|company|in|and|or|plus|give|given|offer|offers|own|earn|the|of)\s$|[,/&+]\s?$/i.test(text.slice(0, start)) && !/^(?:\s?[,/&+]|\s(?:and|or|plus|options?|units?|grant)\b)/i.test(text.slice(end));

/** "I'm not looking for free snacks", "there's no pension": what is no reason; "where I am now there is a gym, and I still want to go": what somebody has already, and leaves. */
const isNoReason = (text: string, { start }: Span): boolean => DENIED.test(text.slice(0, start)) || HAD_NOW.test(text) && !FALLS_SHORT.test(text);

const DENIED = /(?:\bnot|n['’]t) (?!(?:just|only|mind|deny|lie|pretend)\b)(?:\w+ ){0,2}?(?:for|about|because of|need|want) (?:\w+ ){0,2}$|\bthere(?:['’]s| is| are) no (?:\w+ )?$/i;
const HAD_NOW = /^\W*(?:where I(?:['’]m| am| work)\b|(?:at|in|with) my (?:current|present)\b|my (?:current|present)\b)/i;
/** What they have now is too little: that is a reason again. */
const FALLS_SHORT = /\b(?:less|under|below|too|more|better|no|not|only|badly)\b|n['’]t\b/i;

/** Words that name something else beside these: hours somebody has worked, what another place has, gave or would pay, a degree that night work paid for, where others live, where somebody worked, the title of a book, a thing's certificate, money that is handled, what is booked or taxed. */
const ELSE: readonly { readonly word: RegExp; readonly behind?: RegExp; readonly before?: RegExp }[] = [
  { word: /^hours$/i, before: /^ (?:that |which )?(?:I|we|they|you|nobody|people)(?:['’]ve| have)? (?:\w+ )?(?:work|worked|do|did|done|spend|spent|keep|kept|know|knew|known)\b/i },
  { word: /^(?:office|location|hotel|canteen)$/i, behind: /\b(?:its|his|her)\s(?:[\w’'-]+\s){0,2}$|\ban\s$/i },
  { word: /^office$/i, behind: /\b(?:back|booking|box|front|head|land|post|registry|site|tax|ticket)\s$/i },
  { word: /\bdistance$/i, behind: /\b(?:who(?:ever)?|they|people|families|those) lives? (?:\w+ ){0,2}$/i },
  { word: /^earn\b.*\bmore$/i, before: /^ (?:elsewhere|(?:any|some)where else|at (?!this\b|your?\b)\p{Lu})/u },
  { word: /./, behind: /^(?!.*\byour?\b).*\b(?:gave|paid|offered|promised|left) (?:me|us)\b[^.;:]*$/i },
  { word: /^pay(?:ing)? for my\b/i, behind: /\bI (?:\w+ly )?(?:worked|waited|cleaned|drove|sold|served|delivered|tutored|saved)\b[^.;:]*\bto $/i },
  { word: /\bbeach$/i, before: /^\s(?:resort|hotel|bar|club|café|cafe|restaurant|patrol|guard|lifeguard|volleyball|house|town|clean-?up)/i },
  { word: /^title$/i, behind: /\b(?:your|without an?|each|every|book|film|song|album)\s$/i },
  { word: /^certificate$/i, behind: /\b(?:fire|safety|birth|death|test|type|energy|gas|calibration|inspection)\s$/i },
  { word: /^money$/i, behind: /\b(?:lo(?:se|st|sing|ses)|sav(?:e|ed|es|ing)|rais(?:e|ed|es|ing)|wast(?:e|ed|es|ing)|spend(?:s|ing)?|spent|cost(?:s|ing)?|count(?:s|ed|ing)?|against|versus)\s(?:\w+\s)?$/i, before: /^ (?:problems?|side|matters|worries|troubles?|laundering)\b/i },
  { word: /./, behind: /\b(?:benefit-in-kind|bug|claim|entry|entries|error|mistake|tax) (?:on|for|in|about) (?:an?|the|my|our|their)?\s?$/i },
  { word: /^I live\b.*\baway$/i, before: /^,? and I(?:['’]ve| have)? \p{Ll}/u },
];

const meansElse = (text: string, { start, end }: Span): boolean => ELSE.some(({ word, behind, before }) =>
  word.test(text.slice(start, end)) && (behind?.test(text.slice(0, start)) || before?.test(text.slice(end))));

/** Before what others are paid, what somebody learns, has left or been offered elsewhere, or what is put aside: "you pay agents their commission daily", "I'd want to learn the money side", "I've left a safe job", "they offered me three days from home", "six months of rent", "one salary that covers the mortgage". */
const belongs = (text: string, { start }: Span): boolean => BELONGS.test(text.slice(0, start));
const BELONGS = /\b(?:months(?:['’]| of| worth of)?|(?:pays?|paid|paying|gives?|gave|owes?)\s(?!me\b|us\b)(?:\w+\s){1,2}(?:their|his|her)|learn|study|understand|printed?|covers?|covered|left|leaving|leave|quit|gave up|giving up|turned down|walked away from|(?:they|he|she|my (?:boss|employer|manager|firm|company)) (?:(?:has|have|had|even) )?(?:offered|gave|promised) (?:me|us))\s(?:\w+\s){0,2}$/i;

/** What makes a perk that is named none that is given as a reason. */
const NOT_GIVEN: readonly ((text: string, span: Span) => boolean)[] = [isQuoted, isTakenUp, isHandled, isGoods, meansElse, belongs, isNoReason];
