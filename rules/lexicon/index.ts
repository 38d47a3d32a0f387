import { compileLists } from '../model/phrases';
import company from './company.txt';
import companyNoun from './company-noun.txt';
import effectInWords from './effect-in-words.txt';
import faintPraise from './faint-praise.txt';
import flattery from './flattery.txt';
import mishap from './mishap.txt';
import praise from './praise.txt';

/** Every word list, by name. One list a file; the file's name is the list's. */
export const wordLists: Readonly<Record<string, string>> = {
  company,
  'company-noun': companyNoun,
  'effect-in-words': effectInWords,
  'faint-praise': faintPraise,
  flattery,
  mishap,
  praise,
};

/** The one scanner for all word lists. */
export const lexicon = compileLists(wordLists);
