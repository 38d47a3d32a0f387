import { noteMemo } from '../../memo';
import { partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import { firstIndex, inTurn, isAmong } from '../../util/sorted';
import { leadsOf } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Lines, Sheet } from '../markdown/sheet';
import { inChapter, linesInPieceThat, type ByChapter } from '../reading/chapters';
import type { Cluster } from './clusters';
import { headsVersion } from './frame';
import { headingLinesIn } from './headings';
import { continuesParagraph } from './paragraph';
import { questionForm } from './questions';
import type { Start } from './start';

/** The lines from `from` to before `end`, which may be one answer. The same object as long as no edit changes where it stands. */
export interface Stretch {
  readonly start: Start;
  readonly from: number;
  readonly end: number;
  /** The stories told in it. */
  readonly clusters: readonly Cluster[];
  /** The pieces that it stands in: the first, and the one after the last. */
  readonly pieces: readonly [number, number];
}

/**
 * The lines that may be answers, in the order of the document: from each start to the next one that is not inside it. Remembered by chapter,
 * except for a chapter's last stretch, which may reach beyond it. `labelled`: the lines that are labels of stories, by chapter as the starts
 * are.
 */
export function stretchesOf(starts: ByChapter<Start>, sheet: Sheet, clusters: readonly Cluster[], labelled: ByChapter<number>): Stretch[] {
  const { chapters, lines } = sheet;
  const all = starts.flat();
  const stretchAt = walker(all, sheet, clusters, labelled.flat());
  const [firstCluster, nextCluster] = [inTurn(clusters), inTurn(clusters)];
  const found: Stretch[] = [];
  let [i, first, piece] = [0, 0, 0];
  for (const [index, own] of starts.entries()) {
    const chapter = chapters[index]!;
    const end = first + own.length;
    const [from, below] = [i - first, nextCluster(({ labels }) => labels[0]!.line >= (chapters[index + 1]?.[0]!.first ?? lines.length))];
    const near = clusters.slice(firstCluster(({ labels }) => labels.at(-1)!.line >= chapter[0]!.first), below);
    if (i < end) {
      const known = walked(own, [from, chapter, piece, near, headsLabels(clusters[below], lines), labelled[index]], () => within(first + from, first, end, stretchAt));
      found.push(...known.found);
      i = first + known.next;
    }
    while (i < end) {
      const last = stretchAt(i, Infinity)!;
      found.push(...last.found);
      i = last.next;
    }
    first = end;
    piece += chapter.length;
  }
  return found;
}

/** Stretches, and the index of the next start. */
interface Walked {
  readonly found: readonly Stretch[];
  readonly next: number;
}

const walked = noteMemo<Walked>();

/** The stretches from a start on, as far as they are decided without looking at the start at `end`. Indices are relative to `first`. */
function within(from: number, first: number, end: number, stretchAt: Walker): Walked {
  const found: Stretch[] = [];
  let next = from;
  for (let step = stretchAt(next, end); step; step = next < end ? stretchAt(next, end) : undefined) {
    found.push(...step.found);
    next = step.next;
  }
  return { found, next: next - first };
}

/** Gives the stretch of the start at an index; undefined where that depends on what follows the start at `end`. */
type Walker = (index: number, end: number) => Walked | undefined;

function walker(starts: readonly Start[], sheet: Sheet, clusters: readonly Cluster[], labels: readonly number[]): Walker {
  const { lines, chapters } = sheet;
  const [headings, lengths] = [chapters.flatMap(headingLinesIn), chapters.flatMap(lengthLinesIn)];
  const endOf = limiter(lines, headings, labels, clusters);
  const stretch = stretcher(sheet, clusters);
  return (index, last) => {
    const start = starts[index]!;
    let next = index + 1;
    while (next < last && next < starts.length && isInside(starts[next]!, start, lines)) next++;
    if (next === last) return undefined;
    const until = starts[next]?.line ?? lines.length;
    const end = Math.min(until, endOf(start, until));
    let behind = index + 1;
    while (behind < starts.length && starts[behind]!.line < end) behind++;
    return { found: versionsOf(start, end, lengths, stretch), next: behind };
  };
}

