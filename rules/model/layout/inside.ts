import { partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import { leadsOf } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Lines } from '../markdown/sheet';
import type { Start } from './start';
import { tellsLength } from './versions';

/** Whether what looks like a question is part of the answer above it: the title of a story, or the label of a part. */
export function isInside(next: Start, start: Start, lines: Lines): boolean {
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

/** The end of a line that introduces the next part of an answer: "*An example of working without a plan:*". */
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

/** Whether a heading only says how long an answer is, below a question that is set off but no heading. */
export const isLengthOf = ({ rank, form }: Start, line: Line): boolean => rank > 6 && form?.prominent === true && line.kind === 'heading' && tellsLength(line);

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
