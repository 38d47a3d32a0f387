import { perText } from '../../memo';
import type { Span } from '../../span';

export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[%$€£+#&]/gu;

/** The words of a text, with their places. Punctuation is no word; a hyphenated word is several. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return (text.match(WORD) ?? []).map(word => {
    const start = text.indexOf(word, end); // what stands between two words has none of their letters
    end = start + word.length;
    return { start, end, text: plain(word) };
  });
}

/** Words come again and again: as one string each, those of a document take a third of the room. */
const plain = perText(word => word.toLowerCase().replaceAll('’', "'"));
