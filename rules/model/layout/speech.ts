import { perLastText, perText } from '../../memo';
import { countOf, countRuns } from '../../util/matches';
import { languageOf } from '../english/spokenLanguage';
import type { Line } from '../markdown/line';
import { questionForm } from './questions';

/** How much of a text is somebody speaking of themselves, and how much tells others what to do. Counts of words, except `third`. */
interface Voice {
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
const ADVICE = /\b(?:you should|you could|you can say|you want to|try to|make sure|don't forget|be sure to|be (?:honest|specific|concise|authentic|prepared)|avoid|emphasi[sz]e|highlight|mention|focus on|talk about|tailor|research the|prepare (?:a|your)|practi[cs]e your|structure your|the interviewer|interviewers|hiring managers?|recruiters?|your answer|this question|a good answer|a strong answer|sample answer|use the STAR|STAR method|(?:strong|weak|no) hire|(?:example|sample|model|good|bad|better|weak|strong|poor|great|ideal) answers?|why (?:it|this) works|how to answer|what to say|(?<!\bI )never say|common (?:mistakes|questions)|ask this|use had|write (?:\w+ )?sentences|next time (?:start|try|say)|you (?:said|spoke|mentioned|told)|weak example|move (?:him|her|them )?forward)\b/gi;

const THIRD = /(?:^[^\S\n]*|[.!?]\s+)(?:s?he|(?:the )?(?:candidate|applicant|interviewee)) /gim;

const voiceOf = (text: string): Voice => voicesIn(text).written;

/** The voice of a text without its quotations. */
const ownVoiceOf = (text: string): Voice => voicesIn(text).own;

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

/**
 * Whether a text can be what a candidate says: in the first person, or in notes that leave out "I". Advice to candidates, a company's own words
 * ("we are building …, you will …") and instructions are not.
 */
export function isCandidateSpeech(text: string): boolean {
  const { words, first, telegraphic, second, advice, third } = ownVoiceOf(text);
  if (words < 3 || INSTRUCTION.test(text) || third > first + telegraphic) return false;
  if (advice >= 2 && advice * 25 > words && advice >= first) return false;
  if (first > 0) return second <= 4 * first + 2 || first >= 3;
  return second === 0 && telegraphic > 0;
}

/** The beginning of a sentence that tells others what to do. */
const ORDER = /(?:^|[.!?:]\s)\W{0,9}(?:don'?t|never|always|avoid|use|keep|start|begin|end|finish|pick|choose|show|name|say|give|make|be|write|practi[cs]e|prepare|focus|explain|describe|quantify|mention|remember|try|include|open with|close with|think (?:of|about)|aim|stick|ask yourself|replace|rehearse) (?!I\b|that I\b)/gim;

/**
 * What a page says about whose it is. The counts `…InRow` are those that only continue what the line before says. People who tell others how to
 * answer, or speak of those who do, do so all over the page; reminders, or what a recruiter said, stand together in one place.
 */
interface SaidOfPage extends PageVoice {
  readonly adviceInRow: number;
  readonly askingInRow: number;
}

/**
 * Whether a page tells others how to answer, so that its examples are not the writer's answers. `words` gives the length of the page, which is
 * needed rarely.
 */
export const speaksToCandidates = ({ advice, adviceInRow }: SaidOfPage, words: () => number): boolean =>
  advice >= 4 && (advice - adviceInRow >= 4 && (advice - adviceInRow) * 60 > words() || advice * 12 > words());

/** Whether a page is by somebody who asks the questions. */
export const speaksOfCandidates = ({ asking, askingInRow }: SaidOfPage, words: () => number): boolean =>
  asking >= 3 && (asking - askingInRow >= 3 && (asking - askingInRow) * 120 > words() || asking * 12 > words());

/** People who ask the questions speak of those who answer. */
const ASKING = /\b(?:candidates|applicants|interviewees|(?:the|a|this|that|each|every|one|another) (?:candidate|applicant|interviewee)(?! \w+ion\b)|I (?:ask|interview|hire)(?:ed)? (?:people|everyone|each|every|for)|we hire[ds]?|(?:she|he|they) answered|I've interviewed|(?:as|when I was) an interviewer|I (?:\w+ly |always |once |stopped )?(?:ask(?:ed|ing)?|open with|start with|end with|close with) (?:it|this)|other side of the (?:table|desk)|I (?:once )?had an? (?:man|woman|person|guy) (?:tell|say|answer)|(?:run|ran|sit on|sat on|chair|chaired) (?:the|a|our) panel|(?:one|woman|man|person) (?:we|I) (?:took|hired|chose)|(?:nobody|no one) believes (?:it|that|them)|(?:most|many) (?:people|of them) (?:tell|told|say|said)|I (?:hear|stop listening|have heard)|the next (?:person|one) in)\b/gi;

/** How often a line or page shows whose it is. */
export interface PageVoice {
  readonly advice: number;
  readonly asking: number;
}

/** Questions and quotations are no advice: interviewers say "you want to", and order a telling ("Describe a time …"). */
export const pageVoiceOf = (line: Line): PageVoice => ({
  advice: line.quote > 0 || questionForm(line)?.asks ? 0 : countOf(ADVICE, line.text) + countOf(ORDER, line.text),
  asking: countOf(ASKING, line.text),
});

/** Whether a text is in the first person throughout, so that it is an answer although no known question asks for it. */
export function isAllSpeech(text: string): boolean {
  const { words, first, telegraphic } = ownVoiceOf(text);
  return first + telegraphic >= words * 0.02 && isCandidateSpeech(text) && languageOf(text) === 'en' && !isAsking(text);
}

/** Whether a text is mostly questions. */
function isAsking(text: string): boolean {
  if (!text.includes('?')) return false;
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(it => it.trim());
  return sentences.filter(it => /\?\W*$/.test(it)).length * 2 > sentences.length;
}

/** Whether such a text also tells what the speaker did, more than once: a lone "I added" occurs in manuals. */
export const isStory = (text: string): boolean => deedsIn(text) > 1;

/** Whether such a text tells what the speaker would do, more than once. Where a story belongs, that is an answer too, though a poor one. */
export const isIntended = (text: string): boolean => isAllSpeech(text) && countOf(I_WOULD, text) > 1;

const I_WOULD = /\bI(?:['’]d| would) (?:\w+ly |then |also |first |just |never |always )?(?!like|love|rather|say|be|have|had)\w+/g;

/** How often a text in the first person says what the speaker did. */
export const deedsIn = (text: string): number => isAllSpeech(text) ? countOf(I_DID, text) + voiceOf(text).telegraphic : 0;

const I_DID = /\b[Ii] (?:\w+ly |then |also |just |never )?(?:\w{2,}ed|was|had|did|went|came|got|took|made|ran|led|built|wrote|cut|put|kept|gave|found|told|said|asked|saw|set|sat|rang|sent|threw|drew|drove|met|brought|taught|left|stood|spent|sold|chose|began|held|won|lost)\b/g;

/** Whether a text under an unmistakable question may be the answer: anything except advice and instructions. */
export function mayAnswer(text: string): boolean {
  const aloud = ownVoiceOf(text);
  const isOfOthers = (third: number, first: number): boolean => third > first && languageOf(text) === 'en';
  if (isOfOthers(aloud.third, aloud.first + aloud.telegraphic)) return false;
  const own = text.replace(/\[[^[\]\n]{0,200}\](?!\()/g, ' ');
  const { words, first, second, advice, third } = voiceOf(own);
  if (words === 0 || INSTRUCTION.test(text) || isOfOthers(third, first)) return false;
  if (first > 0) return !(advice >= 2 && advice * 25 > words && advice >= first);
  return words >= 5 && advice === 0 && second <= words / 12 && !TO_READERS.test(own);
}

/**
 * Whether a text under a question among answered ones may be an answer: "I" may be missing ("Fast, clean, calm in a rush"), and it may speak of
 * others only. Advice is none.
 */
export const mayReply = (text: string): boolean =>
  (mayAnswer(text) || countRuns(text) > 2 && voiceOf(text).second === 0) && tellsNobody(text);

/** Whether a text that the writer has marked as the answer ("A: …") may be one. It may speak to the company and never of the speaker. */
export const mayBeMarked = (text: string): boolean => tellsNobody(text) && countRuns(text) > 2 && voiceOf(text).third === 0 && !YOU_MAY.test(text);

/** Whether a text neither asks nor says what to do. */
const tellsNobody = (text: string): boolean => voiceOf(text).advice === 0 && countOf(ORDER, text) === 0 && !isAsking(text) && !INSTRUCTION.test(text);

/** Whether such a text speaks for the speaker's side, if only as "we" or "us". */
export const isOurs = (text: string): boolean => mayReply(text) && /\b(?:we|us|ours?|I|my|me)\b/i.test(unquoted(text)) && languageOf(text) === 'en';

/** Whether a company speaks of itself: "We have been fixing roofs since 1984." */
export const isOfHouse = (text: string): boolean => {
  const { first, second } = voiceOf(text);
  return first === 0 && second === 0 && countOf(/\b(?:we|our)\b/gi, text) > 1;
};

/** Words to readers, not to the company. */
const YOU_MAY = /\b(?:if you(?! \w+ me\b)|you (?:can|could|should|may|might|need|want|will|must|do|don['’]t|get)|you['’]ll(?! have (?:an?|my|one|two)\b))\b/i;
const TO_READERS = new RegExp(String.raw`${YOU_MAY.source}|\b(?:your own|let us know)\b`, 'i');

/** Whether a team tells a story: candidates who hide behind "we" do. It may say "you" now and then, for anybody. */
export const isTeamStory = (text: string): boolean => {
  const { second, advice } = voiceOf(text);
  const deeds = countOf(WE_DID, text);
  return deeds > 1 && (second === 0 || deeds > 2 && second < deeds) && advice === 0 && languageOf(text) === 'en';
};

const WE_DID = /\b[Ww]e (?:\w+ly |then |also |just |never |all )?(?:\w{2,}ed|had|did|went|came|got|took|made|ran|led|built|wrote|cut|put|kept|gave|found|told|said|saw|set|sat|sent|threw|drew|drove|met|brought|left|spent|sold|chose|began|held|won|lost)\b/g;

/** Whether somebody tells a company, as "you", what they like about it and what they would do there. */
export function isToCompany(text: string): boolean {
  const { words, first, advice } = ownVoiceOf(text);
  if (words < 40 || first < 2 || advice > 0) return false;
  const addressed = countOf(TO_COMPANY, text);
  return addressed > 1 && addressed > 2 * countOf(TO_ANY_READER, text) && INTENTION.test(text) && languageOf(text) === 'en';
}

/** Whether a text at least tells the company, as "you", something about itself, and tells no reader what to do. */
export const addressesCompany = (text: string): boolean => countOf(TO_COMPANY, text) > 2 * countOf(TO_ANY_READER, text);

const TO_COMPANY = /\b(?:your(?! own\b)|[Yy]ou(?:['’]ve)? (?:\w{2,}ed|have|were|are|built|wrote|sent|ran|run|make|made|sell|sold|put|chose|let|took|told|kept|gave|found|cut|led|held|won|brought)|[Yy]ou['’]re \w+ing\b|(?:with|for|at|to|join|of) you)\b/g;
const TO_ANY_READER = new RegExp(TO_READERS.source, 'gi');
const INTENTION = /\bI(?:['’]d| would|['’]ll| will| want| hope)\b|\b[Gg]ive me (?:an?|one|two|three|six|the)\b/;

/** Whether anything is told at all: keywords and quotations that say how to tell it are not. */
export function isTold(text: string): boolean {
  const own = unquoted(text);
  return isCandidateSpeech(own) || PAST.test(own) || languageOf(own) === 'other' || countRuns(own) >= 40;
}

/** Without short quotations and slots: a quoted "I" is somebody else, and a slot's "you" is the writer. */
const unquoted = (text: string): string => text.replace(/["“][^"“”\n]{0,80}["”]|\[[^[\]\n]{1,200}\?\](?![(:])/g, ' ');

const PAST = /\b(?:\w{2,}ed|was|were|had|did|went|came|got|took|made|ran|led|built|wrote|cut|fell|rose|won|lost|left|kept|gave|found|told|said|broke|stood|held|sat|paid)\b/i;

/** What templates and guides write in the place of the candidate's words: an order, a question, something in brackets. */
export const INSTRUCTION = /^\W*(?:e\.?g\.|(?:one|two|three|four|1|2|3) (?:or|to|-) (?:two|three|four|five|2|3|4|5)\b|describe|explain|outline|summari[sz]e|set the scene|provide (?:context|details)|what (?:did|was|were|is|are|happened)\b(?!.*[.!]\s+\S)|who was|where (?:did|was)|when did|your specific|share the|state the|tell (?:us|me about|them|the interviewer)|give (?:an|the) example|detail the|discuss|identify|briefly|talk about|the (?:context|challenge|task) you)\b|^\s*[[(<{][^\])>}]{3,200}[\])>}]\W*$/i;

/** Whether a text only promises an answer: "tbd", "TODO ask Sara", "<example>", "[write something about pricing here]". */
export const isToCome = (text: string): boolean =>
  /^\W*(?:tb[acd]|to ?do|x{2,3}|coming soon)\W*$/i.test(text) || /^\W*(?:TB[ACD]|TO ?DO|FIXME)\b[^.!?\n]{0,60}\W*$/.test(text) || /^\s*(?:\p{L}{1,20}[?!.,:;]? )?<[^<>\n]{3,60}>[\s.!?]*$/u.test(text) || TO_WRITE.test(text);

const TO_WRITE = /^\s*\[(?:(?:still )?to (?:write|fill in|add|do)\b|(?:write|insert|add|put|think of|find|fill in|need|come up with)\b|(?:some(?:thing|\s\w+)|my (?:story|example|answer)|(?:an?|the) (?:story|example|one)) (?:about|on|with|from|here)\b)[^\[\]\n]{0,100}\]\W*$/i;

/** Whether a text is all that some people say to a yes-or-no question: "No.", "None that I know of", "Yes. No problem with anybody." */
export const isBareReply = (text: string): boolean => /^\W*(?:no|none|nope|yes|yeah|yep|sure|of course|never|always|not really|nothing)\b[^.!?\n]{0,40}[.!](?:\s[^.!?\n]{2,60}[.!])?\W*$/i.test(text);

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
