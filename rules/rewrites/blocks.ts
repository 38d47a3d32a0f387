import { perObject } from '../memo';
import type { Part, Story } from '../model/answer';
import { roleOf } from '../model/labels/labels';
import type { Span } from '../span';
import { lineStart } from '../util/lineStart';

/** A labelled part in its story, from the beginning of its label's line to the end of its text. */
export interface Stretch {
  readonly part: Part;
  readonly span: Span;
}

/** A part whose label can be written differently. */
export interface Block extends Stretch {
  /** What precedes the name: `- **`. */
  readonly before: string;
  /** The name as written, without markup. */
  readonly name: string;
  /** The text of the part, without the indentation that a list gave it. */
  readonly body: string;
}

/** The parts of a labelled story in their order; undefined where two stand on one line. */
export function stretchesOf({ text, labelled, parts }: Story): readonly Stretch[] | undefined {
  if (!labelled) return undefined;
  const stretches = parts.map((part): Stretch => ({ part, span: { start: lineStart(text, part.label!.start), end: part.body.end } }));
  return stretches.every(({ span }, index) => index === 0 || stretches[index - 1]!.span.end <= span.start) ? stretches : undefined;
}

/** Markup that may precede a name: a bullet, a number, hashes, stars. Parts in quotations and tables are not rewritten. */
const OPENING = /^[ \t]*(?:(?:[-*+]|\d{1,2}[.)]|#{1,6})[ \t]+)?(\*\*|__|\*|_)?$/;
const CLOSING = /^[\s:：*_–—-]*$/u;

/** The parts of a labelled story, if each label can be rewritten and there is nothing else between them; undefined otherwise, because no word may get lost. */
export const blocksOf = perObject((story: Story): readonly Block[] | undefined => {
  const stretches = stretchesOf(story) ?? [];
  const blocks = stretches.map(stretch => blockOf(stretch, story.text)).filter(block => block !== undefined);
  const isTidy = stretches.every(({ span }, index) => index === 0 || story.text.slice(stretches[index - 1]!.span.end, span.start).trim() === '');
  return isTidy && blocks.length > 0 && blocks.length === stretches.length ? blocks : undefined;
});

function blockOf({ part, span }: Stretch, text: string): Block | undefined {
  const label = part.label!;
  const before = text.slice(span.start, label.start);
  const after = text.slice(label.end, part.body.start);
  const opening = OPENING.exec(before);
  const name = text.slice(label.start, label.end);
  if (!opening || !CLOSING.test(after) || (opening[1] && !`${name}${after}`.includes(opening[1]))) return undefined;
  return { part, span, before, name: name.replace(/[*_]/g, ''), body: outdented(text.slice(part.body.start, part.body.end)) };
}

/** Removes the indentation of all lines but the first, which stands behind the label. */
function outdented(body: string): string {
  const [first = '', ...others] = body.split(/\r?\n/);
  const indents = others.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)![0].length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return [first, ...others.map(line => line.slice(indent))].join('\n').trim();
}

/** Whether a part stands in a list within a list item, where no paragraph can stand. */
export const isNested = ({ before }: Block): boolean => /^[ \t]/.test(before);

/** Whether a part can be moved: its text has no headings and labels of its own, which would open parts elsewhere, and is more than an "n/a". */
export const isSimple = ({ part, body }: Block): boolean =>
  (part.words > 0 || body === '') && !body.split('\n').some(line => /^#{1,6}\s/.test(line) || roleOf(/^[^:]{1,40}(?=:)/.exec(line)?.[0] ?? '') !== undefined);
