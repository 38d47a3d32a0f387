import { isSame } from '../../memo';
import { firstIndex, isAmong } from '../../util/sorted';
import { sameEntries } from '../markdown/difference';
import type { Line } from '../markdown/line';
import type { Chapter, CountedPiece, Lines, Sheet } from '../markdown/sheet';
import { lineNumbersBy } from '../reading/chapters';
import { respellingSince } from '../reading/respelling';
import { isSameCluster, judgedRowsIn, tellsAsBefore, type Cluster, type JudgedRow } from './clusters';
import { isFramedAs, opensAs } from './frame';
import { parentsOf } from './headings';
import { opensFollowUp } from './inside';
import { continuesParagraph } from './paragraph';
import { isSameForm, questionForm } from './questions';
import { letsAskAlike, recognisedUnder } from './recognised';
import { endsReply, kindOfReply, LONGEST_REPLY } from './reply';
import { endsInMark, namesOwnNotes } from './setOff';
import { isReplyItself } from './siblings';
import { withoutSections } from './sections';
import type { Examiner, Start } from './start';
import { startsIn } from './starts';
import { stretchesOf, type Stretch } from './stretches';
import { touchedIn } from './touched';
import { tellsLength } from './versions';
import type { Whole } from './whole';

/** Where answers may stand in a document. */
export interface Layout {
  readonly clusters: readonly Cluster[];
  readonly starts: readonly Start[];
  readonly stretches: readonly Stretch[];
}

/** A layout, with everything that it was made from. */
interface Made {
  readonly sheet: Sheet;
  readonly whole: Whole;
  readonly rows: readonly JudgedRow[];
  /** The lines that are labels of stories. */
  readonly labels: readonly number[];
  readonly layout: Layout;
}

/** Lays out the versions of a document. */
export interface Layouter {
  /**
   * A layout is decided over all lines of the document, but most edits are made within prose and cannot change it. Then the layout of the last
   * version is kept.
   */
  layoutOf(sheet: Sheet, whole: Whole): Layout;
  /**
   * While the layout is kept, what was remembered of edited chapters is forgotten. This finds it again where many have been edited, so that an
   * edit that does change the layout does not have to: in 1 MB, such edits took three times as long after thirty edits all over the document.
   * `sheet` is the latest version, because its lines belong to that.
   */
  catchUpWith(sheet: Sheet): void;
}

/** In chapters. Laying out 1 MB anew takes as long as ten of them, and it drives out of the processor's caches what the next keystroke needs. */
const MOST_FORGOTTEN = 6;

export function layouter(examiner: Examiner): Layouter {
  let last: Made | undefined;
  let remembered: readonly Chapter[] = [];
  return {
    layoutOf(sheet, whole) {
      if (last && stands(last, sheet, whole, examiner)) {
        last = { sheet, whole, rows: last.rows, labels: last.labels, layout: reworded(last.layout, sheet, last.sheet) };
      } else {
        last = make(sheet, whole, examiner, last?.layout.stretches ?? []);
        remembered = sheet.chapters;
      }
      return last.layout;
    },
    catchUpWith(sheet) {
      if (last?.sheet !== sheet || sheet.chapters.filter((it, index) => it !== remembered[index]).length <= MOST_FORGOTTEN) return;
      make(sheet, last.whole, examiner, last.layout.stretches);
      remembered = sheet.chapters;
    },
  };
}

function make(sheet: Sheet, whole: Whole, examiner: Examiner, before: readonly Stretch[]): Made {
  const rows = judgedRowsIn(sheet, whole.kind !== undefined, whole.isBank);
  const clusters = rows.flatMap(({ cluster }) => cluster ?? []);
  const labels = clusters.flatMap(({ labels }) => labels.map(label => label.line));
  const labelled = lineNumbersBy(sheet.chapters, labels);
  const starts = withoutSections(startsIn(sheet, examiner, whole.companies, clusters, labelled, whole.page), examiner, whole.kind);
  return { sheet, whole, rows, labels, layout: { clusters, starts: starts.flat(), stretches: keptFrom(before, stretchesOf(starts, sheet, clusters, labelled)) } };
}

/** These stretches; where one is the same as before, the earlier object, because what was found in it is kept there. */
function keptFrom(before: readonly Stretch[], stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((it, index) => {
    if (before[index] === it) return it;
    const last = before[firstIndex(before, ({ from }) => from >= it.from)];
    return last && isSameStretch(last, it) ? last : it;
  });
}

const isSameStretch = (a: Stretch, b: Stretch): boolean =>
  a.from === b.from && a.end === b.end && a.pieces[0] === b.pieces[0] && a.pieces[1] === b.pieces[1] && isSameStart(a.start, b.start)
  && a.clusters.length === b.clusters.length && a.clusters.every((cluster, index) => isSameCluster(cluster, b.clusters[index]));

const isSameStart = (a: Start, b: Start): boolean =>
  a.line === b.line && a.rubric === b.rubric && a.form === b.form && a.rank === b.rank && a.confidence === b.confidence && a.through === b.through;

/** A layout that is kept, with its questions as they are worded now. */
function reworded(layout: Layout, sheet: Sheet, before: Sheet): Layout {
  const { from, to } = touchedIn(sheet, before) ?? { from: 0, to: sheet.pieces.length };
  const first = firstIndex(layout.starts, ({ line }) => line >= (sheet.pieces[from]?.first ?? Infinity));
  const end = firstIndex(layout.starts, ({ line }) => line >= (sheet.pieces[to]?.first ?? Infinity));
  const changed = layout.starts.slice(first, end).flatMap((start): Start[] => {
    const form = questionForm(sheet.lines[start.line]!.unit);
    return start.form && form && !isSameForm(start.form, form) ? [{ ...start, form }] : [];
  });
  if (changed.length === 0) return layout;
  const now = new Map(changed.map(start => [start.line, start]));
  return {
    ...layout,
    starts: layout.starts.map(start => now.get(start.line) ?? start),
    stretches: layout.stretches.map(stretch => now.has(stretch.start.line) ? { ...stretch, start: now.get(stretch.start.line)! } : stretch),
  };
}

