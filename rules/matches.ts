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
