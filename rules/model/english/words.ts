import type { Span } from '../../span';
import { termOf, type Term } from './term';

export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  readonly text: string;
  readonly term: Term;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[%$€£+#&]/gu;

/** The words of a text, with their places. Punctuation is not a word; a hyphenated word is several. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return (text.match(WORD) ?? []).map(word => {
    const start = text.indexOf(word, end); // what separates two words has none of their letters, so the next occurrence is the word
    end = start + word.length;
    const term = termOf(word);
    return { start, end, text: term.text, term };
  });
}
