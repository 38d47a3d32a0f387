import { perObject, rowMemo } from '../memo';
import { isPartSlot } from '../partSlots';
import { frameworkOf, isLetter, isTelling, roleOf, type Framework } from './labels';
import type { Role } from './answer';
import { leadsOf, type Lead } from './leads';
import type { Line } from './lines';
import type { Lines, Sheet } from './read';
import { instructs, isStory, isTold, languageOf } from './speech';
import { cellLabels } from './tables';

/** A line that opens parts of a story. */
export interface Label {
  /** Its index among the lines of the document or story. */
  readonly line: number;
  readonly lead: Lead;
  readonly roles: readonly Role[];
}

/** Labels that tell one story. */
export interface Cluster {
  readonly labels: readonly Label[];
  readonly framework: Framework;
}

/** A cluster in its document, and, the same object as long as nothing in it is touched, by itself: lines counted from its first label. */
export interface PlacedCluster extends Cluster {
  readonly unit: Cluster;
}

/**
 * The story labels of a document. One label proves nothing ("Result: 4:2", "Goal: …" in a plan): a story has an action, or a
 * situation with a result, in one notation, with no foreign heading between; templates that only say what to write, and
 * keywords that tell nothing, are none. `isDeclared`: the writer says that this is an answer, so that empty slots are one too.
 * `isBank`: a title says that stories are kept here, so that any label will do.
 */
export function clustersIn({ lines, pieces }: Sheet, isDeclared: boolean, isBank: boolean): PlacedCluster[] {
  const found: PlacedCluster[] = [];
  const close = ({ labels, end }: Row, first: number): void => {
    const start = labels[0]!.line;
    const row = lines.slice(first + start, first + end + 1);
    const places = labels.map(({ line }) => line - start);
    const unit = known(row, [places, isDeclared, isBank], () => clusterOf(labels.map(label => ({ ...label, line: label.line - start })), row, isDeclared, isBank));
    if (unit) found.push({ unit, framework: unit.framework, labels: unit.labels.map(label => ({ ...label, line: first + start + label.line })) });
  };
  let open: { readonly row: Row; readonly first: number } | undefined;
  for (const { unit: piece, first } of pieces) {
    const { signposts, closed, left } = rowsIn(piece.lines);
    if (open && signposts[0] && !signposts[0].label && interrupts(signposts[0].line, open.row.labels.at(-1)!.of)) {
      close(open.row, open.first);
      open = undefined;
    }
    const start: number = open?.first ?? first;
    const goesOn = open && readOn(signposts.map(it => ({ ...it, index: it.index + first - start })), open.row.labels);
    const rowFrom = (labels: readonly RowLabel[]): Row => ({ labels, end: endOf(labels, lines, start) });
    for (const row of goesOn ? goesOn.closed.map(rowFrom) : closed) close(row, start);
    const last = goesOn ? goesOn.left && rowFrom(goesOn.left) : left;
    open = last && { row: last, first: start };
  }
  if (open) close(open.row, open.first);
  return found;
}

const known = rowMemo<Lines[number], Cluster | undefined>();

/** A label and the line that it stands in. */
interface RowLabel extends Label {
  readonly of: Line;
}

/** Labels that may tell one story, and the heading or break behind what is told. */
interface Row {
  readonly labels: readonly RowLabel[];
  readonly end: number;
}

interface Signpost {
  readonly index: number;
  readonly line: Line;
  readonly label: Omit<Label, 'line'> | undefined;
}

/** The lines of a piece that are labels, or that may end a row of labels; and its rows, the last of which may go on behind it. */
const rowsIn = perObject((lines: Lines) => {
  const cells = cellLabels(lines);
  const signposts = lines.flatMap(({ unit: line }, index): Signpost[] => {
    const label = line.kind === 'cell' ? cells.get(index) : labelOf(line);
    return label || line.kind !== 'text' && line.kind !== 'cell' ? [{ index, line, label }] : [];
  });
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

const isSetOff = ({ kind }: Line): boolean => kind === 'heading' || kind === 'break';

/** A label may merge two parts; one that names more ("Situation, task, action, result:") names the method. */
const MERGED = 2;

/** What a line by itself is labelled with, in any framework. */
const labelOf = perObject((line: Line): Omit<Label, 'line'> | undefined => {
  if (line.kind === 'break') return undefined;
  for (const lead of leadsOf(line)) {
    const meaning = roleOf(lead.name) ?? roleOf(lead.name, 'SOAR') ?? roleOf(lead.name, 'CAR') ?? roleOf(lead.name, 'PAR') ?? roleOf(lead.name, 'SBI');
    if (meaning) return 'roles' in meaning && meaning.roles.length <= MERGED ? { lead, roles: meaning.roles } : undefined;
  }
  return undefined;
});

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

function clusterOf(labels: readonly Label[], lines: Lines, isDeclared: boolean, isBank: boolean): Cluster | undefined {
  const framework = frameworkOf(labels.map(({ lead }) => lead.name));
  const letters = new Set(labels.map(({ lead }) => lead.name.toLowerCase()).filter(isLetter));
  const exact = labels.flatMap((label): Label[] => {
    const meaning = letters.size === 1 && isLetter(label.lead.name) ? undefined : roleOf(label.lead.name, framework);
    return meaning && 'roles' in meaning ? [{ ...label, roles: meaning.roles }] : [];
  });
  const roles = new Set(exact.flatMap(label => label.roles));
  const tellsStory = roles.size >= 2 && (roles.has('action') || roles.has('situation') && roles.has('result'));
  if (!tellsStory) return undefined;
  return isDeclared || isToldUnder(exact, roles.size, lines, isBank) ? { labels: exact, framework } : undefined;
}

/** Whether a story is told behind labels, or is going to be in our scaffold, and not a method explained, a form filled in or a paper divided. */
function isToldUnder(labels: readonly Label[], roles: number, lines: Lines, isBank: boolean): boolean {
  const isWaiting = ({ line, lead }: Label): boolean => isPartSlot(openingAt(lines, line, lead));
  if (labels.every(isWaiting)) return true;
  const texts = labels.flatMap((label, i) => isWaiting(label) ? [] : textBehind(lines, label, labels[i + 1]?.line)).filter(text => text.trim());
  if (texts.filter(instructs).length * 2 > texts.length) return false;
  const openings = labels.filter(label => !isWaiting(label)).map(({ line, lead }) => openingAt(lines, line, lead)).filter(Boolean);
  if (openings.length > 0 && !isTold(openings.join('\n'))) return false;
  if (isBank || new Set(labels.map(({ lead }) => lead.name).filter(isTelling)).size > 1) return true;
  const said = texts.join('\n');
  return languageOf(said) === 'en' ? isStory(said) : roles > 2;
}

/** The first words behind a label, on its line or on the next. */
function openingAt(lines: Lines, index: number, { body }: Lead): string {
  const here = lines[index]!.unit.text.slice(body).trim();
  return here || (lines[index + 1]?.unit.text.trim() ?? '');
}

/** What stands behind a label up to the next one, or to a heading. */
function textBehind(lines: Lines, { line: index, lead }: Label, next = lines.length): string {
  const behind = lines.slice(index + 1, next);
  const end = behind.findIndex(({ unit }) => isSetOff(unit));
  return [lines[index]!.unit.text.slice(lead.body), ...behind.slice(0, end < 0 ? undefined : end).map(({ unit }) => unit.text)].join('\n');
}
