import type { Recognised } from '../rubrics/recognise';
import type { Rubric } from '../rubrics/rubric';
import type { Placed } from '../span';
import { isAside } from './asides';
import type { Cluster } from './clusters';
import type { Line } from './lines';
import { partRunsIn } from './partRuns';
import { questionForm, type QuestionForm } from './questions';
import { isBankTitle, siblingsOf } from './siblings';

/** Where an answer may begin. */
export interface Start {
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

/** Pages of people who ask, not of people who answer. */
const ASKERS_PAGE = /\b(?:candidates?|applicants?|interviewees?|scorecards?|hiring)\b/i;

/** Pages that have the same headings as a story and tell none. */
const RECORD = /\b(?:incidents?|post-?mortem|retro(?:spective)?|minutes|stand-?up|sprint|ADR|RFC|decision record|change ?log|release notes?|bug|issues?|tickets?|runbook|proposal|agenda|roadmap|OKRs?|specification|design doc|(?:performance|self|annual|project|code)[- ](?:review|assessment|evaluation)|appraisal|promotion (?:packet|case)|r[ée]sum[ée]|CV|case stud(?:y|ies)|portfolio|cover letter|meeting|journal|diary|report|essay|newsletter|blog|lecture|handbook|policy|feedback|workshop|lesson|course|exercise)\b/i;

/** Where answers may begin, in the order of the document. */
export function startsIn(
  lines: readonly Placed<Line>[], examiner: Examiner, companies: readonly string[], clusters: readonly Cluster[], labelled: ReadonlySet<number>,
): Start[] {
  const title = lines.find(({ unit }) => unit.kind === 'heading')?.unit.text ?? '';
  if (ASKERS_PAGE.test(title)) return [];
  const recognised = recognisedIn(lines, examiner, companies, clusters, labelled);
  const found = [...recognised, ...siblingStarts(recognised, lines, examiner, labelled)].sort((a, b) => a.line - b.line);
  const isRecord = RECORD.test(title) && !isBankTitle(title);
  return found.filter((start, i) => !onlyContains(start, found[i + 1], lines) && !(isRecord && start.confidence !== 'strong'));
}

function recognisedIn(lines: readonly Placed<Line>[], { rubrics, recognise }: Examiner, companies: readonly string[], clusters: readonly Cluster[], labelled: ReadonlySet<number>): Start[] {
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
  return found;
}

/** Titles beside recognised ones, or in a story bank, that say nothing a rubric knows. */
function siblingStarts(found: readonly Start[], lines: readonly Placed<Line>[], { rubrics }: Examiner, labelled: ReadonlySet<number>): Start[] {
  const rubric = rubrics.find(({ kind }) => kind === 'story-generic')!;
  const known = new Set(found.map(({ line }) => line));
  const asked = new Set(found.filter(({ confidence }) => confidence !== 'form').map(({ line }) => line));
  return siblingsOf(asked, lines).filter(index => !labelled.has(index) && !known.has(index)).flatMap((index): Start[] => {
    const form = questionForm(lines[index]!.unit);
    return form ? [{ line: index, form, rank: form.rank, rubric, confidence: 'form' }] : [];
  });
}

/** A heading that only holds other questions ("My stories") asks nothing itself. */
function onlyContains(start: Start, next: Start | undefined, lines: readonly Placed<Line>[]): boolean {
  if (start.confidence === 'strong' || next === undefined || next.rank <= start.rank || next.rank > 6) return false;
  return lines.slice(start.line + 1, next.line).every(({ unit }) => unit.kind === 'heading' || unit.kind === 'break' || isAside(unit));
}


export const continuesParagraph = (lines: readonly Placed<Line>[], index: number): boolean =>
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
