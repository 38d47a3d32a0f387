import { unpack } from '../model/english/packed';
import { type Scanner, scannerOf } from '../model/english/scanner';
import automaton from './automaton.data';

let scan: Scanner | undefined;

/** The one scanner of all word lists. Made when the first sentence is read, because most Markdown files hold no answer. */
export function lexicon(words: Parameters<Scanner>[0]): ReturnType<Scanner> {
  scan ??= scannerOf(unpack(automaton()), true);
  return scan(words);
}
