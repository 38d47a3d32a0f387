import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ChecklistAnswer, ChecklistItem, ChecklistStory, Range, ScaffoldEdit } from '../server/protocol';
import { clock, ticks } from './checklist';

/** One row of the checklist: an answer, a part of it, an item; a story, a part of that. */
export interface Row {
  readonly item: TreeItem;
  readonly children: readonly Row[];
  /** Where it is in the document: for an item its evidence. Empty where there is none. */
  readonly ranges: readonly Range[];
  /** The answer it belongs to, in the document. */
  readonly answer: Range;
  /** What would fill it. */
  readonly add?: ScaffoldEdit;
  readonly state?: State;
}

type State = ChecklistItem['state'];

/** The rows of a document's answers. */
export function rowsOf(answers: readonly ChecklistAnswer[]): Row[] {
  const unfolded = answers.length === 1 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  return answers.map((answer, index) => answerRow(answer, `${index}`, unfolded));
}

/** Without the rows that need nothing more. Answers stay. */
export function openRows(rows: readonly Row[]): Row[] {
  return rows.map(row => ({ ...row, children: openRows(row.children).filter(child => child.children.length > 0 || isOpen(child.state)) }));
}

export const isOpen = (state: State | undefined): boolean => state === 'missing' || state === 'partial';

function answerRow(answer: ChecklistAnswer, id: string, unfolded: TreeItemCollapsibleState): Row {
  const { question, title, checklist, stories, words, seconds, range } = answer;
  const done = ticks(checklist);
  // In front, because what stands behind a long question is cut off.
  const item = rowItem(id, `${done ? `${done}  ` : ''}${question || title}`, unfolded);
  item.description = clock(seconds);
  item.tooltip = `${question || title}\n${title} · ${words} words, ${clock(seconds)} spoken`;
  const parts = new Set(checklist.map(({ part }) => part));
  return {
    item,
    children: [
      ...Array.from(parts, part => partRow(checklist.filter(it => it.part === part), `${id}/${part}`, range)),
      ...stories.map((story, index) => storyRow(story, `${id}/story/${index}`, range)),
    ],
    ranges: [startOf(range)],
    answer: range,
  };
}

/** A part that asks for nothing but itself needs no row around its item. */
function partRow(items: readonly ChecklistItem[], id: string, answer: Range): Row {
  if (items.length === 1 && items[0]!.title === items[0]!.partTitle) return itemRow(items[0]!, id, answer);
  const item = rowItem(id, items[0]!.partTitle, TreeItemCollapsibleState.Expanded);
  item.description = ticks(items);
  showState(item, stateOf(items));
  const ranges = items.flatMap(({ evidence }) => evidence);
  return { item, children: items.map(it => itemRow(it, `${id}/${it.id}`, answer)), ranges, answer };
}

function stateOf(items: readonly ChecklistItem[]): State {
  const states = new Set(items.map(({ state }) => state).filter(state => state !== 'not-applicable'));
  if (states.size > 1) return 'partial';
  return [...states][0] ?? 'not-applicable';
}

function itemRow({ title, why, state, evidence, ticks = [], add }: ChecklistItem, id: string, answer: Range): Row {
  const item = rowItem(id, title, TreeItemCollapsibleState.None);
  const open = ticks.filter(({ met }) => !met).map(it => it.title);
  if (state === 'partial' && open.length > 0) item.description = `still open: ${open.join(', ')}`;
  item.tooltip = [why, ...ticks.map(it => `${it.met ? '✓' : '○'} ${it.title}`)].join('\n');
  return stateRow(item, state, evidence, answer, add);
}

const ROLES = [['situation', 'Situation'], ['task', 'Task'], ['action', 'Action'], ['result', 'Result'], ['reflection', 'Reflection']] as const;

/** The parts that a story has, and those that it should have: not every framework has a Task, and few stories reflect. */
function storyRow({ title, parts, range, seconds, add }: ChecklistStory, id: string, answer: Range): Row {
  const roles = ROLES.filter(([role]) => parts[role] || add[role]);
  const item = rowItem(id, title || 'Story', TreeItemCollapsibleState.Collapsed);
  const letters = roles.map(([role, name]) => `${name[0]} ${add[role] ? '○' : '✓'}`).join(' ');
  item.description = `${letters} · ${clock(seconds)}`;
  item.iconPath = new ThemeIcon('book');
  const children = roles.map(([role, name]) => {
    const part = add[role] ? null : parts[role];
    const child = rowItem(`${id}/${role}`, name, TreeItemCollapsibleState.None);
    if (part) child.description = clock(part.seconds);
    child.tooltip = part ? `${part.words} words, ${clock(part.seconds)} spoken` : 'Not told yet';
    return stateRow(child, part ? 'met' : 'missing', part ? [part] : [], answer, add[role]);
  });
  return { item, children, ranges: [startOf(range)], answer };
}

function rowItem(id: string, label: string, unfolded: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label, unfolded);
  item.id = id;
  item.command = { title: 'Open', command: 'answerlint.openChecklistRow', arguments: [id] };
  return item;
}

/** The shape of an icon tells the state, not its colour alone. */
const LOOKS: Readonly<Record<State, { readonly icon: string; readonly colour?: string; readonly spoken: string }>> = {
  'met': { icon: 'pass-filled', colour: 'testing.iconPassed', spoken: 'done' },
  'partial': { icon: 'color-mode', colour: 'list.warningForeground', spoken: 'partly done' },
  'missing': { icon: 'circle-large-outline', spoken: 'open' },
  'not-applicable': { icon: 'circle-slash', colour: 'disabledForeground', spoken: 'not needed here' },
};

function showState(item: TreeItem, state: State): void {
  const { icon, colour, spoken } = LOOKS[state];
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  item.accessibilityInformation = { label: [item.label, spoken, item.description].filter(Boolean).join(', ') };
}

function stateRow(item: TreeItem, state: State, ranges: readonly Range[], answer: Range, add: ScaffoldEdit | undefined): Row {
  showState(item, state);
  if (add) item.contextValue = 'addable';
  return { item, children: [], ranges, answer, state, ...(add && { add }) };
}

const startOf = ({ start }: Range): Range => ({ start, end: start });
