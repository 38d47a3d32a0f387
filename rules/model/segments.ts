import { partOf, type Recognised } from '../rubrics/recognise';
import type { Rubric } from '../rubrics/rubric';
import type { Placed, Span } from '../span';
import { clustersIn, type Cluster } from './clusters';
import type { FrontMatter } from './frontMatter';
import { leadsOf } from './leads';
import type { Line } from './lines';
import { partRunsIn } from './partRuns';
import { questionForm, type QuestionForm } from './questions';
import { siblingsOf } from './siblings';
import { isAllSpeech, isCandidateSpeech, mayAnswer } from './speech';
import { isAside } from './asides';
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

/** Where an answer may begin. */
interface Start {
  readonly line: number;
  readonly rubric: Rubric;
  readonly form?: QuestionForm;
  readonly rank: number;
  /** How sure we are that it asks: a question unlike any other, a short title, a form that only counts among recognised questions. */
  readonly confidence: 'strong' | 'weak' | 'form';
}

/** The rubrics, and a memory of which question is whose: asked of every likely line at every keystroke. */
export interface Examiner {
  readonly rubrics: readonly Rubric[];
  recognise(question: string, parents: readonly string[], companies: readonly string[]): Recognised | undefined;
}

/**
 * The answers in a document: each from the question that a rubric recognises, or from the title of a labelled story, to the
 * next. What stands under a question is an answer only if a candidate may be saying it.
 */
export function segmentsIn(lines: readonly Placed<Line>[], examiner: Examiner, { kind, question }: FrontMatter, companies: readonly string[]): Segment[] {
  const clusters = clustersIn(lines);
  const labelled = new Set(clusters.flatMap(({ labels }) => labels.map(label => label.line)));
  const starts = startsIn(lines, examiner, companies, clusters, labelled);
  const found: Segment[] = [];
  let answered = false;
  for (let i = 0; i < starts.length;) {
    const start = starts[i]!;
    let next = i + 1;
    while (next < starts.length && isInside(starts[next]!, start, lines)) next++;
    const end = Math.min(starts[next]?.line ?? lines.length, endOf(start, lines, labelled, clusters));
    for (const segment of cut(start, end, lines, clusters, answered || kind !== undefined)) {
      found.push(segment);
      answered = true;
    }
    do i++; while (i < starts.length && starts[i]!.line < end);
  }
  if (found.length > 0) return found;
  const rubric = examiner.rubrics.find(it => it.kind === kind) ?? (question ? examiner.recognise(question, [], companies)?.rubric : undefined);
  return rubric && lines[0] ? whole(lines, rubric, clusters, question ?? '') : [];
}

function startsIn(lines: readonly Placed<Line>[], { rubrics, recognise }: Examiner, companies: readonly string[], clusters: readonly Cluster[], labelled: ReadonlySet<number>): Start[] {
  const structured = new Map(partRunsIn(lines, rubrics).map(({ line, rubric }) => [line, rubric]));
  const titles = new Set(clusters.map(cluster => titleOf(cluster, lines, labelled)));
  const generic = rubrics.find(({ kind }) => kind === 'story-generic')!;
  const other = rubrics.find(({ kind }) => kind === 'other') ?? generic;
  const parents: string[] = [];
  const found: Start[] = [];
  lines.forEach(({ unit: line }, index) => {
    if (labelled.has(index)) {
      if (titles.has(index)) found.push({ line: index, rubric: generic, rank: 7 + line.list, confidence: 'weak' });
      return;
    }
    const form = questionForm(line);
    const known = form && (form.prominent || !continuesParagraph(lines, index)) ? recognise(form.text, parents.filter(Boolean), companies) : undefined;
    if (line.kind === 'heading') parents.splice(line.depth - 1, parents.length, ...Array(Math.max(0, line.depth - 1 - parents.length)).fill(''), line.text.trim());
    if (!form) {
      if (structured.has(index)) found.push({ line: index, rubric: structured.get(index)!, rank: 7, confidence: 'weak' });
      return;
    }
    const start = { line: index, form, rank: form.rank };
    if (known && (known.confidence === 'strong' || form.prominent || form.asks)) found.push({ ...start, rubric: known.rubric, confidence: known.confidence });
    else if (structured.has(index)) found.push({ ...start, rubric: structured.get(index)!, confidence: 'weak' });
    else if (titles.has(index)) found.push({ ...start, rubric: generic, confidence: 'weak' });
    else if (form.asks && form.prominent) found.push({ ...start, rubric: other, confidence: 'form' });
  });
  const asked = new Set(found.filter(({ confidence }) => confidence !== 'form').map(({ line }) => line));
  const forms = siblingsOf(asked, lines).filter(index => !labelled.has(index) && !found.some(({ line }) => line === index)).flatMap((index): Start[] => {
    const form = questionForm(lines[index]!.unit);
    return form ? [{ line: index, form, rank: form.rank, rubric: generic, confidence: 'form' }] : [];
  });
  return [...found, ...forms].sort((a, b) => a.line - b.line);
}