/** Whether what looks like a question is part of the answer above it: the title of a story, or the label of a part. */
function isInside(next: Start, start: Start, lines: Lines): boolean {
  const labelsPart = start.rubric.group === 'why-company' && labelsPartOf(start.rubric, lines[next.line]!.unit);
  if (isFollowUp(next, lines)) return false;
  if (isLesser(next, start) || isVersion(next, start, lines)) return true;
  if (next.rank === start.rank) {
    return next.rank > 6 && start.rubric.group !== 'behavioral' && (labelsPart && INTRODUCES.test(lines[next.line]!.unit.text) || !isBesideAnswer(next, start, lines))
      && (labelsPart && !next.form?.asks || next.confidence === 'weak' && next.rubric.kind === 'story-generic') && !isBesideItem(next, start, lines);
  }
  if (next.rank < start.rank || start.confidence === 'form' && next.confidence === 'strong') return false;
  if (next.confidence !== 'strong' || next.form && !next.form.prominent && !next.form.asks) return true;
  return labelsPart || start.rubric.group === 'why-company' && next.rubric.group === 'why-company';
}

/** "*An example of working without a plan:*" goes on with the answer. */
const INTRODUCES = /:\W*$/;

/** Whether a question follows up on an answer, and is not the next one: "**Follow-up: what would you do differently?**". */
const isFollowUp = ({ form, line }: Start, lines: Lines): boolean => form?.asks === true && form.prominent && opensFollowUp(lines[line]!.unit);

/** Whether a line opens a follow-up question: "Follow-up: what would you change?" */
export const opensFollowUp = ({ text }: Line): boolean => /^\W*follow[ -]?ups?\b/i.test(text);

/**
 * Whether a paragraph that opens with a question to the company ("Why Kettleby and not the others: …") is part of the answer to such a question
 * above, which stands alone.
 */
function isLesser(next: Start, start: Start): boolean {
  if (next.rank < start.rank || [next, start].some(({ rubric }) => rubric.group !== 'why-company')) return false;
  return start.form?.prominent === true && next.form !== undefined && !next.form.prominent && !next.form.asks;
}

/** Whether a heading such as "### Short" or "### Long" is a version of the answer to the question above, which is no heading itself. */
const isVersion = (next: Start, start: Start, lines: Lines): boolean => next.confidence !== 'strong' && isLengthOf(start, lines[next.line]!.unit);

const isLengthOf = ({ rank, form }: Start, line: Line): boolean => rank > 6 && form?.prominent === true && line.kind === 'heading' && tellsLength(line);

const labelsPartOf = (rubric: Rubric, line: Line): boolean => leadsOf(line).some(({ name }) => partOf(name, rubric) !== undefined);

/**
 * Whether a title is a question like the one above it: both have the same form, and the answer between labels no parts: "**Why us?** … **Hard
 * job, example** …".
 */
function isBesideAnswer({ form, line: to }: Start, { form: question, rubric, line: from }: Start, lines: Lines): boolean {
  const isTitle = form && form.prominent === question?.prominent && form.body >= lines[to]!.unit.text.trimEnd().length;
  const said = isTitle ? lines.slice(from + 1, to) : [];
  return said.length > 0 && !said.some(({ unit }) => unit.kind === 'item' || labelsPartOf(rubric, unit));
}

/**
 * Whether an item with items of its own is a question like the one above it: "- why us" and what is said, "- busy service story" and what
 * happened. Not where several such items label parts of the answer.
 */
function isBesideItem({ line: to }: Start, { line: from, rubric }: Start, lines: Lines): boolean {
  const { list } = lines[from]!.unit;
  const near = lines.slice(from, from + NEAR);
  const end = near.findIndex(({ unit }) => unit.list < list);
  const heads = (index: number): boolean => lines[index]!.unit.kind === 'item' && (lines[index + 1]?.unit.list ?? 0) > list;
  const labels = near.slice(0, end < 0 ? undefined : end).filter(({ unit }) => unit.list === list && unit.kind === 'item' && labelsPartOf(rubric, unit));
  return heads(from) && heads(to) && labels.length < TELLING_PARTS;
}

/** In lines. Labels of an answer are told apart within this distance; without it, each item of a long list would look through the rest of it. */
const NEAR = 60;

/** Fewer labels of parts may be chance. */
const TELLING_PARTS = 3;

