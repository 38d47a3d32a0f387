import { countOf } from '../../util/counting';
import type { Line } from '../markdown/line';
import { questionForm } from './questions';
import { ADVICE, ORDER } from './voice';

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
 * needed rarely. The numbers were tried on 1,900 pages, of answers and of everything else: pages of tips with a phrase in 30 to 60 words exist,
 * and those of answers have fewer than one in 120.
 */
export const speaksToCandidates = ({ advice, adviceInRow }: SaidOfPage, words: () => number): boolean =>
  advice >= 4 && (advice - adviceInRow >= 4 && (advice - adviceInRow) * 60 > words() || advice * 12 > words());

/** Whether a page is by somebody who asks the questions. Tried in the same way: with a phrase in 60 words one such page is overlooked, with one in 240 answers are taken for some. */
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
