import { unpack } from '../model/english/packed';
import { type Scanner, scannerOf } from '../model/english/scanner';
import builtIn from './builtIn.data';

let scan: Scanner | undefined;

/** The one scanner for the cues of the built-in rubrics and the labels of their parts, laid out when we built and made when the first question is read. */
export function scanBuiltIn(words: Parameters<Scanner>[0]): ReturnType<Scanner> {
  scan ??= scannerOf(unpack(builtIn.words), true);
  return scan(words);
}