/**
 * Gives the line that a start cannot reach beyond. Looks no further than `until`, because each question in a paragraph of questions would look
 * through all the others.
 */
function limiter(lines: Lines, headings: readonly number[], labels: readonly number[], clusters: readonly Cluster[]): (start: Start, until: number) => number {
  return (start, until) => {
    const first = lines[start.line]!.unit;
    const headingLabels = headsLabels(clusters[firstIndex(clusters, ({ labels }) => labels[0]!.line >= start.line)], lines);
    const ends = (index: number): boolean =>
      !isLengthOf(start, lines[index]!.unit) && !HEADS_REPLY.test(lines[index]!.unit.text) && (lines[index]!.unit.depth <= start.rank || start.rank > 6 && !headingLabels);
    let at = firstIndex(headings, index => index > start.line);
    while (at < headings.length && headings[at]! < until && (isAmong(headings[at]!, labels) || !ends(headings[at]!))) at++;
    const heading = headings[at] ?? lines.length;
    if (start.rank <= 6 && !first.fenced) return heading;
    for (let i = start.line + 1; i < Math.min(heading, until); i++) {
      const { unit: line } = lines[i]!;
      if (isAmong(i, labels)) continue;
      if (line.kind === 'break' && start.rank > 6) return i;
      if (first.fenced !== line.fenced && first.fenced) return i;
      const form = start.rank > 6 ? questionForm(line) : undefined;
      if (form?.asks && form.rank <= start.rank && (form.prominent || line.kind === 'item') && !continuesParagraph(lines, i)) return i;
    }
    return heading;
  };
}

/** Whether the labels of a story are headings. */
const headsLabels = (cluster: Cluster | undefined, lines: Lines): boolean => cluster !== undefined && lines[cluster.labels[0]!.line]!.unit.kind === 'heading';

/** A heading that opens the reply: "# A1", below "# Q1" and the question. */
const HEADS_REPLY = /^\W*(?:(?:my|sample|draft)\s)?(?:a|answer|reply|response)\s?\d{0,2}\W*$/i;

/** Headings, or lines in bold, that only say how long a version is, or number it: each begins an answer of its own. */
const LENGTH_HEADING = /^\W*(?:(?:(?:weakness|strength|version|answer|option|variant|take|draft|attempt)\s*(?:#|no\.?)?\s*[\dA-C]|v\.?\s?\d)\b|(?:\d+|one|two|three|thirty|sixty|ninety)\s*-?(?:s|sec|seconds?|min|mins|minutes?)\b|(?:the )?(?:short|long|full|medium|brief|elevator|one-minute|two-minute|spoken|written)\s*(?:version|form|answer|pitch)?\b(?:\W|$))/i;

/** Whether a line is such a heading. */
export const tellsLength = (line: Line): boolean =>
  LENGTH_HEADING.test(line.text) && (line.kind === 'heading' || line.bold.length > 0 && isTitle(line)) || headsVersion(line);

/** Whether a line is set off and nothing follows the question on it. */
function isTitle(line: Line): boolean {
  const form = questionForm(line);
  return form?.prominent === true && form.body >= line.text.trimEnd().length;
}

const lengthLinesIn = inChapter(linesInPieceThat(tellsLength));

/** The stretches under one question: usually one, or one for each version. */
function versionsOf(start: Start, end: number, lengths: readonly number[], stretch: Stretcher): Stretch[] {
  const versions = lengths.slice(firstIndex(lengths, index => index > start.line), firstIndex(lengths, index => index >= end));
  if (versions.length < 2) return [stretch(start, start.line, end)];
  return versions.map((version, i) => stretch(start, version, versions[i + 1] ?? end));
}

/** Makes a stretch of the lines from `from` to before `end`. */
type Stretcher = (start: Start, from: number, end: number) => Stretch;

/** Gives the function that makes the stretches of a document. */
export function stretcher({ pieces }: Sheet, clusters: readonly Cluster[]): Stretcher {
  return (start, from, end) => ({
    start, from, end,
    clusters: clusters.slice(firstIndex(clusters, ({ labels }) => labels.at(-1)!.line >= from), firstIndex(clusters, ({ labels }) => labels[0]!.line >= end)),
    pieces: [firstIndex(pieces, ({ first }) => first > from) - 1, firstIndex(pieces, ({ first }) => first >= end)],
  });
}
