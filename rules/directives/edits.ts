import type { Edit } from '../rule';
import { lineStart } from '../util/lineStart';
import type { Directive, Named } from './directive';

/** Removes a comment. A line of its own goes with it, and so does the empty line that set it off. */
export function removeComment({ span: { start, end } }: Directive, text: string): Edit {
  const before = /[^\S\r\n]*(?:>[^\S\r\n]*)*$/.exec(text.slice(lineStart(text, start), start))![0];
  const from = start - before.length;
  const after = /^[^\S\r\n]*(?:\r?\n|$)/.exec(text.slice(end));
  const isAlone = after !== null && (from === 0 || text[from - 1] === '\n');
  if (!isAlone) return { span: { start, end: end + (/\s$/.test(before) && /^ /.test(text.slice(end)) ? 1 : 0) }, text: '' };
  const lineEnd = end + after[0].length;
  const isSetOff = from === 0 || /\n\r?\n$/.test(text.slice(0, from));
  const blank = isSetOff ? /^\r?\n/.exec(text.slice(lineEnd))?.[0].length ?? 0 : 0;
  return { span: { start: from, end: lineEnd + blank }, text: '' };
}

/** Removes one of several rules from a comment. */
export function removeName({ span: { start, end } }: Named, { rules: [first] }: Directive, text: string): Edit {
  if (start !== first?.span.start) return { span: { start: start - /[\s,]*$/.exec(text.slice(0, start))![0].length, end }, text: '' };
  return { span: { start, end: end + /^[\s,]*/.exec(text.slice(end))![0].length }, text: '' };
}
