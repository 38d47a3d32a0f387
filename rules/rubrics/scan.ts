import { unpack } from '../model/english/packed';
import { type Scanner, scannerOf } from '../model/english/scanner';
import builtIn from './builtIn.data';

let scan: Scanner | undefined;

/** The one scanner of the built-in rubrics' cues and part labels. The build makes its automaton; it is read with the first question. */
export function scanBuiltIn(words: Parameters<Scanner>[0]): ReturnType<Scanner> {
  scan ??= scannerOf(unpack(builtIn.words), true);
  return scan(words);
}
