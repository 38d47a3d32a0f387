import { perObject } from '../../memo';
import type { Line } from '../markdown/line';
import type { Chapter, Lines } from '../markdown/sheet';
import type { Role } from '../role';
import { isInShort, roleOf } from './labels';
import { leadsOf, type Lead } from './leads';
import { cellLabels } from './tables';

/** A line that opens parts of a story. */
export interface Label {
  /** Its index among the lines of the document or story. */
  readonly line: number;
  readonly lead: Lead;
  readonly roles: readonly Role[];
}

/** A label and the line that it stands in. */
interface RowLabel extends Label {
  readonly of: Line;
}

/** Labels that may tell one story, and the heading or break behind what is told. */
interface Row {
  readonly labels: readonly RowLabel[];
  readonly end: number;
}

/** Its labels are counted from the line `first` of the document. */
export interface PlacedRow {
  readonly row: Row;
  readonly first: number;
}

interface Signpost {
  readonly index: number;
  readonly line: Line;
  readonly label: Omit<Label, 'line'> | undefined;
}

/** The rows that end in a chapter, `above` among them, which is still open where it begins; and the one that is open behind it. */
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

/** The lines of a piece that are labels, or that may end a row of labels; and its rows, the last of which may go on behind it. */
const rowsIn = perObject((lines: Lines) => {
  const cells = cellLabels(lines);
  const signposts: Signpost[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.unit;
    const label = line.kind === 'cell' ? cells.get(index) : labelOf(line);
    if (label || line.kind !== 'text' && line.kind !== 'cell') signposts.push({ index, line, label });
  }
  const { closed, left } = readOn(signposts, []);
  const row = (labels: readonly RowLabel[]): Row => ({ labels, end: endOf(labels, lines, 0) });
  return { signposts, closed: closed.map(row), left: left && row(left) };
});

/** No story has as many. Without an end a row of "A"s through a whole document would be read again at each of them. */
const MOST_LABELS = 50;

/** The rows that end among these signposts, and the one that is still open behind them. */
function readOn(signposts: readonly Signpost[], open: readonly RowLabel[]): { readonly closed: readonly (readonly RowLabel[])[]; readonly left: readonly RowLabel[] | undefined } {
  const closed: RowLabel[][] = [];
  let row = [...open];
  const told = new Set<Role>(row.flatMap(({ roles }) => roles));
  for (const { index, line, label } of signposts) {
    const last = row.at(-1);
    if (last && (label ? !sameNotation(line, last.of) || startsAnew(told, label.roles) || row.length === MOST_LABELS : interrupts(line, last.of))) {
      closed.push(row);
      row = [];
      told.clear();
    }
    if (!label) continue;
    row.push({ ...label, line: index, of: line });
    for (const role of label.roles) told.add(role);
  }
  return { closed, left: row.length > 0 ? row : undefined };
}

/** In lines: nobody tells more behind a label, and without an end each of many labels would look through all that follows. */
const LONGEST_PART = 50;

/** Where what stands behind the last label ends. Labels are counted from `first`. */
function endOf(labels: readonly Label[], lines: Lines, first: number): number {
  const last = labels.at(-1)!.line;
  let end = last + 1;
  while (first + end < lines.length && end - last < LONGEST_PART && !isSetOff(lines[first + end]!.unit)) end++;
  return end;
}

export const isSetOff = ({ kind }: Line): boolean => kind === 'heading' || kind === 'break';

/** A label may merge two parts; one that names more ("Situation, task, action, result:") names the method. */
const MERGED = 2;

/** What a line by itself is labelled with, in any framework. */
export const labelOf = perObject((line: Line): Omit<Label, 'line'> | undefined => {
  for (const lead of leadsOf(line)) {
    if (isHalfTyped(line, lead)) continue;
    const meaning = roleOf(lead.name) ?? roleOf(lead.name, 'SOAR') ?? roleOf(lead.name, 'CAR') ?? roleOf(lead.name, 'PAR') ?? roleOf(lead.name, 'SBI');
    if (meaning) return 'roles' in meaning && meaning.roles.length <= MERGED ? { lead, roles: meaning.roles } : undefined;
  }
  return undefined;
});

/** "- Res" may become a longer word; a label in short has something behind it. */
const isHalfTyped = ({ text, kind, bold }: Line, { name, body }: Lead): boolean =>
  isInShort(name) && kind !== 'heading' && bold.length === 0 && body >= text.trimEnd().length && !/[:：]\s*$/.test(text);

/** A story begins again with its situation, or with the part that it began with, once something has been done. */
export const startsAnew = (told: ReadonlySet<Role>, next: readonly Role[]): boolean =>
  (told.has('action') || told.has('result')) && (next.includes('situation') || next[0] === [...told][0] && told.has('result'));

const sameNotation = (a: Line, b: Line): boolean =>
  (a.kind === 'heading') === (b.kind === 'heading') && (a.kind !== 'heading' || a.depth === b.depth)
  && (a.kind === 'cell') === (b.kind === 'cell') && a.quote === b.quote && a.fenced === b.fenced;

/** A heading that is no label ends a row of labels, unless it stands below them; so does the next item of a list that they are nested in. */
const interrupts = (line: Line, label: Line): boolean =>
  line.kind === 'item' && line.list < label.list
  || line.kind === 'heading' && !(label.kind === 'heading' && line.depth > label.depth) || line.kind === 'break' && label.kind !== 'heading';
