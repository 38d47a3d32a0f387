import { perObject } from '../../memo';
import type { Line } from '../markdown/line';
import type { Chapter, Lines } from '../markdown/sheet';
import type { Role } from '../role';
import { isInShort, roleOf } from './labels';
import { leadsOf, type Lead } from './leads';
import { cellLabels } from './tables';

/** A line that opens one or more parts of a story. */
export interface Label {
  /** Its index among the lines of the document or story. */
  readonly line: number;
  readonly lead: Lead;
  readonly roles: readonly Role[];
}

/** A label, with the line that it was read from. */
interface RowLabel extends Label {
  readonly of: Line;
}

/**
 * Labels that may belong to one story, up to the heading or break that ends it. If none of them opens the story, the row begins with a line above
 * that may be a label which no list knows, and which opens no part yet.
 */
interface Row {
  readonly labels: readonly RowLabel[];
  readonly end: number;
}

/** A row whose labels are counted from the line `first` of the document. */
export interface PlacedRow {
  readonly row: Row;
  readonly first: number;
}

interface Signpost {
  readonly index: number;
  readonly line: Line;
  readonly label: Omit<Label, 'line'> | undefined;
  /** What may be a label that no list knows. */
  readonly unknown: Lead | undefined;
}

/** The rows that end in a chapter, and the one still open at its end. `above` is the row that was open where the chapter begins. */
export function rowsInChapter(chapter: Chapter, above: PlacedRow | undefined, lines: Lines): { readonly closed: readonly PlacedRow[]; readonly left: PlacedRow | undefined } {
  const found: PlacedRow[] = [];
  let open = above;
  for (const { unit: piece, first } of chapter) {
    const { signposts, closed, left } = rowsIn(piece.lines);
    if (open && signposts[0] && !signposts[0].label && interrupts(signposts[0].line, open.row.labels.at(-1)!.of)) {
      found.push(open);
      open = undefined;
    }
    const start: number = open?.first ?? first;
    const goesOn = open && readOn(signposts.map(it => ({ ...it, index: it.index + first - start })), open.row.labels);
    const rowFrom = (labels: readonly RowLabel[]): Row => ({ labels, end: endOf(labels, lines, start) });
    for (const row of goesOn ? goesOn.closed.map(rowFrom) : closed) found.push({ row, first: start });
    const last = goesOn ? goesOn.left && rowFrom(goesOn.left) : left;
    open = last && { row: last, first: start };
  }
  return { closed: found, left: open };
}

/** The lines of a piece that are labels or may end a row of labels, and the rows they form. The last row may go on after the piece. */
const rowsIn = perObject((lines: Lines) => {
  const cells = cellLabels(lines);
  const signposts: Signpost[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.unit;
    const label = line.kind === 'cell' ? cells.get(index) : labelOf(line);
    const unknown = label ? undefined : leadsOf(line).find(({ body }) => line.kind === 'cell' ? line.depth === 0 : body < line.text.trimEnd().length);
    if (label || unknown || line.kind !== 'text' && line.kind !== 'cell') signposts.push({ index, line, label, unknown });
  }
  const { closed, left } = readOn(signposts, []);
  const row = (labels: readonly RowLabel[]): Row => ({ labels, end: endOf(labels, lines, 0) });
  return { signposts, closed: closed.map(row), left: left && row(left) };
});

/** No story has as many. Without a limit, a row of "A"s through a whole document would be read again at each of them. */
const MOST_LABELS = 50;

/** A situation and a task. */
const MOST_ABOVE = 2;

/** The rows that end among these signposts, and the one still open after them. */
function readOn(signposts: readonly Signpost[], open: readonly RowLabel[]): { readonly closed: readonly (readonly RowLabel[])[]; readonly left: readonly RowLabel[] | undefined } {
  const closed: RowLabel[][] = [];
  let row = [...open];
  let above: RowLabel[] = [];
  const told = new Set<Role>(row.flatMap(({ roles }) => roles));
  for (const { index, line, label, unknown } of signposts) {
    const last = row.at(-1);
    if (last && (label ? !sameNotation(line, last.of) || startsAnew(told, label.roles) || row.length === MOST_LABELS : interrupts(line, last.of))) {
      closed.push(row);
      row = [];
      told.clear();
    }
    if (isSetOff(line)) above = [];
    if (unknown) above = [...above, { lead: unknown, roles: [], line: index, of: line }].slice(-MOST_ABOVE);
    if (!label) continue;
    if (row.length === 0 && above.length > 0 && !label.roles.includes('situation')) row.push(above[0]!);
    above = [];
    row.push({ ...label, line: index, of: line });
    for (const role of label.roles) told.add(role);
  }
  return { closed, left: row.length > 0 ? row : undefined };
}

/** In lines. Nobody tells more under one label. Without a limit, each of many labels would look through everything below it. */
const LONGEST_PART = 50;

/** The index of the line after the text under the last label. Labels are counted from `first`. */
function endOf(labels: readonly Label[], lines: Lines, first: number): number {
  const last = labels.at(-1)!.line;
  let end = last + 1;
  while (first + end < lines.length && end - last < LONGEST_PART && !isSetOff(lines[first + end]!.unit)) end++;
  return end;
}

/** Whether a line ends whatever stands above it: a heading or a thematic break. */
export const isSetOff = ({ kind }: Line): boolean => kind === 'heading' || kind === 'break';

/** A label may merge two parts. One that names more ("Situation, task, action, result:") names the method. */
const MERGED = 2;

/** The label of a line by itself, in any framework. */
export const labelOf = perObject((line: Line): Omit<Label, 'line'> | undefined => {
  for (const lead of leadsOf(line)) {
    if (isHalfTyped(line, lead)) continue;
    const meaning = roleOf(lead.name) ?? roleOf(lead.name, 'SOAR') ?? roleOf(lead.name, 'CAR') ?? roleOf(lead.name, 'PAR') ?? roleOf(lead.name, 'SBI');
    if (meaning) return 'roles' in meaning && meaning.roles.length <= MERGED ? { lead, roles: meaning.roles } : undefined;
  }
  return undefined;
});

/** Whether a label in short may still be half typed: "- Res" with nothing after it may become a longer word. */
const isHalfTyped = ({ text, kind, bold }: Line, { name, body }: Lead): boolean =>
  isInShort(name) && kind !== 'heading' && bold.length === 0 && body >= text.trimEnd().length && !/[:：]\s*$/.test(text);

/** Whether a new story begins with a label: with its situation, or with the part that the last story began with, once something has been done in that one. */
export const startsAnew = (told: ReadonlySet<Role>, next: readonly Role[]): boolean =>
  (told.has('action') || told.has('result')) && (next.includes('situation') || next[0] === [...told][0] && told.has('result'));

const sameNotation = (a: Line, b: Line): boolean =>
  (a.kind === 'heading') === (b.kind === 'heading') && (a.kind !== 'heading' || a.depth === b.depth)
  && (a.kind === 'cell') === (b.kind === 'cell') && a.quote === b.quote && a.fenced === b.fenced;

/**
 * Whether a line ends a row of labels: a heading that is no label, unless it is below the labels in rank; or the next item of the list that they
 * are nested in.
 */
const interrupts = (line: Line, label: Line): boolean =>
  line.kind === 'item' && line.list < label.list
  || line.kind === 'heading' && !(label.kind === 'heading' && line.depth > label.depth) || line.kind === 'break' && label.kind !== 'heading';
