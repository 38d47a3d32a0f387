import { isPartSlot } from '../../edits/partSlots';
import { noteMemo, rowMemo } from '../../memo';
import { languageOf } from '../english/spokenLanguage';
import { isSetOff, rowsInChapter, type Label, type PlacedRow } from '../labels/labelRows';
import { frameworkOf, isLetter, isTelling, roleOf, type Framework } from '../labels/labels';
import type { Lead } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import { lineNumbersBy, type ByChapter } from '../reading/chapters';
import type { Role } from '../role';
import { withPlaced } from './placedLabels';
import { instructs, isIntended, isStory, isTeamStory, isTold } from './speech';

/** Labels that tell one story. */
export interface Cluster {
  readonly labels: readonly StoryLabel[];
  /** All of that, with lines counted from the first label, so that an edit in what is told behind the labels makes another cluster of the same shape. */
  readonly shape: string;
}

/** A label, and what its story is told by. */
export interface StoryLabel extends Label {
  readonly framework: Framework;
}

/** Labels in a row, and the story that they tell, if they tell one. */
export interface JudgedRow {
  readonly row: PlacedRow;
  readonly cluster: Cluster | undefined;
}

/**
 * The rows of labels in a document, and which of them tell a story. One label proves nothing ("Result: 4:2", "Goal: …" in a plan): a story has an action, or a
 * situation with a result, in one notation, with no foreign heading between; templates that only say what to write, and
 * keywords that tell nothing, are none. `isDeclared`: the writer says that this is an answer, so that empty slots are one too.
 * `isBank`: a title says that stories are kept here, so that any two labels will do.
 */
export function judgedRowsIn({ lines, chapters }: Sheet, isDeclared: boolean, isBank: boolean): JudgedRow[] {
  const judged = (row: PlacedRow): JudgedRow => ({ row, cluster: clusterAt(row, lines, isDeclared, isBank) });
  const found: JudgedRow[] = [];
  let open: PlacedRow | undefined;
  for (const [index, chapter] of chapters.entries()) {
    const above = open;
    const behind = lines[chapters[index + 1]?.[0]?.first ?? lines.length];
    const { rows, left } = inChapter(chapter, [above?.row, above?.first, behind, isDeclared, isBank], () => {
      const { closed, left } = rowsInChapter(chapter, above, lines);
      return { rows: closed.map(judged), left };
    });
    for (const row of rows) found.push(row);
    open = left;
  }
  return open ? [...found, judged(open)] : found;
}

/** Clusters by the chapter that they begin in. */
export function inChapters(clusters: readonly Cluster[], chapters: readonly Chapter[]): ByChapter<Cluster> {
  const lines = clusters.map(({ labels }) => labels[0]!.line);
  let next = 0;
  return lineNumbersBy(chapters, lines).map(own => clusters.slice(next, next += own.length));
}

/** The rows of a chapter, and the one that may go on behind it. */
const inChapter = rowMemo<Chapter[number], { readonly rows: readonly JudgedRow[]; readonly left: PlacedRow | undefined }>();

/** The cluster that a row of labels makes, if it tells a story. */
function clusterAt(placed: PlacedRow, lines: Lines, isDeclared: boolean, isBank: boolean): Cluster | undefined {
  const { row: { labels }, first } = placed;
  const start = labels[0]!.line;
  const row = linesOf(placed, lines);
  const places = labels.map(({ line }) => line - start);
  const found = known(row, [places, labels.map(({ lead }) => lead), isDeclared, isBank], () =>
    clusterOf(labels.map(label => ({ ...label, line: label.line - start })), row, isDeclared, isBank));
  return found && { ...found, labels: found.labels.map(label => ({ ...label, line: first + start + label.line })) };
}

/** Lines are counted from the first label. */
const known = rowMemo<Line, Cluster | undefined>();

