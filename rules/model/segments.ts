import { partOf } from '../rubrics/parts';
import type { Rubric } from '../rubrics/rubric';
import type { Placed, Span } from '../span';
import { clustersIn, type Cluster } from './clusters';
import type { FrontMatter } from './frontMatter';
import { leadsOf } from './leads';
import type { Line } from './lines';
import { pageOf } from './page';
import { questionForm } from './questions';
import { isBankTitle } from './siblings';
import { deedsIn, isAllSpeech, isCandidateSpeech, isStory, isTeamStory, languageOf, mayAnswer } from './speech';
import { continuesParagraph, startsIn, type Examiner, type Start } from './starts';
import { tellable, type TellableLine } from './tellable';

/** Where an answer stands: which lines are said, and in reply to what. */
export interface Segment {
  /** Where its first line begins, in the document. */
  readonly start: number;
  readonly rubric: Rubric;
  readonly question: string;
  /** In the document; empty at the start of the answer where nothing was asked. */
  readonly questionSpan: Span;
  readonly lines: readonly TellableLine[];
}

/**
 * The answers in a document: each from the question that a rubric recognises, or from the title of a labelled story, to the
 * next. What stands under a question is an answer only if a candidate may be saying it.
 */
export function segmentsIn(lines: readonly Placed<Line>[], examiner: Examiner, { kind, question }: FrontMatter, companies: readonly string[]): Segment[] {
  const page = kind === undefined ? pageOf(lines) : 'open';
  if (page === 'others') return [];
  const isBank = lines.some(({ unit }) => unit.kind === 'heading' && isBankTitle(unit.text));
  const clusters = clustersIn(lines, kind !== undefined, isBank);
  const starts = startsIn(lines, examiner, companies, clusters, page);
  const cutAll = (isPrep: boolean) => cutAt(starts, lines, clusters, isPrep);
  const isPrep = kind !== undefined || clusters.length > 0 || isBank;
  const sure = cutAll(isPrep);
  const found = !isPrep && (sure.some(opensPrep) || tellsUnderTitles(starts, lines)) ? cutAll(true) : sure;
  if (found.length > 0) return found;
  const rubric = examiner.rubrics.find(it => it.kind === kind) ?? (question ? examiner.recognise(question, [], companies)?.rubric : undefined);
  return rubric && lines[0] ? whole(lines, rubric, clusters, question ?? '') : [];
}

/** An answer to a question that is asked nowhere but in interviews: what else is asked on this page may be answered as well. */
const opensPrep = ({ rubric: { group }, question }: Segment): boolean => group !== 'other' && question !== '';

/** Stories under short titles that rubrics know ("Difficult client", "Mistake"): one may be chance, two are notes for an interview. */
function tellsUnderTitles(starts: readonly Start[], lines: readonly Placed<Line>[]): boolean {
  const telling = starts.filter(({ confidence, form, line }, i) => confidence === 'weak' && form?.prominent
    && deedsIn(lines.slice(line + 1, starts[i + 1]?.line).map(({ unit }) => unit.text).join('\n')) > 0);
  return new Set(telling.map(({ rubric }) => rubric.kind)).size > 1;
}

/** `isPrep`: the page is known to hold answers, so that titles and forms are enough. */
function cutAt(starts: readonly Start[], lines: readonly Placed<Line>[], clusters: readonly Cluster[], isPrep: boolean): Segment[] {
  const labelled = new Set(clusters.flatMap(({ labels }) => labels.map(label => label.line)));
  const found: Segment[] = [];
  for (let i = 0; i < starts.length;) {
    const start = starts[i]!;
    let next = i + 1;
    while (next < starts.length && isInside(starts[next]!, start, lines)) next++;
    const end = Math.min(starts[next]?.line ?? lines.length, endOf(start, lines, labelled, clusters));
    found.push(...cut(start, end, lines, clusters, isPrep));
    do i++; while (i < starts.length && starts[i]!.line < end);
  }
  return found;
}

/** What looks like a question inside an answer is part of it: a story's title, a label of a part; not another question. */
function isInside(next: Start, start: Start, lines: readonly Placed<Line>[]): boolean {
  const labelsPart = start.rubric.group === 'why-company' && leadsOf(lines[next.line]!.unit).some(({ name }) => partOf(name, start.rubric) !== undefined);
  if (next.rank === start.rank) {
    return next.rank > 6 && start.rubric.group !== 'behavioral' && (labelsPart && !next.form?.asks || next.confidence === 'weak' && next.rubric.kind === 'story-generic');
  }
  if (next.rank < start.rank) return false;
  if (next.confidence !== 'strong' || next.form && !next.form.prominent && !next.form.asks) return true;
  return labelsPart || start.rubric.group === 'why-company' && next.rubric.group === 'why-company';
}

