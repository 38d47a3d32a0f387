/** The lines of a word list that say something: `#` begins a comment. */
export const linesOf = (list: string): string[] => list.split('\n').map(line => line.replace(/#.*/, '').trim()).filter(Boolean);

/** The words of a list that has words alone, with white space between them. */
export const wordsListed = (list: string): ReadonlySet<string> => new Set(linesOf(list).flatMap(line => line.split(/\s+/)));
