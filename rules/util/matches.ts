import type { Span } from '../span';

/**
 * Every match of a global pattern in a text. `matchAll` would copy the pattern each time, and V8 compiles the copy anew when its code has been
 * collected as garbage: milliseconds a sentence, in a large document.
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

/** Where a pattern matched. */
export const placeOf = ({ index, 0: matched }: RegExpExecArray): Span => ({ start: index, end: index + matched.length });

/** Where a global pattern matches in a text. */
export const placesOf = (pattern: RegExp, text: string): Span[] => matchesOf(pattern, text).map(placeOf);

/**
 * A text in lower case, at the same length: `toLowerCase` makes two letters of "İ". For patterns of many words, which take V8 four times as long
 * to compile when they ignore case.
 */
export const inLowerCase = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
