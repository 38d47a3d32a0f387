import { noteMemo } from '../../memo';
import { firstIndex, inTurn, isAmong } from '../../util/sorted';
import type { Lines, Sheet } from '../markdown/sheet';
import { type ByChapter } from '../reading/chapters';
import type { Cluster } from './clusters';
import { headingLinesIn } from './headings';
import { isInside, isLengthOf } from './inside';
import { continuesParagraph } from './paragraph';
import { questionForm } from './questions';
import type { Start } from './start';
import { lengthLinesIn } from './versions';

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

/**
 * Gives the line that a start cannot reach beyond. Looks no further than `until`, because each question in a paragraph of questions would look
 * through all the others.
 */
function limiter(lines: Lines, headings: readonly number[], labels: readonly number[], clusters: readonly Cluster[]): (start: Start, until: number) => number {
  return (start, until) => {
    const first = lines[start.line]!.unit;
    const last = start.through ?? start.line;
    const headingLabels = headsLabels(clusters[firstIndex(clusters, ({ labels }) => labels[0]!.line >= start.line)], lines);
    const ends = (index: number): boolean =>
      !isLengthOf(start, lines[index]!.unit) && !HEADS_REPLY.test(lines[index]!.unit.text) && (lines[index]!.unit.depth <= start.rank || start.rank > 6 && !headingLabels);
    let at = firstIndex(headings, index => index > last);
    while (at < headings.length && headings[at]! < until && (isAmong(headings[at]!, labels) || !ends(headings[at]!))) at++;
    const heading = headings[at] ?? lines.length;
    if (start.rank <= 6 && !first.fenced) return heading;
    for (let i = last + 1; i < Math.min(heading, until); i++) {
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
