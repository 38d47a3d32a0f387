import type { Span } from '../../rules';

/** Markdown about a span of the document. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

/** Whether an offset is in a span or at either end of it. */
export const isAt = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

export const quoted = (text: string): string => text.trim().split('\n').map(line => `> ${line}`).join('\n');

/** A bad and a good example. */
export const instead = (before: string, after: string): string => `Instead of\n\n${quoted(before)}\n\nrather\n\n${quoted(after)}`;