const continuesParagraph = (lines: readonly Placed<Line>[], index: number): boolean =>
  lines[index - 1]?.unit.block === lines[index]!.unit.block;

/** The line that a labelled story is named by, else its first label. */
function titleOf({ labels: [first] }: Cluster, lines: readonly Placed<Line>[], labelled: ReadonlySet<number>): number {
  const label = lines[first!.line]!.unit;
  for (let i = first!.line - 1, prose = 0; i >= 0 && prose < 3; i--) {
    const line = lines[i]!.unit;
    if (labelled.has(i) || line.kind === 'break') break;
    if (isAside(line)) continue;
    if (line.kind === 'heading' || line.list < label.list && line.kind === 'item') return i;
    const form = questionForm(line);
    if (form?.prominent || form && line.list <= label.list && label.list === 0 && isShortTitle(line)) return i;
    if (line.kind !== 'cell') prose++;
  }
  return first!.line;
}

const isShortTitle = ({ text, kind }: Line): boolean =>
  kind === 'text' && text.trim().split(/\s+/).length <= 10 && !/[.:;,]\s*$/.test(text);

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

/** Headings that only say how long or for whom a telling is: each is an answer of its own. */
const LENGTH_HEADING = /^\W*(?:\d+\s*(?:s|sec|seconds?|min|mins|minutes?)\b|(?:the )?(?:short|long|full|medium|brief|elevator|one-minute|two-minute|spoken|written)\s*(?:version|form|answer|pitch)?\b(?:\W|$))/i;

/** The answers under one question: usually one, one for each length where several are kept, none where nobody speaks. */
function cut(start: Start, end: number, lines: readonly Placed<Line>[], clusters: readonly Cluster[], among: boolean): Segment[] {
  const versions: number[] = [];
  for (let i = start.line + 1; i < end; i++) {
    if (lines[i]!.unit.kind === 'heading' && LENGTH_HEADING.test(lines[i]!.unit.text)) versions.push(i);
  }
  if (versions.length < 2) return segment(start, start.line, end, lines, clusters, among);
  return versions.flatMap((version, i) => segment({ ...start, line: version }, version, versions[i + 1] ?? end, lines, clusters, among)
    .map(it => ({ ...it, question: start.form?.text ?? it.question })));
}

function segment(start: Start, from: number, end: number, lines: readonly Placed<Line>[], clusters: readonly Cluster[], among: boolean): Segment[] {
  const own = clusters.map(({ labels, ...cluster }) => ({ ...cluster, labels: labels.filter(({ line }) => from <= line && line < end) }))
    .filter(({ labels }) => labels.length > 0);
  const isQuestion = start.form !== undefined;
  const first = lines[from]!;
  const span = !isQuestion ? { start: first.at, end: first.at } : from === start.line
    ? { start: first.at + start.form.span.start, end: first.at + start.form.span.end }
    : { start: first.at, end: first.at + first.unit.text.trimEnd().length };
  const told = tellable(lines, from, end, isQuestion ? (from === start.line ? start.form.body : first.unit.text.length) : 0, own);
  const text = told.map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
  const said = own.length > 0 ? text.trim() !== '' : accepts(start, text, among) && !(start.confidence !== 'strong' && isReference(told));
  if (!said) return [];
  return [{ start: first.at, rubric: start.rubric, question: start.form?.text ?? '', questionSpan: span, lines: told }];
}

/** A page in which every other line is a field ("Severity: …", "Owner: …") describes something; nobody says it. */
function isReference(lines: readonly TellableLine[]): boolean {
  const fields = lines.filter(({ line }) => line.bold.some(({ start }) => !line.text.slice(0, start).trim()) && /^[^.!?]{2,40}:(?:\s|$)/.test(line.text.trim()));
  return fields.length >= 3 && fields.length * 2 >= lines.filter(({ from, to }) => from < to).length;
}

function accepts({ confidence, form }: Start, text: string, among: boolean): boolean {
  switch (confidence) {
    case 'strong': return form?.prominent ? mayAnswer(text) : isCandidateSpeech(text);
    case 'weak': return isCandidateSpeech(text);
    case 'form': return among && isAllSpeech(text);
  }
}

/** Front matter may say that the whole file is one answer. */
function whole(lines: readonly Placed<Line>[], rubric: Rubric, clusters: readonly Cluster[], question: string): Segment[] {
  const start: Start = { line: 0, rubric, rank: 0, confidence: 'strong' };
  return segment(start, 0, lines.length, lines, clusters, true).map(it => ({ ...it, question }));
}
