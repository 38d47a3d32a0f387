import { noteMemo, perObject } from '../../memo';
import type { Rubric } from '../../rubrics/rubric';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import { linesInPieceThat, type ByChapter } from '../reading/chapters';
import { asking } from './asking';
import { inChapters, type Cluster } from './clusters';
import { isShort } from './frame';
import type { Page } from './page';
import { partRunsIn, type PartRun } from './partRuns';
import { questionForm } from './questions';
import { questionsIn } from './recognised';
import { kindOfReply } from './reply';
import { setOffIn } from './setOff';
import { siblingsOf } from './siblings';
import { asksBack, type Examiner, type Start } from './start';
import { storyTitleOf } from './storyTitle';

/**
 * Where answers may begin, chapter by chapter. A chapter's list is the same object as before if nothing has changed in it, nor in what is
 * decided over all chapters. `labelled`: the lines that are labels of stories.
 */
export function startsIn(sheet: Sheet, examiner: Examiner, companies: readonly string[], clusters: readonly Cluster[], labelled: ByChapter<number>, page: Page): ByChapter<Start> {
  const { chapters, lines } = sheet;
  const setOff = setOffIn(questionsIn(sheet, examiner, companies, labelled), sheet, page);
  const told = inChapters(clusters, chapters);
  const runs = partRunsIn(sheet, examiner.rubrics);
  const sure = chapters.map((chapter, index) => surely(chapter, [setOff[index], told[index], labelled[index], examiner], () =>
    sureStarts(setOff[index]!, runs[index]!, told[index]!, lines, new Set(labelled[index]), examiner)));
  const known = sure.map((own, index) => withForms(own, [chapters[index], labelled[index], examiner], () =>
    merged(own, formsIn(chapters[index]!, lines, examiner, new Set([...labelled[index]!, ...own.map(({ line }) => line)])))));
  return asking(withSiblings(known, labelled, sheet, examiner), lines, page);
}

const surely = noteMemo<readonly Start[]>();
const withForms = noteMemo<readonly Start[]>();

/** Known questions that are set off, answers recognised by their labelled parts, and labelled stories. */
function sureStarts(
  setOff: readonly Start[], runs: readonly PartRun[], clusters: readonly Cluster[], lines: Lines, labelled: ReadonlySet<number>, examiner: Examiner,
): readonly Start[] {
  const found = merged(setOff, runs.map(({ line, rubric }) => startAt(line, lines, rubric, 'weak')));
  const strong = new Set(found.filter(({ confidence }) => confidence === 'strong').map(({ line }) => line));
  const titles = clusters.map(cluster => storyTitleOf(cluster, lines, labelled, line => strong.has(line)));
  return merged(found, titles.map(line => startAt(line, lines, kindOf('story-generic', examiner), 'weak')));
}

/** Adds those of `others` on whose line there is no start yet, in the order of the document. */
function merged(starts: readonly Start[], others: readonly Start[]): readonly Start[] {
  const found = new Map(starts.map(it => [it.line, it]));
  for (const start of others) if (!found.has(start.line)) found.set(start.line, start);
  return [...found.values()].sort((a, b) => a.line - b.line);
}

function startAt(index: number, lines: Lines, rubric: Rubric, confidence: Start['confidence']): Start {
  const line = lines[index]!.unit;
  const form = questionForm(line);
  const names = form && (form.prominent || line.kind === 'item' || confidence !== 'weak' || isShort(line));
  return { line: index, rubric, confidence, rank: form?.rank ?? 7 + line.list, ...names && { form } };
}

const kindOf = (kind: string, { rubrics }: Examiner): Rubric => byKind(rubrics).get(kind) ?? rubrics[0]!;

const byKind = perObject((rubrics: readonly Rubric[]) => new Map(rubrics.map(rubric => [rubric.kind, rubric])));

/**
 * Questions that no rubric recognises, and headings above words to a company: what is said below tells what was asked. Only looked at where no
 * start is known yet.
 */
const formsIn = (chapter: Chapter, lines: Lines, examiner: Examiner, known: ReadonlySet<number>): readonly Start[] =>
  formsInChapter(chapter).filter(({ line }) => !known.has(line)).flatMap(({ line, piece, index }) => {
    const kind = kindOfReply(piece, index);
    return questionForm(lines[line]!.unit)!.asks || kind === 'why-company' ? [startAt(line, lines, kindOf(kind, examiner), 'form')] : [];
  });

/** Lines in the form of questions and titles, with the piece that they stand in. */
const formsInChapter = perObject((chapter: Chapter) =>
  chapter.flatMap(({ unit: { lines }, first }) => formsInPiece(lines).map(index => ({ line: first + index, piece: lines, index }))));

const formsInPiece = linesInPieceThat(line => {
  const form = questionForm(line);
  return form !== undefined && form.prominent && (form.asks || line.kind === 'heading');
});

/** Adds titles that no rubric knows but that stand beside recognised ones, or in a story bank. */
function withSiblings(starts: ByChapter<Start>, labelled: ByChapter<number>, sheet: Sheet, examiner: Examiner): ByChapter<Start> {
  const known = starts.map(own => linesAsked(own, [], () => own.filter(it => it.confidence !== 'form' && !asksBack(it)).map(({ line }) => line)));
  const confidence = known.some(own => own.length > 0) ? 'form' : 'bank';
  return siblingsOf(known, sheet).map((siblings, index) => besides(siblings, [starts[index], labelled[index], confidence, examiner], () =>
    merged(starts[index]!, siblings.filter(({ line }) => !labelled[index]!.includes(line)).map(({ line, kind }) => startAt(line, sheet.lines, kindOf(kind, examiner), confidence)))));
}

const linesAsked = noteMemo<readonly number[]>();
const besides = noteMemo<readonly Start[]>();
