import { perObject, rowMemo } from '../memo';
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
  let open: Label[] = [];
  const told = new Set<Role>();
  const close = () => {
    const cluster = placed(open, lines, isDeclared, isBank);
    if (cluster) found.push(cluster);
    open = [];
    told.clear();
  };
  for (const { unit: piece, first } of pieces) {
    const { signposts, hasLabels } = signpostsIn(piece.lines);
    for (const { index, line, label } of open.length > 0 || hasLabels ? signposts : []) {
      const last = open.at(-1);
      if (last && (label ? !sameNotation(line, lines[last.line]!.unit) || startsAnew(told, label.roles) : interrupts(line, lines[last.line]!.unit))) close();
      if (!hasLabels && open.length === 0) break;
      if (!label) continue;
      open.push({ ...label, line: first + index });
      for (const role of label.roles) told.add(role);
    }
  }
  close();
  return found;
}

/** The lines of a piece that are labels, or that may end a row of labels. */
const signpostsIn = perObject((lines: Lines) => {
  const cells = cellLabels(lines);
  const signposts = lines.flatMap(({ unit: line }, index) => {
    const label = line.kind === 'cell' ? cells.get(index) : labelOf(line);
    return label || line.kind !== 'text' && line.kind !== 'cell' ? [{ index, line, label }] : [];
  });
  return { signposts, hasLabels: signposts.some(({ label }) => label !== undefined) };
});

/** In lines: nobody tells more behind a label, and without an end each of many labels would look through all that follows. */
const LONGEST_PART = 50;

/** The story that labels tell, counted from the first of them to the heading or break behind the last. */
function placed(labels: readonly Label[], lines: Lines, isDeclared: boolean, isBank: boolean): PlacedCluster | undefined {
  const first = labels[0]?.line;
  if (first === undefined) return undefined;
  const last = labels.at(-1)!.line;
  let end = last + 1;
  while (end < lines.length && end - last < LONGEST_PART && !isSetOff(lines[end]!.unit)) end++;
  const row = lines.slice(first, end + 1);
  const at = labels.map(({ line }) => line - first);
  const unit = known(row, [at, isDeclared, isBank], () => clusterOf(labels.map(label => ({ ...label, line: label.line - first })), row, isDeclared, isBank));
  return unit && { unit, framework: unit.framework, labels: unit.labels.map(label => ({ ...label, line: first + label.line })) };
}

const known = rowMemo<Lines[number], Cluster | undefined>();

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

/** Whether a story is told behind labels, and not a method explained, a form filled in or a paper divided. */
function isToldUnder(labels: readonly Label[], roles: number, lines: Lines, isBank: boolean): boolean {
  const texts = labels.map((label, i) => textBehind(lines, label, labels[i + 1]?.line)).filter(text => text.trim());
  if (texts.filter(instructs).length * 2 > texts.length) return false;
  const openings = labels.map(({ line, lead }) => openingAt(lines, line, lead)).filter(Boolean);
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
