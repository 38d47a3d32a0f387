import { perText } from '../../memo';

/** A word, wherever it stands. Words recur, so what is found out about one is kept here, in a slot for each function. */
export class Term {
  #notes: unknown[] = new Array<unknown>(places);

  /** `text` is in lower case, with straight apostrophes. */
  constructor(readonly text: string) {}

  /** Makes a function of words remember its results. For the few functions that are asked of every word and live as long as the program. */
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

/** One object for each distinct word: the words of a document then take a third of the memory. */
export const termOf = perText((word): Term => new Term(word.toLowerCase().replaceAll('’', "'")));
