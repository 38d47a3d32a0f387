import { noteMemo } from '../../memo';
import { partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import type { ByChapter } from '../reading/chapters';
import type { Examiner, Start } from './start';

/** An answer told under several titles. */
interface Sectioned {
  readonly start: Start;
  /** The starts that open its sections. */
  readonly sections: ReadonlySet<Start>;
}

/** Fewer parts of a reason, each under a title of its own, may be separate questions. Examples do not count, because stories have titles everywhere. */
const TELLING = 3;
const EXAMPLES = 'examples';

/**
 * Places where answers may begin, without those that open a section of the answer above them: "## Why us?", "## Why so small?",
 * "## Goals and risk" and "## To close" tell one reason. `kind`: what the front matter says that the file answers.
 */
export function withoutSections(starts: ByChapter<Start>, { rubrics }: Examiner, kind: string | undefined): ByChapter<Start> {
  const reason = rubrics.find(it => it.kind === REASON);
  if (!reason) return starts;
  const declared = rubrics.find(it => it.kind === kind && it.group === reason.group);
  const found = sectionedIn(starts.flat(), declared ?? reason, declared !== undefined);
  if (found.length === 0) return starts;
  const known = found.flatMap(({ start }) => [start.line, start.through, start.rubric, start.confidence]);
  return starts.map(own => without(own, known, () => own.flatMap(start => {
    const answer = found.find(it => it.start.line === start.line);
    return answer ? [answer.start] : found.some(({ sections }) => sections.has(start)) ? [] : [start];
  })));
}

const REASON = 'why-company-startup';

const without = noteMemo<readonly Start[]>();

function sectionedIn(starts: readonly Start[], rubric: Rubric, isDeclared: boolean): Sectioned[] {
  const found: Sectioned[] = [];
  let next = 0;
  for (const [index, start] of starts.entries()) {
    if (index < next) continue;
    const sections = sectionsBelow(index, starts, rubric, isDeclared);
    const last = sections.at(-1);
    if (!last) continue;
    const confidence = [start, ...sections].some(it => it.confidence === 'strong' && it.rubric.group === rubric.group) ? 'strong' : 'weak';
    found.push({ start: { ...start, rubric, confidence, through: last.line }, sections: new Set(sections) });
    next = starts.indexOf(last);
  }
  return found;
}

/** The starts that open sections of the answer that begins at one, by its index: up to the last that names a part, or, where it is declared, to whatever is asked next. */
function sectionsBelow(index: number, starts: readonly Start[], rubric: Rubric, isDeclared: boolean): readonly Start[] {
  const start = starts[index]!;
  const opening = partNamedBy(start, rubric);
  if (!start.form || (opening === undefined || opening === EXAMPLES) && !isDeclared) return [];
  const parts = new Set([opening]);
  const titles: Start[] = [];
  let sections = 0;
  for (let i = index + 1; i < starts.length; i++) {
    const next = starts[i]!;
    const part = partNamedBy(next, rubric);
    const isOther = part === undefined && (isDeclared ? asksFor(next) : !isUnknown(next));
    const asksAgain = part === opening && next.rubric.group === rubric.group && next.rubric.kind === start.rubric.kind;
    if (next.rank < start.rank || isOther || asksAgain) break;
    if (next.rank > start.rank) continue;
    titles.push(next);
    if (part !== undefined) parts.add(part);
    if (part !== undefined || isDeclared) sections = titles.length;
  }
  parts.delete(EXAMPLES);
  return isDeclared || parts.size >= TELLING ? titles.slice(0, sections) : [];
}

/** The part of a reason that a title names, even if it is written as a question. */
const partNamedBy = ({ form, rubric: { kind } }: Start, rubric: Rubric): string | undefined =>
  (form && partOf(form.text, rubric) || rubric.parts.find(({ id }) => id === kind))?.id;

/** Whether a start is a question, or the title of a story that its words make known ("A mistake of mine"). */
const asksFor = ({ form, confidence, rubric: { group } }: Start): boolean => form?.asks === true || confidence === 'strong' && group === 'behavioral';

/** Whether a title says nothing that a rubric knows, except that a story is told. */
const isUnknown = ({ confidence, rubric: { kind } }: Start): boolean => confidence === 'form' || confidence === 'bank' || confidence === 'weak' && kind === 'story-generic';
