import { perText } from '../../memo';

/** A word wherever it stands. Words come again and again: what is found out about one is noted here, each thing at its own place. */
export class Term {
  #notes: unknown[] = new Array<unknown>(places);

  /** `text`: lower case, with straight apostrophes. */
  constructor(readonly text: string) {}

  /** Remembers what is found out about a word: for the few functions that are asked of every word, and are there as long as the program is. */
  static memo<Value>(compute: (term: Term) => Value): (term: Term) => Value {
    const place = places++;
    return term => {
      const known = term.#notes[place];
      if (known !== undefined) return known as Value;
      const value = compute(term);
      term.#notes[place] = value;
      return value;
    };
  }
}

let places = 0;

/** As one string each, the words of a document take a third of the room. */
export const termOf = perText((word): Term => new Term(word.toLowerCase().replaceAll('’', "'")));
