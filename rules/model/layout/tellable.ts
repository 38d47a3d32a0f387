import { perObject } from '../../memo';
import { wordCount } from '../../util/counting';
import { isAnswerLead, isAside as headsAside } from '../labels/asides';
import { leadsOf } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Lines } from '../markdown/sheet';
import type { Cluster, StoryLabel } from './clusters';
import { isNudge, questionForm } from './questions';
import { isCandidateSpeech } from './speech';
import { isInHeader } from './table';

/**
 * A line of an answer, or the part of it that is said aloud. Headings and titles are included although nothing of them is said, because they
 * structure the answer.
 */
export interface TellableLine {
  /** Where the line begins in the answer. */
  readonly at: number;
  readonly line: Line;
  /** Where what is said begins in the line's text. */
  readonly from: number;
  readonly to: number;
  readonly label?: StoryLabel;
}

/** The lines from `from` to before `end`, with what is said of each. `body`: where what is said begins in the first line. `places`: where each line begins. `tables`: what stands below the header of a table is said. */
export function tellable(lines: Lines, from: number, end: number, body: number, clusters: readonly Cluster[], places: readonly number[], tables: boolean): readonly TellableLine[] {
  const labels = clusters.flatMap(({ labels }) => labels);
  let next = 0;
  const found: TellableLine[] = [];
  let quiet: Line | undefined;
  for (let i = from; i < end; i++) {
    const line = lines[i]!.unit;
    const at = places[i - from]!;
    while (next < labels.length && labels[next]!.line < i) next++;
    const label = labels[next]?.line === i ? labels[next] : undefined;
    const start = i === from && !label ? body : 0;
    const { to, isAside, answer, mayRemark } = tellingOf(line);
    if (quiet && isUnder(line, quiet) && !label) continue;
    quiet = undefined;
    if (label) {
      found.push({ at, line, from: label.lead.body, to: Math.max(to, label.lead.body), label });
      continue;
    }
    if (line.kind === 'break' || start >= to && i === from) continue;
    if (line.kind === 'heading') {
      found.push({ at, line, from: to, to });
      if (isAside) quiet = line;
      continue;
    }
    if (line.kind === 'cell') {
      const row = found.at(-1);
      const isRow = row?.label && row.line.kind === 'cell' && row.line.block === line.block;
      if (isRow || i > from && line.block === lines[from]!.unit.block || tables && !isInHeader(lines, i) && !tellingOf(lines[i - line.depth]!.unit).isAside) found.push({ at, line, from: 0, to });
      continue;
    }
    if (isAside || start === 0 && mayRemark && isRemark(lines, i)) {
      quiet = line;
      continue;
    }
    found.push({ at, line, from: start === 0 ? answer : start, to });
  }
  return inOneContainer(found);
}

/** What a line by itself shows of what is said. Remembered, because all lines of an answer are asked for it at every keystroke. */
const tellingOf = perObject((line: Line) => {
  const to = line.text.trimEnd().length;
  const marked = leadsOf(line).find(lead => isAnswerLead(lead) && (lead.body < to || /[:：]\s*$/.test(line.text)));
  const form = questionForm(line);
  const isAsked = form !== undefined && form.prominent && form.asks && /\byou\b/i.test(form.text) && !SPEAKER.test(form.text);
  return {
    /** Where what is said ends, and where it begins: after "A:", or after a question to the writer that titles a section. */
    to,
    answer: marked?.body ?? (isAsked ? Math.min(form.body, to) : 0),
    isAside: headsAside(line),
    mayRemark: isNudge(line) || OPENS_BRACKET.test(line.text) || asksInItem(line),
  };
});

/**
 * Whether a line belongs to an aside that is headed by a label alone: the list or quotation after it, or the items nested below it. Remarks in
 * brackets head nothing.
 */
function isUnder(line: Line, quiet: Line): boolean {
  if (quiet.kind === 'heading') return line.kind !== 'heading' || line.depth > quiet.depth;
  if (line.block === quiet.block) return !(TO_DO.test(quiet.text) && IN_FIRST_PERSON.test(line.text));
  if (/^[^\p{L}]*[([]/u.test(quiet.text)) return false;
  if (line.list > quiet.list) return true;
  return quiet.text.trim().endsWith(':') && line.quote > quiet.quote;
}

/** A note to oneself ends where somebody begins to speak: "TODO: watch their last talk", and in the next line "I'm drawn to …". */
const TO_DO = /^\W*TO ?DO\b/i;
const IN_FIRST_PERSON = /^(?:I|I['’]\p{L}+|My|We) /u;

/** Whether a paragraph is the writer's remark: it is in brackets, is what a listener puts in, or is a question that nobody answers. */
function isRemark(lines: Lines, index: number): boolean {
  const { text, block } = lines[index]!.unit;
  if (lines[index - 1]?.unit.block === block) return false;
  if (isNudge(lines[index]!.unit)) return true;
  let last = index;
  while (lines[last + 1]?.unit.block === block) last++;
  if (OPENS_BRACKET.test(text) && /[)\]]\.?\s*$/.test(lines[last]!.unit.text)) {
    const whole = lines.slice(index, last + 1).map(({ unit }) => unit.text.trim()).join(' ');
    return !/^\[[^\]]*\]\(?/.test(whole) && !/\).*\(/.test(whole);
  }
  return index === last && asksInItem(lines[index]!.unit);
}

const OPENS_BRACKET = /^\s*[([]/;

const asksInItem = (line: Line): boolean => line.kind === 'item' && questionForm(line)?.asks === true && !SPEAKER.test(line.text);

const SPEAKER = /\b(?:I|my|me)\b/;

/**
 * An answer may stand in a quotation or a code fence beside remarks, or outside beside quoted questions. If there are lines of both kinds, those
 * inside are what is said if a candidate speaks there and not outside, or at twice the length; else those outside are.
 */
function inOneContainer(found: readonly TellableLine[]): readonly TellableLine[] {
  const inside: TellableLine[] = [];
  const outside: TellableLine[] = [];
  for (const it of found) (it.line.quote > 0 || it.line.fenced ? inside : outside).push(it);
  if (inside.length === 0) return found;
  const [within, beside] = [textOf(inside), textOf(outside)];
  if (!within || !beside) return found;
  const keepsInside = isCandidateSpeech(within) && (!isCandidateSpeech(beside) || wordCount(within) > 2 * wordCount(beside));
  const left = new Set(keepsInside ? outside : inside);
  return found.filter(it => it.from >= it.to || !left.has(it));
}

/** What is said in some lines. */
const textOf = (lines: readonly TellableLine[]): string =>
  lines.filter(({ from, to }) => from < to).map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
