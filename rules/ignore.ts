import { frontMatterOf } from './model/frontMatter';
import type { AnswerReview, Reported } from './review';
import type { Edit } from './rule';
import type { Placed } from './span';

/** How far an ignored finding is ignored. */
export type IgnoreScope = 'line' | 'answer' | 'file';

/** The writer says why, so that the comment can go when the reason has gone. */
const REASON = '-- [why?]';

/**
 * The edits that make a finding quiet by a comment, placed in the document; undefined where no comment can stand: within a
 * table, or around an answer inside a quotation or list.
 */
export function ignoreEdits({ at, unit: { rule, span } }: Placed<Reported>, scope: IgnoreScope, text: string, answer?: Placed<AnswerReview>): Edit[] | undefined {
  switch (scope) {
    case 'line': return onLine(lineStart(text, at + span.start), rule, text);
    case 'answer': return answer && aroundAnswer(answer, rule, text);
    case 'file': return [insert(frontMatterOf(text).end, `<!-- answerlint-disable-file ${rule} ${REASON} -->\n\n`)];
  }
}

/**
 * The edit that switches a rule off in a settings file; undefined where its rules are written in a way that we had better not
 * touch. The reason goes behind it, as a comment.
 */
export function turnOff(rule: string, yaml: string): Edit | undefined {
  const line = `${rule}: off # [why?]`;
  const opening = /^rules:[ \t]*(?:#.*)?\r?\n/m.exec(yaml);
  if (!opening) return /^rules:/m.test(yaml) ? undefined : insert(yaml.length, `${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}rules:\n  ${line}\n`);
  const from = opening.index + opening[0].length;
  const set = new RegExp(`^[ \\t]+${rule}:.*`, 'm').exec(yaml.slice(from).split(/^(?=\S)/m)[0]!);
  const indent = /^[ \t]*/.exec(yaml.slice(from))![0] || '  ';
  return set
    ? { span: { start: from + set.index, end: from + set.index + set[0].length }, text: indent + line }
    : insert(from, `${indent}${line}\n`);
}

const onLine = (start: number, rule: string, text: string): Edit[] | undefined =>
  /^[\s>]*\|/.test(text.slice(start, start + 80)) ? undefined : [insert(start, `${prefixAt(start, text)}<!-- answerlint-disable-next-line ${rule} ${REASON} -->\n`)];

function aroundAnswer({ at, unit: { answer } }: Placed<AnswerReview>, rule: string, text: string): Edit[] | undefined {
  const start = lineStart(text, at);
  if (!/^(?:#|\w)/.test(text.slice(start, start + 2))) return undefined;
  return [
    insert(start, `<!-- answerlint-disable ${rule} ${REASON} -->\n\n`),
    insert(at + answer.text.length, `\n\n<!-- answerlint-enable ${rule} -->`),
  ];
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Indentation and quotation marks, so that the comment stays in the same quotation or list item. */
const prefixAt = (start: number, text: string): string => /^[ \t>]*/.exec(text.slice(start, start + 200))![0];
