import type { Part } from '../model/answer';
import { guessRoles } from '../model/stories/prose';
import { insertAt, shiftEdits, type Edit } from '../rule';
import { blocksOf, isSimple, type Block } from './blocks';
import type { Rewriter } from './rewrite';

/** Joins Situation and Task under one label: many stories need no more than two sentences for both. */
export const joinedSetting: Rewriter = ({ story: { at, unit: story } }) => {
  const blocks = blocksOf(story) ?? [];
  const index = blocks.findIndex(({ part }) => part.role === 'situation');
  const [situation, task] = [blocks[index], blocks[index + 1]];
  if (!situation || task?.part.role !== 'task' || ![situation, task].every(isJoinable) || !blocks.some(({ part }) => part.role === 'action')) return [];
  const { start, end } = task.part.body;
  return [{
    id: 'join', title: `Join ${situation.name} and ${task.name}`,
    edits: shiftEdits([
      insertAt(situation.part.label!.end, `/${task.name}`),
      { span: { start: situation.part.body.end, end: Math.min(told(start, story.text), end) }, text: task.body && gapIn(situation) },
    ], at),
  }];
};

const isJoinable = (block: Block): boolean => isSimple(block) && isParagraph(block) && !block.part.alsoFills;

/** Splits them again: the Task begins where it was joined, or else with the first sentence that sounds like one. */
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
    edits: shiftEdits([{ span: { start, end }, text: '' }, { span: gap, text: `${between}${before}${second}${after}` }], at),
  }];
};

const JOINT = /\s*(?:\/|&|\+|→|\band\b)\s*/;

/** Skips white space from an offset on. */
const told = (offset: number, text: string): number => offset + /^\s*/.exec(text.slice(offset))![0].length;

/** Whether a text is one paragraph at most. */
const isParagraph = ({ body }: Block): boolean => !/\n\s*(?:\n|[-*+>|#]|\d{1,2}[.)])|^(?:[-*+>|#]\s|\d{1,2}[.)]\s|```)/.test(body);

/** What separates the parts under a joint label: mostly a line break, which keeps them apart in the source, and which Markdown shows as a space. */
const gapIn = ({ before, body, part: { body: { start, end } } }: Block): string => {
  if (before.startsWith('#')) return '\n\n';
  if (body === '') return start === end ? ' ' : '';
  return /^\s*(?:[-*+]|\d{1,2}[.)])\s/.test(before) ? `\n${' '.repeat(/^\s*\S+\s+/.exec(before)![0].length)}` : '\n';
};

/** The space between the last sentence of the Situation and the first of the Task. */
function beginningOfTask({ sentences }: Part, text: string): Edit['span'] | undefined {
  const gaps = sentences.slice(1).map(({ at }, index) => ({ start: sentences[index]!.at + sentences[index]!.unit.text.length, end: at }));
  const broken = gaps.findIndex(({ start, end }) => text.slice(start, end).includes('\n'));
  const task = guessRoles(sentences.map(({ unit }) => unit), 'asked').indexOf('task', 1) - 1;
  const gap = gaps[broken >= 0 ? broken : task >= 0 ? task : gaps.length - 1];
  return gap && text.slice(gap.start, gap.end).trim() === '' ? gap : undefined;
}
