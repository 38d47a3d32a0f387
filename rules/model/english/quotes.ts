import { contains, type Span } from '../../span';
import { matchesOf } from '../../util/matches';

/** A pair of quotation marks, or an opening one that nothing closes: speech that goes on in the next sentence. */
const QUOTATION = /"[^"\n]*"|[“„][^”“\n]*[”“]|«[^»\n]*»|‘[^‘\n]*?’(?!\p{L})|[“„«][^”»\n]*$/gu;

const allQuotations = (sentence: string): Span[] => matchesOf(QUOTATION, sentence).map(match => ({ start: match.index, end: match.index + match[0].length }));

const isAllOf = (sentence: string, { start, end }: Span): boolean => !/\p{L}/u.test(sentence.slice(0, start) + sentence.slice(end));

/**
 * The stretches of a sentence that stand in quotation marks: somebody else's words, or words held at arm's length. A
 * sentence that is one quotation from end to end counts as none: people write whole answers in quotation marks.
 */
export const quotations = (sentence: string): Span[] => allQuotations(sentence).filter(span => !isAllOf(sentence, span));

/** Whether a sentence is one quotation from end to end: where others around it are not, somebody speaks. */
export const isSpeech = (sentence: string): boolean => allQuotations(sentence).some(span => isAllOf(sentence, span));

export const isQuoted = (sentence: string, span: Span): boolean => quotations(sentence).some(quotation => contains(quotation, span));
