import { isLonger } from '../../util/counting';
import { startsAnew } from '../labels/labelRows';
import type { Framework } from '../labels/labels';
import type { Lead } from '../labels/leads';
import { LONGEST_TITLE } from '../layout/frame';
import { questionForm } from '../layout/questions';
import type { TellableLine } from '../layout/tellable';
import type { Line } from '../markdown/line';
import type { Role } from '../role';

/** A labelled story, in indices of an answer's lines. */
export interface StoryDraft {
  /** The line that names it, directly above its first label. */
  readonly title?: number;
  readonly framework: Framework;
  readonly parts: readonly PartDraft[];
}

export interface PartDraft {
  readonly roles: readonly Role[];
  readonly lead: Lead;
  readonly first: number;
  readonly last: number;
}

/** The labelled stories among an answer's lines. `openers`: by line, what opens a part of the answer that is no story. */
export function draftsIn(lines: readonly TellableLine[], tellsOneStory: boolean, openers: readonly (Lead | undefined)[]): StoryDraft[] {
  if (!hasLabels(lines)) return [];
  const drafts: { title?: number; framework: Framework; parts: (PartDraft & { last: number })[]; told: Set<Role> }[] = [];
  let story: (typeof drafts)[number] | undefined;
  let part: (PartDraft & { last: number }) | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.label) {
      const { roles, lead, framework } = line.label;
      const anew = !story || startsAnew(story.told, roles);
      const titled = isTitleOf(lines[index - 1], line) && !isWrapped(lines, part, index - 1) && (anew || !isWholeBody(lines, part, index - 1));
      if (!story || titled || anew) {
        story = { framework, parts: [], told: new Set(), ...titled && { title: index - 1 } };
        drafts.push(story);
      }
      part = { roles, lead, first: index, last: index };
      story.parts.push(part);
      for (const role of roles) story.told.add(role);
    } else if (part && belongs(line, lines[part.first]!, lines[index - 1]!, part, tellsOneStory) && !openers[index]) {
      part.last = index;
    } else {
      part = undefined;
      // "**Goal.** …" among the parts of a reason is no Task of the story below them
      if (line.line.kind === 'heading' || openers[index] && !tellsOneStory) story = undefined;
    }
  }
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const last = draft.parts.at(-1)!;
    if (next?.title === last.last && next.title > last.first) last.last--;
  }
  return drafts.filter(({ told }) => told.size > 1);
}

function hasLabels(lines: readonly TellableLine[]): boolean {
  for (const { label } of lines) if (label) return true;
  return false;
}

function isTitleOf(above: TellableLine | undefined, { line: label }: TellableLine): boolean {
  if (!above || above.label || above.line.block === label.block) return false;
  const { line } = above;
  if (line.kind === 'heading') return label.kind !== 'heading' || line.depth < label.depth;
  if (label.kind === 'heading') return false;
  if (line.list < label.list) return line.kind === 'item';
  return line.list === label.list && (questionForm(line)?.prominent === true || isShortLine(line));
}

/** As short as a title, like `isShort`; before labels a title may end in a colon. */
const isShortLine = ({ text, kind }: Line): boolean =>
  kind === 'text' && !isLonger(text.trim(), LONGEST_TITLE) && !/[.,;]\s*$/.test(text);

function belongs({ line }: TellableLine, { line: label }: TellableLine, { line: before }: TellableLine, part: PartDraft, tellsOneStory: boolean): boolean {
  if (label.kind === 'cell' || line.kind === 'cell') return line.block === label.block;
  if (line.kind === 'heading') return label.kind === 'heading' && line.depth > label.depth;
  const closing = part.roles.some(role => role === 'result' || role === 'reflection');
  if (label.kind === 'heading' && (!closing || tellsOneStory)) return true;
  if (line.block === label.block || line.block === before.block) return true;
  if (label.list > 0) return line.list > label.list || line.list === label.list && (line.kind !== 'item' || isEmpty(label, part));
  if (isEmpty(label, part) && part.last === part.first && !(closing && questionForm(line)?.asks)) return true;
  if (questionForm(line)?.prominent) return false;
  return !closing || tellsOneStory || line.list > 0 && (before.list > 0 || isEmpty(label, part)) || isEmpty(label, part) && part.last === part.first;
}

/** Whether a line is all there is below a label on a line of its own: a short note ("Built a cache"), not the title of the next story. */
const isWholeBody = (lines: readonly TellableLine[], part: PartDraft | undefined, index: number): boolean =>
  part !== undefined && part.first === index - 1 && part.last === index && isEmpty(lines[part.first]!.line, part);

/** Whether a line continues the paragraph or item of a label, and ends it. */
const isWrapped = (lines: readonly TellableLine[], part: PartDraft | undefined, index: number): boolean =>
  part !== undefined && part.first < index && lines[part.first]!.line.block === lines[index]!.line.block;

const isEmpty = (label: Line, { lead }: PartDraft): boolean => label.text.slice(lead.body).trim() === '';
