import { perObject } from '../../memo';
import { inLowerCase } from '../../util/matches';
import type { Sentence } from './sentence';

/** For a text in lower case; N is a number in figures or in a word. */
const PATTERNS = [
  String.raw`\bfrom [^.,;:]{0,12}N[^.;:]{0,30} to [^.,;:]{0,12}N`,
  String.raw`N[^.]{0,80}\b(?:down|up|fell|dropped|rose|went|cut|ended|came out|finished) (?:to|at) [^.,;:]{0,12}N`,
  String.raw`\b(?:used to be|had been|was|were|took|had)\b[^.,;]{0,30}N[^.]{0,60}\b(?:now|after|ended|became|since then|it is|it was|it took)\b[^.]{0,24}N`,
  String.raw`N[^.]{0,80}\b(?:it|they|that) (?:was|were|is|are)\b[^.;]{0,12}N`,
  String.raw`\b(?:fell|dropped|rose|grew|went (?:up|down)|came down|climbed|shrank)(?: by)?(?: about| some| over)? N ?(?:%|per ?cent)`,
  String.raw`N[^.;]{0,60}\b(?:where|against|instead of|compared with|up from|down from|used to be|(?:had been|was|were) before)\b[^.;]{0,30}N`,
];

const NUMBER = String.raw`(?:\d[\d.,]*|\b(?:none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b)`;

const ANY_NUMBER = new RegExp(NUMBER);
const BEFORE_AND_AFTER = new RegExp(PATTERNS.join('|').replaceAll('N', NUMBER));

/**
 * Whether a sentence says what was before and what is now, both as numbers, or by how much something changed. A sentence like that is nearly a
 * story by itself.
 */
export const tellsBeforeAndAfter = perObject((sentence: Sentence): boolean => {
  const text = inLowerCase(sentence.text);
  return ANY_NUMBER.test(text) && BEFORE_AND_AFTER.test(text);
});
