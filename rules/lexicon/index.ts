import { compileLists } from '../model/phrases';

/** Every word list, by name. One list a file; the file's name is the list's. */
export const wordLists: Readonly<Record<string, string>> = {
};

/** The one scanner for all word lists. */
export const lexicon = compileLists(wordLists);
