import { ownText, perObject, rowMemo } from '../memo';
import { partOf } from '../rubrics/parts';
import type { Rubric } from '../rubrics/rubric';
import type { Placed, Span } from '../span';
import type { Chapter } from './chapters';
import { clustersIn, type Cluster, type PlacedCluster } from './clusters';
import type { FrontMatter } from './frontMatter';
import { leadsOf } from './leads';
import { addressesOn, headingsOf, pageOf } from './page';
import { questionForm } from './questions';
import type { Lines, Sheet } from './read';
import { replyBelow } from './reply';
import { isBankTitle } from './siblings';
import { firstIndex } from './sorted';
import { deedsIn, isAllSpeech, isCandidateSpeech, isStory, isTeamStory, languageOf, mayAnswer } from './speech';
import { continuesParagraph, startsIn, type Examiner, type Start } from './starts';
import { tellable, type TellableLine } from './tellable';

/** Where an answer stands: which lines are said, and in reply to what. All places are counted from its first line. */
export interface Segment {
  readonly rubric: Rubric;
  readonly question: string;
  /** Empty at the start of the answer where nothing was asked. */
  readonly questionSpan: Span;
  readonly lines: readonly TellableLine[];
  /** As written, up to the last thing said or labelled. */
  readonly text: string;
}

/**
 * The answers in a document: each from the question that a rubric recognises, or from the title of a labelled story, to the
 * next. What stands under a question is an answer only if a candidate may be saying it.
 */
export function segmentsIn(sheet: Sheet, examiner: Examiner, { kind, question, published }: FrontMatter, companies: readonly string[]): Placed<Segment>[] {
  const { lines } = sheet;
  const page = kind === undefined ? pageOf(sheet) : 'open';
  if (page === 'others' || published) return [];
  const isBank = sheet.chapters.some(holdsBankTitle);
  const clusters = clustersIn(sheet, kind !== undefined, isBank);
  const labelled = new Set(clusters.flatMap(({ labels }) => labels.map(label => label.line)));
  const starts = startsIn(sheet, examiner, companies, clusters, labelled, page);
  const cutAll = (isPrep: boolean) => cutAt(starts, sheet, clusters, labelled, isPrep);
  const isPrep = kind !== undefined || clusters.length > 0 || isBank;
  const sure = cutAll(isPrep);
  const found = !isPrep && (sure.some(opensPrep) || tellsUnderTitles(starts, lines) || isInterview(starts, sheet)) ? cutAll(true) : sure;
  if (found.length > 0) return found;
  const rubric = examiner.rubrics.find(it => it.kind === kind) ?? (question ? examiner.recognise(question, [], companies)?.rubric : undefined);
  return rubric && lines[0] ? whole(sheet, rubric, clusters, question ?? '') : [];
}

const holdsBankTitle = perObject((chapter: Chapter): boolean => headingsOf(chapter).some(({ text }) => isBankTitle(text)));

/** An answer to a question that is asked nowhere but in interviews: what else is asked on this page may be answered as well. */
const opensPrep = ({ unit: { rubric: { group }, question } }: Placed<Segment>): boolean => group !== 'other' && question !== '';

/** Stories under short lines that rubrics know ("difficult client", "mistake"): one may be chance, two are notes for an interview. Chapters of an essay have headings. */
function tellsUnderTitles(starts: readonly Start[], lines: Lines): boolean {
  const telling = starts.filter(({ confidence, form, line }, i) => confidence === 'weak' && form?.prominent && lines[line]!.unit.kind !== 'heading'
    && deedsIn(lines.slice(line + 1, starts[i + 1]?.line).map(({ unit }) => unit.text).join('\n')) > 0);
  return new Set(telling.map(({ rubric }) => rubric.kind)).size > 1;
}

/** Several questions to "you", answered with "I", and neither addresses nor code on the page: nobody publishes that. */
function isInterview(starts: readonly Start[], sheet: Sheet): boolean {
  const asked = starts.filter(({ form }) => form?.asks && form.prominent && /\byou(?:r|rs|rself)?\b/i.test(form.text));
  const answered = asked.filter(({ line }) => isAllSpeech(replyBelow(sheet.lines, line)));
  return answered.length > 1 && answered.length * 3 > asked.length * 2 && addressesOn(sheet) === 0;
}

