import { partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import type { Span } from '../../span';
import { isAnswerLead } from '../labels/asides';
import { leadsOf, type Lead } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Lines } from '../markdown/sheet';
import { accepts, isOfSelf } from './accepts';
import type { Cluster } from './clusters';
import { isWhole } from './frame';
import { continuesParagraph } from './paragraph';
import { mayBeMarked, mayReply } from './speech';
import type { Start } from './start';
import { tagsIn } from './tags';
import { tellable, type TellableLine } from './tellable';

/** Where an answer stands: which lines are said, and to which question. All places are relative to its first line. */
export interface Segment {
  readonly rubric: Rubric;
  readonly question: string;
  /** Empty, at the answer's start, where nothing was asked. */
  readonly questionSpan: Span;
  readonly lines: readonly TellableLine[];
  /** As written, up to the last thing that is said or labelled. */
  readonly text: string;
  /** What the writer says the answer's stories are for. May be noted below `text`. */
  readonly tags: readonly string[];
}

/** `places`: where each line begins. `textOf` gives that many UTF-16 units of the document. Both count from the first line. */
export function segmentIn(
  start: Start, from: number, end: number, lines: Lines, clusters: readonly Cluster[], isPrep: boolean, question: string, places: readonly number[], textOf: (length: number) => string,
): Segment | undefined {
  const isQuestion = start.form !== undefined;
  const tags = tagsIn(lines, from, end);
  const first = lines[from]!.unit;
  const note = isPrep && from === start.line ? noteIn(first, start) : undefined;
  if (note && mayReply(first.text.slice(note.body))) {
    const told = tellable(lines, from, paragraphEnd(lines, from, end), note.body, [], places, false);
    return { rubric: start.rubric, question: note.name, questionSpan: note.span, lines: told, text: textOf(endOfLast(told, note.span)), tags };
  }
  const span = !isQuestion ? { start: 0, end: 0 } : from === start.line ? start.form.span : { start: first.text.search(/\S/), end: first.text.trimEnd().length };
  const told = tellable(lines, from, end, isQuestion ? (from === start.line ? start.form.body : first.text.length) : 0, clusters, places, mayBeTable(start.rubric));
  const said = clusters.length > 0 ? told.some(saysSomething) : isReply(start, told, isPrep);
  return said ? { rubric: start.rubric, question, questionSpan: span, lines: told, text: textOf(endOfLast(told, span)), tags } : undefined;
}

/** Whether people write such answers as tables: phases of a plan, or challenges beside proofs. */
const mayBeTable = ({ kind, group }: Rubric): boolean => kind === '30-60-90' || group === 'why-company';

const saysSomething = ({ line, from, to }: TellableLine): boolean => line.text.slice(from, to).trim() !== '';

/** Whether what is said under a question may be the reply to it, where it is not a labelled story. */
function isReply(start: Start, told: readonly TellableLine[], isPrep: boolean): boolean {
  if (start.confidence !== 'strong' && isReference(told, start.rubric)) return false;
  const spoken = told.map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
  return accepts(start, spoken, isPrep) || isPrep && start.form?.asks === true && isMarked(told) && mayBeMarked(spoken);
}

/** The name of a trait before a short note of it, which is the whole answer: "- strengths: fast, clean, don't moan". */
const noteIn = (line: Line, { rubric, form }: Start): Lead | undefined =>
  isOfSelf(rubric) && form && line.kind !== 'heading' && isWhole(line, form)
    ? leadsOf(line).find(({ name, body }) => body < line.text.trimEnd().length && partOf(name, rubric) === rubric.parts[0]) : undefined;

function paragraphEnd(lines: Lines, index: number, last: number): number {
  let end = index + 1;
  while (end < last && continuesParagraph(lines, end)) end++;
  return end;
}

/** Where the last line ends that is said or labelled. */
function endOfLast(lines: readonly TellableLine[], questionSpan: Span): number {
  const last = lines.findLast(({ from, to, label }) => from < to || label !== undefined);
  return Math.max(questionSpan.end, last ? last.at + last.to : 0);
}

/** Whether the reply is marked as one: "Q: Why us?", and in the line below "A: …". */
function isMarked(told: readonly TellableLine[]): boolean {
  const first = told.find(({ from, to }) => from < to);
  return first !== undefined && leadsOf(first.line).some(lead => isAnswerLead(lead) && lead.body === first.from);
}

/**
 * Whether every other line is a field ("Severity: …", "Owner: …"), as in a form or report that nobody says. Fields that are parts of the answer
 * do not count.
 */
function isReference(lines: readonly TellableLine[], rubric: Rubric): boolean {
  const fields = lines.filter(({ line }) => line.bold.some(({ start }) => !line.text.slice(0, start).trim()) && /^[^.!?]{2,40}:(?:\s|$)/.test(line.text.trim())
    && !leadsOf(line).some(({ name }) => partOf(name, rubric)));
  return fields.length >= 3 && fields.length * 2 >= lines.filter(({ from, to }) => from < to).length;
}
