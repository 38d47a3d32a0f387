import type { Part } from '../model/answer';
import { guessRoles } from '../model/stories/prose';
import type { Edit } from '../rule';
import { shift } from '../span';
import { blocksOf, isSimple, type Block } from './blocks';
import type { Rewriter } from './rewrite';

/** Situation and Task under one label: many stories need no more than two sentences for both. */
export const joinedSetting: Rewriter = ({ story: { at, unit: story } }) => {
  const blocks = blocksOf(story) ?? [];
  const index = blocks.findIndex(({ part }) => part.role === 'situation');
  const [situation, task] = [blocks[index], blocks[index + 1]];
  if (!situation || task?.part.role !== 'task' || ![situation, task].every(isJoinable) || !blocks.some(({ part }) => part.role === 'action')) return [];
  const { start, end } = task.part.body;
  return [{
    id: 'join', title: `Join ${situation.name} and ${task.name}`,
    edits: [
      { span: { start: situation.part.label!.end, end: situation.part.label!.end }, text: `/${task.name}` },
      { span: { start: situation.part.body.end, end: Math.min(told(start, story.text), end) }, text: task.body && gapIn(situation) },
    ].map(edit => placed(edit, at)),
  }];
};

const isJoinable = (block: Block): boolean => isSimple(block) && isParagraph(block) && !block.part.alsoFills;

/** The other way round: the Task begins where it was joined, else with the sentence that sounds like one. */
export const splitSetting: Rewriter = ({ story: { at, unit: story } }) => {
  const block = blocksOf(story)?.find(({ part }) => part.role === 'situation' && part.alsoFills === 'task');
  const [first, second, ...others] = block?.name.split(JOINT) ?? [];
  if (!block || !first || !second || others.length > 0 || !isSimple(block) || !isParagraph(block)) return [];
  const { text, notation: { between } } = story;
  const { part: { label, body }, before } = block;
  const gap = beginningOfTask(block.part, text);
  if (!gap || !label) return [];
  const end = label.end;
  const after = text.slice(end, told(body.start, text));
  const start = label.start + text.slice(label.start, end).indexOf(first) + first.length;
  return [{
    id: 'split', title: `Split ${first} and ${second}`,
    edits: [{ span: { start, end }, text: '' }, { span: gap, text: `${between}${before}${second}${after}` }].map(edit => placed(edit, at)),
  }];
};

const JOINT = /\s*(?:\/|&|\+|→|\band\b)\s*/;

/** Where something is told behind an offset. */
const told = (offset: number, text: string): number => offset + /^\s*/.exec(text.slice(offset))![0].length;

/** One paragraph, or none. */
const isParagraph = ({ body }: Block): boolean => !/\n\s*(?:\n|[-*+>|#]|\d{1,2}[.)])|^(?:[-*+>|#]\s|\d{1,2}[.)]\s|```)/.test(body);

/** A line break keeps apart what was told apart, and Markdown shows it as a space. */
const gapIn = ({ before, body, part: { body: { start, end } } }: Block): string => {
  if (before.startsWith('#')) return '\n\n';
  if (body === '') return start === end ? ' ' : '';
  return /^\s*(?:[-*+]|\d{1,2}[.)])\s/.test(before) ? `\n${' '.repeat(/^\s*\S+\s+/.exec(before)![0].length)}` : '\n';
};

/** What stands between the last sentence of the Situation and the first of the Task. */
function beginningOfTask({ sentences }: Part, text: string): Edit['span'] | undefined {
  const gaps = sentences.slice(1).map(({ at }, index) => ({ start: sentences[index]!.at + sentences[index]!.unit.text.length, end: at }));
  const broken = gaps.findIndex(({ start, end }) => text.slice(start, end).includes('\n'));
  const task = guessRoles(sentences.map(({ unit }) => unit)).indexOf('task', 1) - 1;
  const gap = gaps[broken >= 0 ? broken : task >= 0 ? task : gaps.length - 1];
  return gap && text.slice(gap.start, gap.end).trim() === '' ? gap : undefined;
}

const placed = ({ span, text }: Edit, at: number): Edit => ({ span: shift(span, at), text });
