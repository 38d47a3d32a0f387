import type { Span } from '../../rules';

/** Markdown about a span of the document. */
export interface Help {
  readonly span: Span;
  readonly markdown: string;
}

/** A caret at either end of a word is at the word. */
export const isAt = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

export const quoted = (text: string): string => text.trim().split('\n').map(line => `> ${line}`).join('\n');

/** How it should not be told, and how it should. */
export const instead = (before: string, after: string): string => `Instead of\n\n${quoted(before)}\n\nrather\n\n${quoted(after)}`;
