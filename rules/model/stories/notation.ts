import type { Placed } from '../../span';
import { lineStart } from '../../util/lineStart';
import type { Notation, PartStyle, Story } from '../answer';
import type { Lead } from '../labels/leads';
import type { TellableLine } from '../layout/tellable';
import type { StoryDraft } from './drafts';

/** How a story without labels would be labelled: in the notation that most people use. */
export const commonNotation: Notation = { before: '- ', after: ': ', letters: false, between: '\n', framework: 'STAR' };

/** How a new story is labelled beside these: like the first of them that has labels. */
export const notationAmong = (stories: readonly Placed<Story>[]): Notation => stories.find(({ unit }) => unit.labelled)?.unit.notation ?? commonNotation;

/** How the parts of a labelled story are written. */
export function notationOf({ parts, framework }: StoryDraft, lines: readonly TellableLine[], text: string): Notation {
  const [first, second] = parts;
  const model = parts.find(part => lines[part.first]!.line.text.slice(part.lead.body).trim()) ?? first!;
  const line = lines[model.first]!;
  const gap = second ? text.slice(endOfLine(text, lines[first!.last]!.at), lines[second.first]!.at) : '\n';
  return {
    ...frame(line, model.lead, text),
    letters: first!.lead.name.replace(/[^\p{L}]/gu, '').length === 1,
    between: /\n[^\n]*\n/.test(gap) || line.line.kind === 'heading' ? '\n\n' : '\n',
    framework,
  };
}

/** How parts that belong to no story are labelled here: like the first of them, else by a plain word and a colon. */
export function partStyleIn(lines: readonly TellableLine[], openers: readonly (Lead | undefined)[], text: string): PartStyle {
  let first = 0;
  while (first < openers.length && openers[first] === undefined) first++;
  if (first === openers.length) return { before: '', after: ': ', between: '\n\n' };
  return { ...frame(lines[first]!, openers[first]!, text), between: lines[first]!.line.list > 0 ? '\n' : '\n\n' };
}

/** What precedes and follows a name. A numbered item is continued as a bullet, because Markdown does not renumber. */
function frame({ at, line }: TellableLine, lead: Lead, text: string): { readonly before: string; readonly after: string } {
  const before = text.slice(lineStart(text, at + lead.span.start), at + lead.span.start).replace(/\d+[.)](?=\s)/, '-');
  const nextLine = endOfLine(text, at);
  const alone = line.text.slice(lead.body).trim() === '';
  const after = text.slice(at + lead.span.end, alone ? nextLine : at + lead.body).trimEnd();
  if (line.kind === 'cell') return { before: before || '| ', after: ' | ' };
  if (line.kind === 'heading') return { before, after: '\n\n' };
  return alone ? { before, after: `${after}\n` } : { before, after: `${after || ':'} ` };
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};
