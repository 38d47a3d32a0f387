import { perObject } from '../memo';
import type { Story } from '../model/answer';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { doerIn, opensWith } from './actor';
import { addresses } from './company';
import { numbersIn } from './numbers';

/**
 * The sizes of effects in a sentence: amounts, shares, counts, times saved, in figures ("from 40 to 6 minutes", "+12%") or in words ("halved",
 * "not one missed dose"). Not numbers that only place the story (years, versions, ages, team sizes, rooms, "for three years") or figures of
 * speech ("a hundred percent"). In the order of the sentence, without overlaps.
 */
export const quantifiedResult = perObject((sentence: Sentence): Span[] => {
  const inWords = mentions(sentence, 'effect-in-words').filter(span => !isName(sentence.text, span));
  const saidOtherwise = [...inWords, ...mentions(sentence, 'cliche')];
  const inFigures = numbersIn(sentence.text).filter(number => !saidOtherwise.some(span => overlap(span, number)));
  return [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
});

/** "The doubles final", "a third shop": a game, and one more of a kind. */
const isName = (text: string, { start, end }: Span): boolean => /^(?:doubles|trebles)$/i.test(text.slice(start, end))
  ? /\b(?:the|a|in|of|at|and|or|mixed|men['’]s|women['’]s|ladies['’]?|their|our|my)\s$/i.test(text.slice(0, start))
  : /^(?:a|one) (?:third|fourth|fifth|sixth|eighth|tenth)$/i.test(text.slice(start, end)) && ORDINAL_AFTER.test(text.slice(end));

/** A noun, and not what a share is one of, beside or less by. */
const ORDINAL_AFTER = /^\s(?!(?:of|in|on|at|by|to|for|from|and|or|but|than|over|under|within|after|before|since|compared|as|down|up|off|less|more|fewer|again|that|which|who|when|while|last|this|each|every|per|a|the)\b)(?!\p{L}+(?:er|ed|ly)\b)\p{Ll}/u;

/**
 * Whether a story gives the size of its outcome: in its Result, or as a change ("cut the round from 40 to 6 minutes") in its Action or
 * Reflection, where people often tell it. Without labels the last two sentences count too, unless they set the scene. A change sets no scene,
 * except for one of the company's.
 */
export const isQuantified = perObject(({ labelled, parts }: Story): boolean => {
  const ending = parts.filter(({ role, alsoFills }) => role === 'result' || alsoFills === 'result').flatMap(({ sentences }) => sentences);
  const told = parts.filter(({ role }) => role !== 'situation' && role !== 'task').flatMap(({ sentences }) => sentences);
  const last = labelled ? [] : told.slice(-2).filter(({ unit }, index, all) => index === all.length - 1 || !isOnlyWork(unit));
  if ([...ending, ...last].some(({ unit }) => quantifiedResult(unit).length > 0)) return true;
  const all = parts.flatMap(({ sentences }) => sentences);
  if (!labelled && all[0] && OUTCOME_FIRST.test(all[0].unit.text) && quantifiedResult(all[0].unit).length > 0) return true;
  if (!labelled && all.slice(-2).some(({ unit }) => tellsChange(unit) && addresses(unit).length === 0)) return true;
  return parts.some(({ role, sentences }) => (role === 'action' || role === 'reflection') && sentences.some(({ unit }) => tellsChange(unit)));
});

/** How much was done, and not what it did: "I filmed 24 exercises", "I told him twice". */
function isOnlyWork(sentence: Sentence): boolean {
  const doer = doerIn(sentence);
  return doer?.who === 'speaker' && opensWith(sentence, doer.span)
    && !tellsChange(sentence) && !mentionsAny(sentence, 'outcome-cue', 'effect-in-words') && !EARNED.test(sentence.text);
}
const EARNED = /\b(?:lost|won|closed|landed|sold|raised|saved|earned|booked|signed|recovered|found|finished|delivered|shipped|sent|served|reached|hit|made|took|got|ended|came)\b/i;

/** An outcome that is told first: "Lost a £90k renewal in January", "We closed 12 seats". */
const OUTCOME_FIRST = /^\W*(?:(?:I|We)\s)?(?:lost|won|closed|landed|sold|raised|saved|missed|booked|signed)\b/i;

function tellsChange(sentence: Sentence): boolean {
  const sizes = quantifiedResult(sentence);
  return sizes.length > 0 && (mentionsAny(sentence, 'change') || SHARE.test(sentence.text) || goesFromTo(sentence, sizes));
}

/** Whether a sentence gives a size before and after: "From 61 steps to 34", "31 → 4". Not "the move from 70 to 75" that somebody has heard of. */
export const goesFromTo = ({ text }: Sentence, sizes: readonly Span[]): boolean => sizes.some(({ start }, index) => {
  const before = sizes[index - 1];
  return before !== undefined && BETWEEN.test(text.slice(before.end, start)) && !SPOKEN_OF.test(text.slice(0, before.start));
});

const SPOKEN_OF = /\b(?:move|rise|fall|drop|jump|step|shift|switch|change|growth|increase|decrease|climb) from $/;

/** What stands between the size before and the size after. */
const BETWEEN = /^(?:(?: [\p{L}-]+){0,4},? where(?: [\p{L}-]+){1,6} |(?: [\p{L}-]+){0,4} ?(?:to|→|->) ?)(?:about |around |roughly |nearly |almost |just |under |below |over |only )*$/u;

const COUNT = String.raw`(?:\d+|(?:\w+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four?|fif|six|seven|eigh|nine)(?:teen|ty)|twenty)\b`;
/** A share of a known whole: "4 of their 5 questions", "twenty-four of the twenty-eight". */
const SHARE = new RegExp(String.raw`\b${COUNT} (?:out )?of (?:(?:the|their|our|my|its|all) )?${COUNT}`, 'i');
