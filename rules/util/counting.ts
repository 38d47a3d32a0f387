/** The number of matches of a global pattern, without a list of them. The pattern must not match the empty text. */
export function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** How many words white space makes of a text, as many as `split` would give: at least one. */
export const wordCount = (text: string): number => 1 + countOf(SPACE, text);

/** Whether a text has more than `words` words. Does not count a long text to its end. */
export function isLonger(text: string, words: number): boolean {
  SPACE.lastIndex = 0;
  for (let count = 0; count < words; count++) if (!SPACE.test(text)) return false;
  return true;
}

const SPACE = /\s+/g;

/**
 * The number of runs of letters and digits in a text: as many matches as `/[\p{L}\p{N}]+/gu` has. Written out because every line of a page is
 * asked, and because V8 leaves its compiled pattern for each character of a text that is not all Latin-1.
 */
export function countRuns(text: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const known = inRuns[text.charCodeAt(i)]!;
    const isOfRun = known === 0 ? isInRun(text, i) : known === 1;
    if (isOfRun && !isInside) count++;
    isInside = isOfRun;
  }
  return count;
}

/** Asks the pattern about a character. The result is kept for all that are one UTF-16 unit. */
function isInRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const isOfRun = IN_RUN.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!));
  if (code < 0xd800 || code > 0xdfff) inRuns[code] = isOfRun ? 1 : -1;
  return isOfRun;
}

const IN_RUN = /[\p{L}\p{N}]/u;
/** By code: 1 for a letter or digit, -1 for any other character, 0 for one that has not been asked about. */
const inRuns = new Int8Array(0x10000);