/** Whether nothing has changed that the layout depends on. */
function stands(made: Made, sheet: Sheet, whole: Whole, examiner: Examiner): boolean {
  const [{ pieces }, before] = [sheet, made.sheet.pieces];
  if (!isSameWhole(made.whole, whole) || before.length !== pieces.length) return false;
  const standsIn = (index: number, changed: readonly number[] | undefined): boolean =>
    changed !== undefined && leavesStanding(changed, pieces[index]!, before[index]!.unit.lines, made, sheet, examiner);
  const respelling = respellingSince(before, sheet);
  if (respelling) return standsIn(respelling.piece, [respelling.index]);
  const { start, end } = sameEntries(pieces, before);
  for (let i = start; i < pieces.length - end; i++) if (!standsIn(i, changedLines(pieces[i]!.unit.lines, before[i]!.unit.lines))) return false;
  return true;
}

const isSameWhole = (a: Whole, b: Whole): boolean =>
  a === b || a.page === b.page && a.kind === b.kind && a.isBank === b.isBank && a.note === b.note && isSame(a.companies, b.companies);

/** Whether changed lines of a piece leave the layout as it is: their frames, and what is said under titles and labels. */
function leavesStanding(changed: readonly number[], { unit: { lines }, first }: CountedPiece, before: Lines, made: Made, sheet: Sheet, examiner: Examiner): boolean {
  if (!changed.every(index => hasSameFrame(index, lines, before, first, made, sheet, examiner))) return false;
  const [from, to] = [changed[0], changed.at(-1)];
  return from === undefined || to === undefined || repliesStand(lines, before, first, from, to, made.layout.starts)
    && rowsStand(made, first + from, first + to, sheet, changed.every(index => opensAs(lines[index]!.unit, before[index]!.unit)));
}

/** The indices of lines that have changed; undefined where lines were added or removed, or now belong to another paragraph. */
function changedLines(lines: Lines, before: Lines): number[] | undefined {
  if (lines.length !== before.length) return undefined;
  const changed: number[] = [];
  let isAfterChange = false;
  for (let index = 0; index < lines.length; index++) {
    const isChanged = lines[index]!.unit !== before[index]!.unit;
    if (isChanged) changed.push(index);
    if ((isChanged || isAfterChange) && continuesParagraph(lines, index) !== continuesParagraph(before, index)) return undefined;
    isAfterChange = isChanged;
  }
  return changed;
}

/** Whether a changed line has the same frame. A question in it may be worded differently, as long as rubrics recognise the same. */
function hasSameFrame(index: number, lines: Lines, before: Lines, first: number, { labels, whole }: Made, sheet: Sheet, { rubrics, recognise }: Examiner): boolean {
  const [now, then] = [lines[index]!.unit, before[index]!.unit];
  if (!isFramedAs(now, then, rubrics) || !letsAskAlike(now, then, lines, index)) return false;
  const [question, last] = [questionForm(now), questionForm(then)];
  if (!question || !last) return true;
  if ((question.prominent || question.asks) && TOLD_BY_QUESTIONS.some(tells => tells(now) !== tells(then))) return false;
  if (question.text === last.text) return true;
  const line = first + index;
  if (isAmong(line, labels)) return true;
  const parents = parentsOf(line, sheet);
  const [asks, asked] = [question, last].map(({ text }) => recognisedUnder(text, parents, whole.companies, recognise));
  return asks?.rubric === asked?.rubric && asks?.confidence === asked?.confidence && (!asks || namesOwnNotes(question.text) === namesOwnNotes(last.text));
}

/** What the layout takes from the words of a question or title, beside what rubrics recognise. */
const TOLD_BY_QUESTIONS: readonly ((line: Line) => boolean)[] = [isReplyItself, opensFollowUp, tellsLength, endsInMark];

/**
 * Whether what is said in the lines `from` to `to` still answers questions of the same kinds. Only asked of questions that no rubric recognises,
 * up to where the reply ends.
 */
function repliesStand(lines: Lines, before: Lines, first: number, from: number, to: number, starts: readonly Start[]): boolean {
  let next = firstIndex(starts, ({ line }) => line > first + to) - 1;
  for (let index = to; index >= Math.max(0, from - LONGEST_REPLY); index--) {
    const { unit } = lines[index]!;
    const confidence = starts[next]?.line === first + index ? starts[next--]!.confidence : undefined;
    const form = questionForm(unit);
    const isGuessed = confidence ? confidence === 'form' || confidence === 'bank' : form?.prominent;
    if (isGuessed && kindOfReply(lines, index) !== kindOfReply(before, index)) return false;
    if (index <= from && endsReply(unit, form)) return true;
  }
  return true;
}

/** Whether the rows of labels that hold these lines still form a story, if they did before. */
function rowsStand({ rows, whole: { kind, isBank } }: Made, from: number, to: number, { lines }: Sheet, opensAlike: boolean): boolean {
  const above = firstIndex(rows, ({ row: { row, first } }) => first + row.end >= from);
  const below = firstIndex(rows, ({ row: { row, first } }) => first + row.labels[0]!.line > to);
  return rows.slice(above, below).every(row => tellsAsBefore(row, lines, kind !== undefined, isBank, opensAlike));
}
