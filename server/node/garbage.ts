import { setFlagsFromString } from 'node:v8';

/** Collects garbage when there is that much of it, in percent of the memory in use. */
export const collectAt = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/**
 * Called when a document of a length in UTF-16 units has been opened. To find garbage, V8 goes through all memory in use, and beside a large
 * document that is as much work as reading it: with 35 % instead of 30 %, the first findings of 1 MB come a tenth earlier, for some more MB of
 * memory.
 */
export function makeRoom(length: number): void {
  if (length >= LARGE) collectAt(35);
}

const LARGE = 500_000;
