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