/** Where a start can't reach beyond, whatever follows. */
function endOf(start: Start, lines: readonly Placed<Line>[], labelled: ReadonlySet<number>, clusters: readonly Cluster[]): number {
  const first = lines[start.line]!.unit;
  const nextLabel = clusters.find(({ labels }) => labels[0]!.line >= start.line)?.labels[0]!.line;
  const headingLabels = nextLabel !== undefined && lines[nextLabel]!.unit.kind === 'heading';
  for (let i = start.line + 1; i < lines.length; i++) {
    const { unit: line } = lines[i]!;
    if (labelled.has(i)) continue;
    if (line.kind === 'heading' && (line.depth <= start.rank || start.rank > 6 && !headingLabels)) return i;
    if (line.kind === 'break' && start.rank > 6) return i;
    if (first.fenced !== line.fenced && first.fenced) return i;
    const form = start.rank > 6 ? questionForm(line) : undefined;
    if (form?.asks && form.rank <= start.rank && (form.prominent || line.kind === 'item') && !continuesParagraph(lines, i)) return i;
  }
  return lines.length;
}

/** Headings that only say how long a telling is, or number it: each is an answer of its own. */
const LENGTH_HEADING = /^\W*(?:(?:weakness|strength|version|answer|option|variant|take|draft|attempt)\s*(?:#|no\.?)?\s*[\dA-C]\b|\d+\s*(?:s|sec|seconds?|min|mins|minutes?)\b|(?:the )?(?:short|long|full|medium|brief|elevator|one-minute|two-minute|spoken|written)\s*(?:version|form|answer|pitch)?\b(?:\W|$))/i;

/** The answers under one question: usually one, one for each length where several are kept, none where nobody speaks. */
function cut(start: Start, end: number, lines: readonly Placed<Line>[], clusters: readonly Cluster[], isPrep: boolean): Segment[] {
  const versions: number[] = [];
  for (let i = start.line + 1; i < end; i++) {
    if (lines[i]!.unit.kind === 'heading' && LENGTH_HEADING.test(lines[i]!.unit.text)) versions.push(i);
  }
  if (versions.length < 2) return segment(start, start.line, end, lines, clusters, isPrep);
  return versions.flatMap((version, i) => segment({ ...start, line: version }, version, versions[i + 1] ?? end, lines, clusters, isPrep)
    .map(it => ({ ...it, question: start.form?.text ?? it.question })));
}

function segment(start: Start, from: number, end: number, lines: readonly Placed<Line>[], clusters: readonly Cluster[], isPrep: boolean): Segment[] {
  const own = clusters.filter(({ labels }) => labels[0]!.line < end && from <= labels.at(-1)!.line)
    .map(cluster => ({ ...cluster, labels: cluster.labels.filter(({ line }) => from <= line && line < end) }));
  const isQuestion = start.form !== undefined;
  const first = lines[from]!;
  const span = !isQuestion ? { start: first.at, end: first.at } : from === start.line
    ? { start: first.at + start.form.span.start, end: first.at + start.form.span.end }
    : { start: first.at, end: first.at + first.unit.text.trimEnd().length };
  const told = tellable(lines, from, end, isQuestion ? (from === start.line ? start.form.body : first.unit.text.length) : 0, own);
  const text = told.map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
  const said = own.length > 0 ? text.trim() !== '' : accepts(start, text, isPrep) && !(start.confidence !== 'strong' && isReference(told, start.rubric));
  if (!said) return [];
  return [{ start: first.at, rubric: start.rubric, question: start.form?.text ?? '', questionSpan: span, lines: told }];
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
    case 'form': return isPrep && (isAllSpeech(text) || isTeamStory(text));
    case 'bank': return isStory(text) || isPrep && isTeamStory(text);
  }
}

/** Front matter may say that the whole file is one answer. */
function whole(lines: readonly Placed<Line>[], rubric: Rubric, clusters: readonly Cluster[], question: string): Segment[] {
  const start: Start = { line: 0, rubric, rank: 0, confidence: 'strong' };
  return segment(start, 0, lines.length, lines, clusters, true).map(it => ({ ...it, question }));
}
