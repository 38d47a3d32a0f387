import { contains, type Span } from '../../span';
import { placesOf } from '../../util/matches';

/** A pair of quotation marks, or an opening one that is never closed: speech that goes on in the next sentence. */
const QUOTATION = /"[^"\n]*"|[“„][^”“\n]*[”“]|«[^»\n]*»|‘[^‘\n]*?’(?!\p{L})|[“„«][^”»\n]*$/gu;

const allQuotations = (sentence: string): Span[] => placesOf(QUOTATION, sentence);

const isAllOf = (sentence: string, { start, end }: Span): boolean => !/\p{L}/u.test(sentence.slice(0, start) + sentence.slice(end));

/**
 * The stretches of a sentence in quotation marks: words of somebody else, or words that the writer keeps at a distance. A sentence that is
 * quoted from end to end does not count, because some people put whole answers in quotation marks.
 */
export const quotations = (sentence: string): Span[] => allQuotations(sentence).filter(span => !isAllOf(sentence, span));

/** Whether a sentence is quoted from end to end. Among sentences that are not, it is somebody speaking. */
export const isSpeech = (sentence: string): boolean => allQuotations(sentence).some(span => isAllOf(sentence, span));

/** Whether a span of a sentence stands in quotation marks (see `quotations`). */
export const isQuoted = (sentence: string, span: Span): boolean => quotations(sentence).some(quotation => contains(quotation, span));
