import { l10n, ThemeIcon } from 'vscode';
import type { ChecklistItem, IgnoredFinding, Range } from '../../server/protocol';
import { clock, ticks } from '../format';
import { isOpen, stateOf } from './looks';
import type { NamedAnswer } from './names';
import type { Row } from './row';
import { heard, startOf, stateLook } from './rowLooks';
import { storyId, storyRow } from './storyRows';
import { answerTooltip, ignoredTooltip, itemTooltip, partTooltip, spokenTicks, spokenTime } from './tooltips';

type Quote = (range: Range) => string;

/** The rows of a document's answers. `textAt` reads the document. */
export const rowsOf = (answers: readonly NamedAnswer[], textAt: Quote): Row[] =>
  answers.map(answer => answerRow(answer, answers.length > 1, textAt));

/** The rows that are still open. Answers stay. */
export function openRows(rows: readonly Row[]): Row[] {
  return rows.map(row => ({ ...row, children: openRows(row.children).filter(child => child.children.length > 0 || isOpen(child.state)) }));
}

function answerRow(answer: NamedAnswer, folded: boolean, textAt: Quote): Row {
  const { name: id, question, title, checklist, stories, ignored, words, seconds, range } = answer;
  const done = ticks(checklist);
  const parts = new Set(checklist.map(({ part }) => part));
  return {
    id,
    look: {
      // in front, because what follows a long question is cut off
      label: `${done ? `${done}  ` : ''}${question || title}`,
      description: clock(seconds),
      tooltip: answerTooltip(answer),
      spoken: heard(question || title, done && spokenTicks(done), spokenTime(words, seconds)),
      context: 'answer',
      folded,
    },
    children: [
      ...Array.from(parts, part => partRow(checklist.filter(it => it.part === part), `${id}/${part}`, range, textAt)),
      ...stories.map((story, index) => storyRow(story, storyId(id, index), range)),
      ...ignored.length > 0 ? [ignoredRow(ignored, `${id}/ignored`, range)] : [],
    ],
    ranges: [startOf(range)],
    answer: range,
  };
}

/** A part whose only item is the part itself needs no row around that item. */
function partRow(items: readonly ChecklistItem[], id: string, answer: Range, textAt: Quote): Row {
  const [first] = items;
  if (items.length === 1 && first!.title === first!.partTitle) return itemRow(first!, id, answer, textAt);
  const label = first!.partTitle;
  const state = stateOf(items);
  return {
    id,
    look: { ...stateLook(label, state, ticks(items)), tooltip: partTooltip(label, items), folded: false },
    children: items.map(it => itemRow(it, `${id}/${it.id}`, answer, textAt)),
    ranges: items.flatMap(({ evidence }) => evidence),
    answer,
  };
}

function itemRow(item: ChecklistItem, id: string, answer: Range, textAt: Quote): Row {
  const { title, state, evidence, ticks: subTicks = [], add } = item;
  const open = subTicks.filter(({ met }) => !met).map(it => it.title);
  const description = state === 'partial' && open.length > 0 ? l10n.t('still open: {0}', open.join(', ')) : '';
  return {
    id,
    look: { ...stateLook(title, state, description), tooltip: itemTooltip(item, evidence.map(textAt)), ...add && { context: 'addable' }, folded: false },
    children: [], ranges: evidence, answer, state,
    ...add && { add },
  };
}

/** What comments keep quiet, and why: an answer without findings may owe that to them. */
function ignoredRow(ignored: readonly IgnoredFinding[], id: string, answer: Range): Row {
  const icon = new ThemeIcon('mute');
  const label = l10n.t('Kept quiet');
  const children = ignored.map(({ rule, range, reason = l10n.t('no reason given') }, index): Row => ({
    id: `${id}/${index}`,
    look: { label: rule, description: reason, icon, tooltip: ignoredTooltip(rule, reason), spoken: heard(rule, label, reason), folded: false },
    children: [], ranges: [range], answer,
  }));
  const description = `${ignored.length}`;
  return {
    id, children, answer,
    look: { label, description, icon, tooltip: ignoredTooltip(label, l10n.t('Findings that a comment in the text ignores')), spoken: heard(label, description), folded: true },
    ranges: ignored.map(({ range }) => range),
  };
}
