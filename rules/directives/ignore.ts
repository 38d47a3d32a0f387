import { perObject } from '../memo';
import { frontMatterIn } from '../model/frontMatter';
import type { Block, SourceText } from '../model/markdown/sourceText';
import type { AnswerReview } from '../reviewed';
import { insertAt, type Edit, type Reported } from '../rule';
import type { Placed, Span } from '../span';
import { firstIndex } from '../util/sorted';

/** How far an ignored finding is ignored. */
export type IgnoreScope = 'line' | 'answer' | 'file';

/** A slot for the writer's reason, so that the comment can go when the reason has gone. */
const REASON = '-- [why?]';

/**
 * The edits that quiet a finding by a comment, placed in the document; undefined where no comment can stand: within a table or a fence, or
 * around an answer inside a quotation or list.
 */
export function ignoreEdits({ at, unit: { rule, span } }: Placed<Reported>, scope: IgnoreScope, text: SourceText, answer?: Placed<AnswerReview>): Edit[] | undefined {
  switch (scope) {
    case 'line': return onLine(text.lineAt(at + span.start), rule, text);
    case 'answer': return answer && aroundAnswer(answer, rule, text);
    case 'file': return [insertAt(frontMatterIn(text).end, `<!-- answerlint-disable-file ${rule} ${REASON} -->\n\n`)];
  }
}

function onLine({ at: start, unit: line }: Placed<string>, rule: string, text: SourceText): Edit[] | undefined {
  if (/^[\s>]*\|/.test(line) || fenceAround(start, text)) return undefined;
  const comment = `<!-- answerlint-disable-next-line ${rule} ${REASON} -->`;
  // a comment on a line of its own would end the paragraph, and with it the list item or the story that it belongs to
  const above = start > 0 ? text.lineAt(start - 1) : undefined;
  if (above && goesOn(above.unit, line)) return [insertAt(above.at + above.unit.length, ` ${comment}`)];
  return [insertAt(start, `${/^[ \t>]*/.exec(line)![0]}${comment}\n`)];
}

/** What begins a block: an item, a heading, a quotation, a table, a fence, a comment, a thematic break. */
const BLOCK = /^[ \t>]*(?:[-*+]\s|\d{1,3}[.)]\s|#{1,6}\s|\||```|~~~|<!--|(?:[-*_][ \t]*){3,}$)/;

/** Whether a line continues the paragraph of the line above. That may be in a list item, but not in a heading or a table row. */
const goesOn = (above: string, line: string): boolean =>
  above.trim() !== '' && !BLOCK.test(line) && !/^[ \t>]*(?:#{1,6}\s|\||```|~~~|<!--|>*[ \t]*$|(?:[-*_][ \t]*){3,}$)/.test(above);

function aroundAnswer({ at, unit: { answer } }: Placed<AnswerReview>, rule: string, text: SourceText): Edit[] | undefined {
  const first = text.lineAt(at);
  const last = text.lineAt(at + answer.text.length);
  const { start, end } = fenceAround(at, text) ?? { start: first.at, end: last.at + last.unit.length };
  if (!/^(?:#|\w|```|~~~)/.test(text.slice(start, start + 3))) return undefined;
  return [
    insertAt(start, `<!-- answerlint-disable ${rule} ${REASON} -->\n\n`),
    insertAt(end, `\n\n<!-- answerlint-enable ${rule} -->`),
  ];
}

/** The code block around an offset, fences included. A comment in it would be code. */
function fenceAround(offset: number, text: SourceText): Span | undefined {
  const blocks = codeBlocksIn(text);
  const block = blocks[firstIndex(blocks, ({ closes }) => closes > offset)];
  return block && block.span.start <= offset ? block.span : undefined;
}

interface CodeBlock {
  readonly span: Span;
  /** Where its closing line begins. */
  readonly closes: number;
}

/** Remembered for each version of a text: a menu of code actions asks once for every line and answer with a finding. */
const codeBlocksIn = perObject(({ blocks, places, length }: SourceText): readonly CodeBlock[] => {
  const found: CodeBlock[] = [];
  let open: { readonly start: number; readonly fence: string } | undefined;
  for (const [index, block] of blocks.entries()) {
    for (const { at, unit: { fence, line } } of fencesIn(block)) {
      const start = places[index]! + at;
      if (!open) open = { start, fence };
      else if (fence.startsWith(open.fence)) {
        found.push({ span: { start: open.start, end: start + line.length }, closes: start });
        open = undefined;
      }
    }
  }
  return open ? [...found, { span: { start: open.start, end: length }, closes: length + 1 }] : found;
});

/** A line that may open or close a code block. */
interface Fence {
  readonly line: string;
  /** The characters that it begins with. */
  readonly fence: string;
}

/** Most texts hold none, and a plain search finds that out ten times faster than the pattern. */
const fencesIn = perObject(({ text }: Block): readonly Placed<Fence>[] => text.includes('```') || text.includes('~~~')
  ? Array.from(text.matchAll(/^ {0,3}(`{3,}|~{3,})[^\r\n]*/gm), ({ index, 0: line, 1: fence }) => ({ at: index, unit: { line, fence: fence! } })) : []);
