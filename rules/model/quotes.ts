import { matchesOf } from '../matches';
import { contains, type Span } from '../span';

/** A pair of quotation marks, or an opening one that nothing closes: speech that goes on in the next sentence. */
const QUOTATION = /"[^"\n]*"|[“„][^”“\n]*[”“]|«[^»\n]*»|‘[^‘\n]*?’(?!\p{L})|[“„«][^”»\n]*$/gu;

/**
 * The stretches of a sentence that stand in quotation marks: somebody else's words, or words held at arm's length. A
 * sentence that is one quotation from end to end counts as none: people write whole answers in quotation marks.
 */
export const quotations = (sentence: string): Span[] =>
  matchesOf(QUOTATION, sentence).map(match => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => /\p{L}/u.test(sentence.slice(0, start) + sentence.slice(end)));

/** A sentence that is one quotation from end to end: somebody speaks where others around it are not. */
export const isSpeech = (sentence: string): boolean => /^\W*["“„«‘][^"”“»\n]*["”“»’]\W*$/u.test(sentence);

export const isQuoted = (sentence: string, span: Span): boolean => quotations(sentence).some(quotation => contains(quotation, span));
