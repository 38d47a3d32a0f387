/**
 * Every match of a global pattern in a text, in its order. `matchAll` makes a copy of the pattern each time, and V8 compiles that anew
 * when the garbage collector has forgotten the last one: milliseconds a sentence, in a large document.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}

/** How many matches of a global pattern a text has, without a list of them. None of them may be empty. */
export function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

/**
 * A text in lower case, each letter where it was: of "İ" alone JavaScript would make two. For long patterns of words: one that V8 has to match
 * without regard to case takes it four times as long to compile.
 */
export const inLowerCase = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** How many words white space makes of a text: as many as `split` would give, so there is one in any. */
export const wordCount = (text: string): number => 1 + countOf(SPACE, text);

/** Whether it makes more words than that: a long text is not counted to its end. */
export function isLonger(text: string, words: number): boolean {
  SPACE.lastIndex = 0;
  for (let count = 0; count < words; count++) if (!SPACE.test(text)) return false;
  return true;
}

const SPACE = /\s+/g;

/**
 * How many runs of letters and numbers a text has: as many as `/[\p{L}\p{N}]+/gu` has matches. Written out, because it is asked of every line of a
 * page, and where one character of a text is beyond Latin-1, V8 calls out of the pattern for each.
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

/** What the pattern says of a character. Of one that is a unit by itself it is asked once. */
function isInRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const isOfRun = IN_RUN.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!));
  if (code < 0xd800 || code > 0xdfff) inRuns[code] = isOfRun ? 1 : -1;
  return isOfRun;
}

const IN_RUN = /[\p{L}\p{N}]/u;
/** By their codes: 1 for a letter or number, -1 for another character, 0 for one that nobody has asked for. */
const inRuns = new Int8Array(0x10000);
