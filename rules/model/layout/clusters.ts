import { isPartSlot } from '../../edits/partSlots';
import { noteMemo, rowMemo } from '../../memo';
import { languageOf } from '../english/spokenLanguage';
import { isSetOff, rowsInChapter, type Label, type PlacedRow } from '../labels/labelRows';
import { frameworkOf, isLabel, isLetter, isTelling, roleOf, type Framework } from '../labels/labels';
import type { Lead } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import { lineNumbersBy, type ByChapter } from '../reading/chapters';
import type { Role } from '../role';
import { withPlaced } from './placedLabels';
import { deedsIn, isIntended, isStory, isTeamStory, isTold } from './speech';
import { instructs } from './templates';

/** The labels of one story. */
export interface Cluster {
  readonly labels: readonly StoryLabel[];
  /** The labels as text, with lines counted from the first of them. Editing what follows a label leaves it the same. */
  readonly shape: string;
}

/** A label of a story, and the framework of the story. */
export interface StoryLabel extends Label {
  readonly framework: Framework;
}

/** A row of labels, with the story that it forms, if it does. */
export interface JudgedRow {
  readonly row: PlacedRow;
  readonly cluster: Cluster | undefined;
}

/**
 * The rows of labels in a document, and which of them form a story. One label proves nothing ("Result: 4:2", "Goal: …" in a plan). A story has
 * an action, or a situation and a result, in one notation, without a foreign heading between. Templates that say what to write, and keywords
 * alone, are none.
 *
 * `isDeclared`: the writer says that this is an answer, so empty slots count too. `isBank`: a title says that stories are kept here, so any two
 * labels are enough.
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

/** The rows that end in a chapter, and the one that is open at its end. */
const inChapter = rowMemo<Chapter[number], { readonly rows: readonly JudgedRow[]; readonly left: PlacedRow | undefined }>();

/** The cluster that a row of labels forms, if it does. */
function clusterAt(placed: PlacedRow, lines: Lines, isDeclared: boolean, isBank: boolean): Cluster | undefined {
  const { row: { labels }, first } = placed;
  const start = labels[0]!.line;
  const row = linesOf(placed, lines);
  const places = labels.map(({ line }) => line - start);
  const found = known(row, [places, labels.map(({ lead }) => lead), isDeclared, isBank], () =>
    clusterOf(labels.map(label => ({ ...label, line: label.line - start })), row, isDeclared, isBank));
  return found && { ...found, labels: found.labels.map(label => ({ ...label, line: first + start + label.line })) };
}

/** By the row's lines, which are counted from its first label. */
const known = rowMemo<Line, Cluster | undefined>();

function clusterOf(labels: readonly Label[], lines: readonly Line[], isDeclared: boolean, isBank: boolean): Cluster | undefined {
  const names = labels.filter(({ roles }) => roles.length > 0).map(({ lead }) => lead.name);
  const named = frameworkOf(names);
  const letters = new Set(names.filter(isLetter).map(letter => letter.toLowerCase()));
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

/** Whether a row still forms the story that it formed before an edit, or still none. `opensAlike`: all its lines open as before, so the labels are the same. */
export function tellsAsBefore({ row, cluster }: JudgedRow, lines: Lines, isDeclared: boolean, isBank: boolean, opensAlike: boolean): boolean {
  if (!cluster || !opensAlike) return isSameCluster(cluster, clusterAt(row, lines, isDeclared, isBank));
  return isDeclared || isToldUnder(cluster.labels, row.first + row.row.labels[0]!.line, linesOf(row, lines), isBank);
}

const linesOf = ({ row: { labels, end }, first }: PlacedRow, lines: Lines): readonly Line[] => lines.slice(first + labels[0]!.line, first + end + 1).map(({ unit }) => unit);

/** Whether two clusters are the same story in the same place, or both undefined. */
export const isSameCluster = (a: Cluster | undefined, b: Cluster | undefined): boolean => a?.shape === b?.shape && a?.labels[0]!.line === b?.labels[0]!.line;

const shapeOf = (labels: readonly Label[], framework: Framework): string => JSON.stringify([framework, ...labels.map(({ line, lead, roles }) => [line, lead, roles])]);

/**
 * Whether the labels are followed by a story (or by nothing but our scaffold), and not by a method that is explained, a form, or the sections of
 * a paper. Labels are counted from `base`.
 */
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
  if (isBank || new Set(labels.map(({ lead }) => lead.name).filter(name => isLabel(name) && isTelling(name))).size > 1) return true;
  const said = told.map(({ text }) => text).join('\n');
  const { size: roles } = rolesOf(labels);
  return languageOf(said) === 'en' ? isStory(said) || roles > 2 && isIntended(said) || roles > 3 && (isTeamStory(said) || labels.some(({ lead }) => OF_ONESELF.test(lead.name)) && deedsIn(said) > 0) : roles > 2;
}

/** "How we shared it". Notes on work are headed by things: "Problem", "Solution". */
const OF_ONESELF = /\b(?:I|we|me|us|my)\b/i;

/** The text right after a label, on its line or on the next. */
function openingAt(lines: readonly Line[], index: number, { body }: Lead): string {
  const here = lines[index]!.text.slice(body).trim();
  return here || (lines[index + 1]?.text.trim() ?? '');
}

/** What follows a label, up to the next label or a heading. */
interface Told {
  readonly text: string;
  readonly isInstruction: boolean;
}

/** Remembered at the label's line, because an edit concerns one of several labels. */
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