/** `isPrep`: the page is known to hold answers, so that titles and forms are enough. */
function cutAt(starts: readonly Start[], sheet: Sheet, clusters: readonly PlacedCluster[], labelled: ReadonlySet<number>, isPrep: boolean): Placed<Segment>[] {
  const { lines } = sheet;
  const headings = sheet.chapters.flatMap(headingLinesIn);
  const found: Placed<Segment>[] = [];
  for (let i = 0; i < starts.length;) {
    const start = starts[i]!;
    let next = i + 1;
    while (next < starts.length && isInside(starts[next]!, start, lines)) next++;
    const end = Math.min(starts[next]?.line ?? lines.length, endOf(start, lines, headings, labelled, clusters));
    found.push(...cut(start, end, sheet, headings, clusters, isPrep));
    do i++; while (i < starts.length && starts[i]!.line < end);
  }
  return found;
}

const headingLinesIn = perObject((chapter: Chapter): readonly number[] =>
  chapter.flatMap(({ unit: { lines }, first }) => lines.flatMap(({ unit }, index) => unit.kind === 'heading' ? [first + index] : [])));

/** What looks like a question inside an answer is part of it: a story's title, a label of a part; not another question. */
function isInside(next: Start, start: Start, lines: Lines): boolean {
  const labelsPart = start.rubric.group === 'why-company' && leadsOf(lines[next.line]!.unit).some(({ name }) => partOf(name, start.rubric) !== undefined);
  if (next.rank === start.rank) {
    return next.rank > 6 && start.rubric.group !== 'behavioral' && (labelsPart && !next.form?.asks || next.confidence === 'weak' && next.rubric.kind === 'story-generic');
  }
  if (next.rank < start.rank) return false;
  if (next.confidence !== 'strong' || next.form && !next.form.prominent && !next.form.asks) return true;
  return labelsPart || start.rubric.group === 'why-company' && next.rubric.group === 'why-company';
}

/** Where a start can't reach beyond, whatever follows. */
function endOf(start: Start, lines: Lines, headings: readonly number[], labelled: ReadonlySet<number>, clusters: readonly Cluster[]): number {
  const first = lines[start.line]!.unit;
  const nextLabel = clusters[firstIndex(clusters, ({ labels }) => labels[0]!.line >= start.line)]?.labels[0]!.line;
  const headingLabels = nextLabel !== undefined && lines[nextLabel]!.unit.kind === 'heading';
  const ends = (index: number): boolean => lines[index]!.unit.depth <= start.rank || start.rank > 6 && !headingLabels;
  let at = firstIndex(headings, index => index > start.line);
  while (at < headings.length && (labelled.has(headings[at]!) || !ends(headings[at]!))) at++;
  const heading = headings[at] ?? lines.length;
  if (start.rank <= 6 && !first.fenced) return heading;
  for (let i = start.line + 1; i < heading; i++) {
    const { unit: line } = lines[i]!;
    if (labelled.has(i)) continue;
    if (line.kind === 'break' && start.rank > 6) return i;
    if (first.fenced !== line.fenced && first.fenced) return i;
    const form = start.rank > 6 ? questionForm(line) : undefined;
    if (form?.asks && form.rank <= start.rank && (form.prominent || line.kind === 'item') && !continuesParagraph(lines, i)) return i;
  }
  return heading;
}

