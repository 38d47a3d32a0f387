import { perObject, perRow, weaklyPerObject } from '../../memo';
import { namesPart, partOf } from '../../rubrics/parts';
import type { Rubric } from '../../rubrics/rubric';
import { leadsOf } from '../labels/leads';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';

/** An answer without a question above it, recognised by its labelled parts. */
export interface PartRun {
  /** The heading above it, or else its first labelled line. */
  readonly line: number;
  readonly rubric: Rubric;
}

/** Three parts of one rubric under one heading are no coincidence. */
const TELLING = 3;

/** Where answers begin that have the parts of a rubric ("- Why your company: … - Why startup: …") but no recognised question. */
export const partRunsIn = ({ chapters }: Sheet, rubrics: readonly Rubric[]): ByChapter<PartRun> => chapters.map(runsInChapter(rubrics));

const runsInChapter = perObject((rubrics: readonly Rubric[]) => weaklyPerObject((chapter: Chapter): readonly PartRun[] =>
  chapter.flatMap(({ unit, first }) => runsIn(unit.lines, structured(rubrics)).map(run => ({ ...run, line: first + run.line })))));

/** Rubrics that can be recognised by their parts, the plainest first. */
const structured = perObject((rubrics: readonly Rubric[]): readonly Rubric[] =>
  rubrics.filter(({ group, parts }) => group === 'why-company' && parts.length >= TELLING).sort((a, b) => a.parts.length - b.parts.length));

/** Every heading ends a run, and every piece but the first begins with a heading. */
const runsIn = perRow((lines: Lines, structured: readonly Rubric[]): PartRun[] => {
  const found: PartRun[] = [];
  if (structured.length === 0) return found;
  let run: { first: number; names: string[] } | undefined;
  const close = () => {
    if (!run || run.names.length < TELLING) return;
    const best = structured.map(rubric => ({ rubric, parts: new Set(run!.names.flatMap(name => partOf(name, rubric)?.id ?? [])).size }))
      .reduce((a, b) => b.parts > a.parts ? b : a);
    if (best.parts >= TELLING) found.push({ line: run!.first, rubric: best.rubric });
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.unit;
    if (line.kind === 'heading') {
      close();
      run = { first: index, names: [] };
    } else {
      const lead = leadsOf(line).find(({ body }) => body < line.text.trimEnd().length);
      if (!lead || lead.span.end - lead.span.start > LONGEST_LABEL) continue;
      run ??= { first: index, names: [] };
      if (namesPart(lead.name, structured)) run.names.push(lead.name);
    }
  }
  close();
  return found;
});

/** In UTF-16 units. */
const LONGEST_LABEL = 80;
