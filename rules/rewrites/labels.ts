import { storyNames } from '../edits/parts';
import type { Story } from '../model/answer';
import { ROLES, type Role } from '../model/role';
import { commonNotation } from '../model/stories/notation';
import type { Edit } from '../rule';
import { shift, type Span } from '../span';
import { lineStart } from '../util/lineStart';
import { blocksOf, isNested, isSimple } from './blocks';
import type { Rewriter } from './rewrite';

/**
 * Labels the parts of a story told in prose, in the notation that the answer uses elsewhere or else in the most common one. Which sentence
 * belongs to which part is a guess, for the writer to correct.
 */
export const labelled: Rewriter = ({ answer: { text, stories }, story: { at, unit: story } }) => {
  const passages = passagesOf(story);
  if (story.labelled || passages.length < 2 || !passages.some(({ role }) => role === 'action') || !isPlainProse(text, at, story)) return [];
  const { before, after, between } = stories.find(({ unit: { labelled, notation } }) => labelled && !notation.before.includes('|'))?.unit.notation ?? commonNotation;
  const indent = /^[-*+] /.test(before) ? '  ' : '';
  const told = passages.map(({ role, text }) => `${before}${storyNames[role]}${after}${text.replace(/\n(?=.)/g, `\n${indent}`)}`).join(between);
  return [{ id: 'label', title: 'Label the parts', edits: [asBlock(told, { start: at, end: at + story.text.length }, text)] }];
};

/** Turns a labelled story into prose without labels. */
export const unlabelled: Rewriter = ({ answer, story: { at, unit: story } }) => {
  const blocks = blocksOf(story);
  if (!blocks || !blocks.some(({ part }) => part.role === 'action')) return [];
  if (blocks.some(isNested) || !blocks.every(isSimple) || blocks.some(({ body }) => MARKUP.test(body) || /\n\s*\n/.test(body))) return [];
  const text = blocks.flatMap(({ body }) => body ? [body.replace(/\s*\n\s*/g, ' ')] : []).map(closed).join(' ');
  const span = shift({ start: blocks[0]!.span.start, end: blocks.at(-1)!.span.end }, at);
  return [{ id: 'unlabel', title: 'Tell it without labels', edits: [asBlock(text, span, answer.text)] }];
};

/** Markup that begins a block of its own: a list, a quotation, a table, a heading, a fence. */
const MARKUP = /^\s*(?:[-*+>|]\s|\d{1,2}[.)]\s|#{1,6}\s|```|~~~)/m;

/**
 * Whether a story is prose that labels would not tear apart: it begins a line, or a sentence within one, and no bold words or quotations cross
 * the end of a part.
 */
const isPlainProse = (text: string, at: number, story: Story): boolean =>
  /(?:^|\n|[.!?]["”’)]*)\s*$/.test(text.slice(0, at)) && !MARKUP.test(text.slice(lineStart(text, at), at + story.text.length))
  && passagesOf(story).every(({ text }) => [...text.matchAll(/\*\*|__|[“”"]/g)].length % 2 === 0);

interface Passage {
  readonly role: Role;
  readonly text: string;
}

/** The parts of a story in prose, in the order of telling. A sentence that goes back to an earlier part stays with the later one. */
function passagesOf({ text, parts }: Story): Passage[] {
  const openings = parts.reduce<{ role: Role; start: number }[]>((found, { role, body: { start } }) => {
    const last = found.at(-1);
    return last && ROLES.indexOf(role) <= ROLES.indexOf(last.role) ? found : [...found, { role, start }];
  }, []);
  return openings.map(({ role, start }, index) => ({ role, text: text.slice(index === 0 ? 0 : start, openings[index + 1]?.start ?? text.length).trim() }));
}

/** Replaces a span by a text with an empty line on either side, where something stands there. */
function asBlock(inserted: string, { start, end }: Span, text: string): Edit {
  const before = /(?<![ \t])[ \t]*(?:\r?\n[ \t]*)?$/.exec(text.slice(0, start))![0];
  const after = /^[ \t]*(?:\r?\n)?[ \t]*/.exec(text.slice(end))![0];
  const opening = /(?:^|\n)$/.test(text.slice(0, start - before.length)) ? before : '\n\n';
  const closing = /^(?:$|\r?\n)/.test(text.slice(end + after.length)) ? after : '\n\n';
  return { span: { start: start - before.length, end: end + after.length }, text: opening + inserted + closing };
}

const closed = (sentence: string): string => /[.!?…:;]["”’)\]*_]*$/.test(sentence) ? sentence : `${sentence}.`;