function clusterOf(labels: readonly Label[], lines: readonly Line[], isDeclared: boolean, isBank: boolean): Cluster | undefined {
  const named = frameworkOf(labels.map(({ lead }) => lead.name));
  const letters = new Set(labels.map(({ lead }) => lead.name).filter(isLetter).map(letter => letter.toLowerCase()));
  const known = labels.flatMap((label): Label[] => {
    const meaning = letters.size === 1 && isLetter(label.lead.name) ? undefined : roleOf(label.lead.name, named);
    return meaning && 'roles' in meaning ? [{ ...label, roles: meaning.roles }] : [];
  });
  const all = withPlaced(known, lines);
  const framework = all.some(label => !known.includes(label) && label.roles.includes('task')) ? 'STAR' : named;
  const roles = rolesOf(all);
  const tellsStory = roles.size >= 2 && (isBank || roles.has('action') || roles.has('situation') && roles.has('result'));
  if (!tellsStory) return undefined;
  return isDeclared || isToldUnder(all, 0, lines, isBank) ? { labels: all.map(label => ({ ...label, framework })), shape: shapeOf(all, framework) } : undefined;
}

const rolesOf = (labels: readonly Label[]): ReadonlySet<Role> => new Set(labels.flatMap(({ roles }) => roles));

/** Whether a row of labels tells the story that it told, or none again. `opensAlike`: all of its lines open as they did, so that its labels are the same. */
export function tellsAsBefore({ row, cluster }: JudgedRow, lines: Lines, isDeclared: boolean, isBank: boolean, opensAlike: boolean): boolean {
  if (!cluster || !opensAlike) return isSameCluster(cluster, clusterAt(row, lines, isDeclared, isBank));
  return isDeclared || isToldUnder(cluster.labels, row.first + row.row.labels[0]!.line, linesOf(row, lines), isBank);
}

const linesOf = ({ row: { labels, end }, first }: PlacedRow, lines: Lines): readonly Line[] => lines.slice(first + labels[0]!.line, first + end + 1).map(({ unit }) => unit);

/** Whether two clusters tell a story in the same place by the same labels, or both are none. */
export const isSameCluster = (a: Cluster | undefined, b: Cluster | undefined): boolean => a?.shape === b?.shape && a?.labels[0]!.line === b?.labels[0]!.line;

const shapeOf = (labels: readonly Label[], framework: Framework): string => JSON.stringify([framework, ...labels.map(({ line, lead, roles }) => [line, lead, roles])]);

/** Whether a story is told behind labels, or is going to be in our scaffold, and not a method explained, a form filled in or a paper divided. Labels are counted from `base`. */
function isToldUnder(labels: readonly Label[], base: number, lines: readonly Line[], isBank: boolean): boolean {
  const openings: string[] = [];
  const told: Told[] = [];
  let isWaiting = true;
  for (const [i, { line, lead }] of labels.entries()) {
    const opening = openingAt(lines, line - base, lead);
    if (isPartSlot(opening)) continue;
    isWaiting = false;
    if (opening) openings.push(opening);
    const behind = toldBehind(lines, line - base, lead, (labels[i + 1]?.line ?? Infinity) - base);
    if (behind.text.trim()) told.push(behind);
  }
  if (isWaiting) return true;
  if (told.filter(({ isInstruction }) => isInstruction).length * 2 > told.length) return false;
  if (openings.length > 0 && !isTold(openings.join('\n'))) return false;
  if (isBank || new Set(labels.map(({ lead }) => lead.name).filter(isTelling)).size > 1) return true;
  const said = told.map(({ text }) => text).join('\n');
  const { size: roles } = rolesOf(labels);
  return languageOf(said) === 'en' ? isStory(said) || roles > 2 && isIntended(said) || roles > 3 && isTeamStory(said) : roles > 2;
}

/** The first words behind a label, on its line or on the next. */
function openingAt(lines: readonly Line[], index: number, { body }: Lead): string {
  const here = lines[index]!.text.slice(body).trim();
  return here || (lines[index + 1]?.text.trim() ?? '');
}

/** What stands behind a label up to the next one, or to a heading. */
interface Told {
  readonly text: string;
  readonly isInstruction: boolean;
}

/** Remembered at the label's line: an edit is made behind one of several. */
function toldBehind(lines: readonly Line[], index: number, { body }: Lead, next: number): Told {
  const first = lines[index]!;
  const below = lines.slice(index + 1, next);
  return told(first, [below, body], () => {
    const end = below.findIndex(isSetOff);
    const text = [first.text.slice(body), ...below.slice(0, end < 0 ? undefined : end).map(({ text }) => text)].join('\n');
    return { text, isInstruction: instructs(text) };
  });
}

const told = noteMemo<Told>();