/** Headings that only say how long a telling is, or number it: each is an answer of its own. */
const LENGTH_HEADING = /^\W*(?:(?:weakness|strength|version|answer|option|variant|take|draft|attempt)\s*(?:#|no\.?)?\s*[\dA-C]\b|\d+\s*(?:s|sec|seconds?|min|mins|minutes?)\b|(?:the )?(?:short|long|full|medium|brief|elevator|one-minute|two-minute|spoken|written)\s*(?:version|form|answer|pitch)?\b(?:\W|$))/i;

const tellsLength = perObject(({ text }: Lines[number]['unit']): boolean => LENGTH_HEADING.test(text));

/** The answers under one question: usually one, one for each length where several are kept, none where nobody speaks. */
function cut(start: Start, end: number, sheet: Sheet, headings: readonly number[], clusters: readonly PlacedCluster[], isPrep: boolean): Placed<Segment>[] {
  const versions = headings.slice(firstIndex(headings, index => index > start.line), firstIndex(headings, index => index >= end))
    .filter(index => tellsLength(sheet.lines[index]!.unit));
  if (versions.length < 2) return segment(start, start.line, end, sheet, clusters, isPrep);
  return versions.flatMap((version, i) => segment({ ...start, line: version }, version, versions[i + 1] ?? end, sheet, clusters, isPrep));
}

/** The answer that stands in the lines from `from` to `end`, if one does. The same object as long as nothing in it is touched. */
function segment(start: Start, from: number, end: number, sheet: Sheet, clusters: readonly PlacedCluster[], isPrep: boolean, question = start.form?.text ?? ''): Placed<Segment>[] {
  const { lines, text, placeOf } = sheet;
  const own = clusters.slice(firstIndex(clusters, ({ labels }) => labels.at(-1)!.line >= from), firstIndex(clusters, ({ labels }) => labels[0]!.line >= end));
  const at = placeOf(from);
  /** Lines tell nothing of code, comments and the space between headings. */
  const isStillWritten = (before: Segment | undefined): boolean => before === undefined || text.startsWith(before.text, at);
  const unit = segments(lines.slice(from, end), [
    inParagraph(lines, from), inParagraph(lines, end), own.map(it => it.unit), own.map(({ labels }) => labels[0]!.line - from),
    start.rubric, start.form, start.confidence, start.line === from, isPrep, question,
  ], () => segmentIn(start, from, end, lines, own, isPrep, question, index => placeOf(index) - at, text.slice(at)), isStillWritten);
  return unit ? [{ at, unit }] : [];
}

const segments = rowMemo<Lines[number], Segment | undefined>();

/** The line before, where it belongs to the same paragraph. */
const inParagraph = (lines: Lines, index: number): unknown => index < lines.length && continuesParagraph(lines, index) ? lines[index - 1] : undefined;

/** `text` is the document from there on. */
function segmentIn(
  start: Start, from: number, end: number, lines: Lines, clusters: readonly Cluster[], isPrep: boolean, question: string, placeOf: (line: number) => number, text: string,
): Segment | undefined {
  const own = clusters.map(cluster => ({ ...cluster, labels: cluster.labels.filter(({ line }) => from <= line && line < end) }));
  const isQuestion = start.form !== undefined;
  const first = lines[from]!.unit;
  const span = !isQuestion ? { start: 0, end: 0 } : from === start.line ? start.form.span : { start: 0, end: first.text.trimEnd().length };
  const told = tellable(lines, from, end, isQuestion ? (from === start.line ? start.form.body : first.text.length) : 0, own, placeOf);
  const spoken = told.map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
  const said = own.length > 0 ? spoken.trim() !== '' : accepts(start, spoken, isPrep) && !(start.confidence !== 'strong' && isReference(told, start.rubric));
  return said ? { rubric: start.rubric, question, questionSpan: span, lines: told, text: ownText(text.slice(0, endOfLast(told, span))) } : undefined;
}

/** Where the last thing said or labelled ends. */
function endOfLast(lines: readonly TellableLine[], questionSpan: Span): number {
  const last = lines.findLast(({ from, to, label }) => from < to || label !== undefined);
  return Math.max(questionSpan.end, last ? last.at + last.to : 0);
}

/** A page in which every other line is a field ("Severity: …", "Owner: …") describes something; nobody says it, unless the fields are the answer's parts. */
function isReference(lines: readonly TellableLine[], rubric: Rubric): boolean {
  const fields = lines.filter(({ line }) => line.bold.some(({ start }) => !line.text.slice(0, start).trim()) && /^[^.!?]{2,40}:(?:\s|$)/.test(line.text.trim())
    && !leadsOf(line).some(({ name }) => partOf(name, rubric)));
  return fields.length >= 3 && fields.length * 2 >= lines.filter(({ from, to }) => from < to).length;
}

function accepts({ confidence, form, rubric }: Start, text: string, isPrep: boolean): boolean {
  switch (confidence) {
    case 'strong': return form?.prominent && (rubric.group === 'why-company' || rubric.group === 'behavioral' || rubric.kind === 'why-leaving' || languageOf(text) !== 'en') ? mayAnswer(text)
      : isPrep || rubric.group !== 'other' ? isCandidateSpeech(text) : isAllSpeech(text);
    case 'weak': return isPrep ? isCandidateSpeech(text) || isTeamStory(text) : isCandidateSpeech(text) && rubric.group !== 'behavioral' && rubric.group !== 'other';
    case 'form': return isPrep ? isAllSpeech(text) || isTeamStory(text) : rubric.group === 'why-company' && form?.asks === true;
    case 'bank': return isStory(text) || isPrep && isTeamStory(text);
  }
}

/** Front matter may say that the whole file is one answer. */
function whole(sheet: Sheet, rubric: Rubric, clusters: readonly PlacedCluster[], question: string): Placed<Segment>[] {
  const start: Start = { line: 0, rubric, rank: 0, confidence: 'strong' };
  return segment(start, 0, sheet.lines.length, sheet, clusters, true, question);
}
