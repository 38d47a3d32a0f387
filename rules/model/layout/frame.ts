import { perObject } from '../../memo';
import { namesPart, partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import { isLonger } from '../../util/counting';
import { isAside } from '../labels/asides';
import { isLabel } from '../labels/labels';
import { leadsOf, type Lead } from '../labels/leads';
import type { Line } from '../markdown/line';
import { isSameLine, standsAs } from '../reading/renew';
import { BEFORE_REPLY, questionForm, type QuestionForm } from './questions';

/**
 * Whether two versions of a line have the same frame: all that the layout takes from the line, except for the words of a question in it. The
 * layout takes little from a line of prose. As long as edits leave the frame the same, all answers stay where they are.
 */
export function isFramedAs(line: Line, other: Line, rubrics: readonly Rubric[]): boolean {
  if (line.kind === 'heading' || line.kind === 'cell') return isSameLine(line, other);
  return standsAs(line, other) && line.bold.length > 0 === other.bold.length > 0 && isTitledAs(line, other)
    && beginsSmall(line) === beginsSmall(other) && headsVersion(line) === headsVersion(other) && isShort(line) === isShort(other) && isAside(line) === isAside(other)
    && isNamedAs(line, other, rubrics);
}

function isTitledAs(line: Line, other: Line): boolean {
  const [form, last] = [questionForm(line), questionForm(other)];
  if (!form || !last) return form === last;
  return form.prominent === last.prominent && form.asks === last.asks
    && isWhole(line, form) === isWhole(other, last) && announces(line, form) === announces(other, last) && opensReply(line, form) === opensReply(other, last);
}

function isNamedAs(line: Line, other: Line, rubrics: readonly Rubric[]): boolean {
  const [leads, last] = [opensWith(line, rubrics), opensWith(other, rubrics)];
  return leads.length === last.length && leads.every((lead, index) => {
    const before = last[index]!;
    if (isLabel(lead.name) || isLabel(before.name)) return isSameLead(lead, before);
    return saysMore(line, lead) === saysMore(other, before)
      && (lead.name === before.name || withParts(rubrics).every(rubric => partOf(lead.name, rubric)?.id === partOf(before.name, rubric)?.id));
  });
}

/** What may label a line. A short line that names nothing known is left out. */
const opensWith = (line: Line, rubrics: readonly Rubric[]): readonly Lead[] =>
  leadsOf(line).filter(lead => saysMore(line, lead) || isLabel(lead.name) || namesPart(lead.name, withParts(rubrics)));

const saysMore = ({ text }: Line, { body }: Lead): boolean => body < text.trimEnd().length;

const isSameLead = (a: Lead, b: Lead): boolean => a.name === b.name && a.body === b.body && a.span.start === b.span.start && a.span.end === b.span.end;

/** Whether two lines are written the same as far as any label in them. */
export function opensAs(line: Line, other: Line): boolean {
  const [leads, last] = [leadsOf(line).filter(isApart), leadsOf(other).filter(isApart)];
  if (leads.length === 0 && last.length === 0) return true;
  return leads.length === last.length && line.bold.length === other.bold.length && leads.every((lead, index) => isSameLead(lead, last[index]!)
    && line.text.slice(0, lead.body) === other.text.slice(0, lead.body)
    && line.bold.every(({ start, end }, i) => start >= lead.body || start === other.bold[i]!.start && (end === other.bold[i]!.end || end > lead.body)));
}

const isApart = ({ span, body }: Lead): boolean => body > span.end;

const withParts = perObject((rubrics: readonly Rubric[]): readonly Rubric[] => rubrics.filter(({ parts }) => parts.length > 0));

/** Whether a line is as short as a title, and ends in no stop. */
export const isShort = perObject(({ text, kind }: Line): boolean =>
  kind === 'text' && !isLonger(text.trim(), LONGEST_TITLE) && !/[.:;,]\s*$/.test(text));

/** In words. */
export const LONGEST_TITLE = 10;

/** Whether nothing follows the question on its line. */
export const isWhole = ({ text }: Line, { body }: QuestionForm): boolean => body >= text.trimEnd().length;

/** Whether a line announces what follows: "Why us:", "weakness –", "why here →". The reply may begin on the same line. */
export const announces = (line: Line, form: QuestionForm): boolean => line.kind === 'text' && (line.text.trimEnd().endsWith(':') || isSetOffBy(line, form));

/** Whether the reply begins on the same line. Unlike the above also for items. */
export const opensReply = (line: Line, form: QuestionForm): boolean => !isWhole(line, form) && isSetOffBy(line, form);

const isSetOffBy = ({ text, bold }: Line, { span }: QuestionForm): boolean =>
  /^\s?:/.test(text.slice(span.end)) || bold.length === 0 && SET_OFF.test(text.slice(span.end));

const SET_OFF = new RegExp(String.raw`^(?:["”’)]?\s${BEFORE_REPLY}\s|[\])]\s)`);

/** Whether a line begins in the middle of a sentence. */
export const beginsSmall = ({ text }: Line): boolean => /^\s*\p{Ll}/u.test(text);

/**
 * Whether a line heads a version of the answer: "Mine (draft 2):", "My version, shorter:", or one of a certain length: "Short version (30
 * sec):", "The long one:", "60 seconds:".
 */
export const headsVersion = ({ kind, alone, text }: Line): boolean => kind === 'text' && alone && HEADS_VERSION.test(text);

const HEADS_VERSION = new RegExp(String.raw`^\W*(?:${[
  'mine|my (?:own )?(?:answer|version|draft|take|attempt)',
  '(?:(?:the|my) )?(?:very )?(?:short|shorter|long|longer|full|medium|brief|quick|spoken|written) (?:version|form|answer|pitch|one|take)',
  String.raw`(?:version|take|draft|option|variant) (?:#|no\.? )?[\dA-C]`,
  String.raw`(?:in )?(?:\d+|one|two|three|thirty|sixty|ninety)[ -]?(?:s|secs?|seconds?|mins?|minutes?)`,
].join('|')})\b[^.!?]{0,60}:\s*$`, 'i');
