import { isAnswerLead, isAside } from '../labels/asides';
import type { Label } from '../labels/labelRows';
import { isLabel } from '../labels/labels';
import { leadsOf, type Lead } from '../labels/leads';
import type { Line } from '../markdown/line';
import type { Role } from '../role';
import { questionForm } from './questions';

const ORDER: readonly Role[] = ['situation', 'task', 'action', 'result'];

/** In words. Longer ones are sentences. */
const LONGEST_NAME = 6;

/** Labels of what is told beside the parts. */
const BESIDE = /^(?:the |my |our )?(?:team|tools?|tech.*|stack|time.*|dates?|when|where|who|why|stakes|constraints?|limits?|numbers?|data|budget|options?|risks?|example|[^\p{L}]+)$/iu;

/**
 * Adds the labels that no list knows to a story's labels: "Context", "What was on me", "Moves", "Outcome". Lines between two known labels that
 * look like them are the missing parts between the two, in their order; the action may be told under several. If only one is missing, it is the
 * action; the one after an action is the result.
 */
export function withPlaced(labels: readonly Label[], lines: readonly Line[]): readonly Label[] {
  const known = labels.map((label, i) => isCourse(label, i, labels) ? { ...label, roles: ['action' as const] } : label);
  const told = new Set(known.flatMap(({ roles }) => roles));
  return [...opening(known[0], told, lines), ...known.flatMap((label, i) => {
    const next = known[i + 1];
    const between = next || label.roles.includes('action') && told.has('situation') ? partsBetween(label, next).filter(role => !told.has(role)) : [];
    const unknown = between.length > 0 ? unknownBetween(label, next, lines) : [];
    const roles = unknown.length === between.length ? between : next ? severalTelling(unknown, between) : [];
    return [label, ...placed(unknown, roles)];
  })];
}

const placed = (unknown: readonly Omit<Label, 'roles'>[], roles: readonly Role[]): Label[] => roles.map((role, k) => ({ ...unknown[k]!, roles: [role] }));

/** The labels above the first known one: what a story begins with that tells its action and more, if they are as many as the parts before, or one. */
function opening(first: Label | undefined, told: ReadonlySet<Role>, lines: readonly Line[]): Label[] {
  if (!first || first.line === 0 || !told.has('action') || told.size < 2) return [];
  const before = ORDER.slice(0, ORDER.indexOf(first.roles[0]!)).filter(role => role !== 'action' && !told.has(role));
  const unknown = before.length > 0 ? unknownBetween(undefined, first, lines) : [];
  return placed(unknown, unknown.length === before.length ? before : unknown.length === 1 ? before.slice(0, 1) : []);
}

/** "How it went" is the outcome, unless the outcome has another label and the action none: then it is the course of things. */
const isCourse = ({ lead, roles }: Label, index: number, all: readonly Label[]): boolean => roles.includes('result') && /^how .* went$/i.test(lead.name)
  && !all.some(it => it.roles.includes('action')) && all.slice(index + 1).some(it => it.roles.includes('result'));

/** What unknown labels tell that are fewer or more than the parts that are missing. Labels of a kind ("First move", "Second move") tell the same. */
function severalTelling(unknown: readonly Omit<Label, 'roles'>[], missing: readonly Role[]): readonly Role[] {
  if (!missing.includes('action') || unknown.length > 1 && missing.includes('result')) return [];
  const [first, second] = unknown.map(({ lead }) => lead.name.toLowerCase().split(' '));
  const opensTask = missing[0] === 'task' && first && second && !first.some(word => second.includes(word));
  return unknown.map((_, i) => i === 0 && opensTask ? 'task' : 'action');
}

const partsBetween = (label: Label, next: Label | undefined): readonly Role[] =>
  ORDER.slice(ORDER.indexOf(label.roles.at(-1)!) + 1, next ? Math.max(0, ORDER.indexOf(next.roles[0]!)) : undefined);

/** Lines between two labels, or above the first, that look like labels but are not in any list. */
function unknownBetween(label: Label | undefined, next: Label | undefined, lines: readonly Line[]): Omit<Label, 'roles'>[] {
  const [from, to] = [label ? label.line + 1 : 0, next?.line];
  const looks = [label, next].map(it => it && lookOf(lines[it.line]!, it.lead));
  const look = looks[0] ?? looks[1];
  if (look === undefined || label && next && looks[0] !== looks[1]) return [];
  return lines.slice(from, to).flatMap((line, i) => {
    const lead = leadsOf(line).find(found => lookOf(line, found) === look);
    const isName = lead && lead.name.split(' ').length <= LONGEST_NAME && !isLabel(lead.name) && !BESIDE.test(lead.name) && !isAnswerLead(lead) && !isAside(line) && !questionForm(line)?.asks;
    return isName ? [{ line: from + i, lead }] : [];
  });
}

/** How a label is set apart from what it labels; undefined where it has a line of its own, because titles and short notes look the same. */
function lookOf({ kind, depth, list, quote, bold, text }: Line, { span, body }: Lead): string | undefined {
  if (kind === 'cell') return depth === 0 && span.end > 0 ? kind : undefined;
  const isBold = bold.some(({ start, end }) => start <= span.start && span.end <= end);
  const ends = /^[:.–—-]?/u.exec(text.slice(span.end).trimStart())![0];
  const isApart = isBold || ends === ':';
  return kind !== 'heading' && isApart && body > span.end ? [kind, list, quote, isBold, ends].join() : undefined;
}
