import { perLastText, perText } from '../../memo';
import { countOf, countRuns } from '../../util/counting';

/** How much of a text is somebody speaking of themselves, and how much tells others what to do. Counts of words, except `third`. */
export interface Voice {
  readonly words: number;
  readonly first: number;
  readonly telegraphic: number;
  readonly second: number;
  readonly advice: number;
  /** Sentences about somebody else. */
  readonly third: number;
}

/** "Id go", "iv been", "what im on": typed in a hurry, without apostrophes. */
const HURRIED = String.raw`im(?= (?:[a-z]+ing|on|a|the|not|used|so|just|very|also|at|really|good|sure)\b)|[Ii]d(?= (?:have|do|say|go|get|be|like|love|rather|need|want|take|make|try|ask|tell|start|give|put|help|bring|been|had|never|always|just|also|probably|normally|usually)\b)|[Ii]ve?(?= (?:been|got|had|done|seen|never|always|worked|made|run|led)\b)`;
const FIRST = new RegExp(String.raw`\b(?:I|i(?= [a-z]|['’]m)|${HURRIED}|[Mm]e|[Mm]y|mine|myself)\b`, 'g');
const SECOND = /\b(?:you|your|yours|yourself)\b/gi;
/** Verbs at the beginning of a note that leaves out "I": "Built a scheduler.", "- Ran the ward alone". */
const TELEGRAPHIC = /(?:^[^\S\n]*|[.!?]\s+)(?:[A-Z][a-z]+ed|Built|Ran|Led|Wrote|Cut|Set|Made|Took|Got|Won|Found|Went|Drove|Sat|Gave|Kept|Put|Sold|Taught|Held|Met|Brought|Came|Did|Chose|Drew|Spoke|Began|Rebuilt|Rewrote|Rang|Split|Grew|Left|Read|Spent|Stood|Saw|Told|Sent|Learnt|Fell|Dropped)\b/gm;
/** Phrases with which people tell others how to answer. */
export const ADVICE = /\b(?:you should|you could|you can say|you want to|try to|make sure|don't forget|be sure to|be (?:honest|specific|concise|authentic|prepared)|avoid|emphasi[sz]e|highlight|mention|focus on|talk about|tailor|research the|prepare (?:a|your)|practi[cs]e your|structure your|the interviewer|interviewers|hiring managers?|recruiters?|your answer|this question|a good answer|a strong answer|sample answer|use the STAR|STAR method|(?:strong|weak|no) hire|(?:example|sample|model|good|bad|better|weak|strong|poor|great|ideal) answers?|why (?:it|this) works|how to answer|what to say|(?<!\bI )never say|common (?:mistakes|questions)|ask this|use had|write (?:\w+ )?sentences|next time (?:start|try|say)|you (?:said|spoke|mentioned|told)|weak example|move (?:him|her|them )?forward)\b/gi;

const THIRD = /(?:^[^\S\n]*|[.!?]\s+)(?:s?he|(?:the )?(?:candidate|applicant|interviewee)) /gim;

/** The voice of a text as it is written, quotations included. */
export const voiceOf = (text: string): Voice => voicesIn(text).written;

/** The voice of a text without its quotations. */
export const ownVoiceOf = (text: string): Voice => voicesIn(text).own;

interface Voices {
  readonly written: Voice;
  readonly own: Voice;
}

/** Counted by line, so that an edit counts one line again. */
const voicesIn = perLastText((text): Voices => {
  const lines = text.split('\n').map(voicesOfLine);
  return { written: together(lines, 'written'), own: together(lines, 'own') };
});

function together(lines: readonly Voices[], which: keyof Voices): Voice {
  const sum = { words: 0, first: 0, telegraphic: 0, second: 0, advice: 0, third: 0 };
  for (const line of lines) {
    const voice = line[which];
    sum.words += voice.words;
    sum.first += voice.first;
    sum.telegraphic += voice.telegraphic;
    sum.second += voice.second;
    sum.advice += voice.advice;
    sum.third += voice.third;
  }
  return sum;
}

const wordsIn = (text: string): number => MAY_BE_CLOSE.test(text) ? countOf(WORDS, text) : countRuns(text);

/** Scripts written without spaces: each of their characters counts as a word. */
const MAY_BE_CLOSE = /[\u2e80-\uffff]/;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** Quotations and slots begin and end on the same line, so lines can be counted apart. */
const voicesOfLine = perText((line): Voices => {
  const own = unquoted(line);
  const written = voiceIn(line);
  return { written, own: own === line ? written : voiceIn(own) };
});

const voiceIn = (text: string): Voice => ({
  words: wordsIn(text),
  first: countOf(FIRST, text),
  telegraphic: countOf(TELEGRAPHIC, text),
  second: countOf(SECOND, text),
  advice: countOf(ADVICE, text),
  third: countOf(THIRD, text),
});

/** The beginning of a sentence that tells others what to do. */
export const ORDER = /(?:^|[.!?:]\s)\W{0,9}(?:don'?t|never|always|avoid|use|keep|start|begin|end|finish|pick|choose|show|name|say|give|make|be|write|practi[cs]e|prepare|focus|explain|describe|quantify|mention|remember|try|include|open with|close with|think (?:of|about)|aim|stick|ask yourself|replace|rehearse) (?!I\b|that I\b)/gim;

/** Without short quotations and slots: a quoted "I" is somebody else, and a slot's "you" is the writer. */
export const unquoted = (text: string): string => text.replace(/["“][^"“”\n]{0,80}["”]|\[[^[\]\n]{1,200}\?\](?![(:])/g, ' ');
