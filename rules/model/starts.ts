import { perObject, perRow } from '../memo';
import type { Recognised } from '../rubrics/recognise';
import type { Rubric } from '../rubrics/rubric';
import { asking } from './asking';
import type { Chapter } from './chapters';
import type { Cluster } from './clusters';
import { announces, beginsSmall, isShort, isWhole, opensReply } from './frame';
import { isHeadline } from './headline';
import type { Line } from './lines';
import { headingsOf, type Page } from './page';
import { partRunsIn } from './partRuns';
import { questionForm, type QuestionForm } from './questions';
import type { Lines, Sheet } from './read';
import { kindOfReply } from './reply';
import { noteAtTop, siblingsOf } from './siblings';
import { firstIndex } from './sorted';
import { storyTitleOf } from './storyTitle';

/** Where an answer may begin. */
export interface Start {
  readonly line: number;
  readonly rubric: Rubric;
  readonly form?: QuestionForm;
  readonly rank: number;
  /**
   * How sure we are that it asks: a question unlike any other, a short title, a form that only counts among
   * recognised questions, or in a story bank.
   */
  readonly confidence: 'strong' | 'weak' | 'form' | 'bank';
}

/** The rubrics, and a memory of which question is whose: asked of every likely line at every keystroke. */
export interface Examiner {
  readonly rubrics: readonly Rubric[];
  recognise(question: string, parents: readonly string[], companies: readonly string[]): Recognised | undefined;
}

/** Where answers may begin, in the order of the document. */
export function startsIn(sheet: Sheet, examiner: Examiner, companies: readonly string[], clusters: readonly Cluster[], labelled: ReadonlySet<number>, page: Page): Start[] {
  const { lines } = sheet;
  const found = new Map<number, Start>();
  const add = (starts: readonly Start[]) => starts.forEach(start => found.has(start.line) || found.set(start.line, start));
  const questions = questionsIn(sheet, examiner, companies, labelled);
  const asked = questions.filter((question, i) => isSetOff(question, lines, page, i === 0));
  const items = page === 'open' && !asked.some(it => lines[it.line]!.unit.kind === 'item' && !isTitled(it, lines)) ? titledItems(questions, lines) : [];
  const inBoldItems = page === 'open' ? questions.filter(it => isBesideAsked(it, asked, lines)) : [];
  const written = among(questions, [...asked, ...items, ...inBoldItems]);
  const isBacked = isOfInterview(sheet) || written.some(it => (it.confidence === 'strong' || isOfCompany(it)) && (it.form!.prominent || it.form!.asks || isTitled(it, lines)));
  const sure = isBacked ? written : written.filter(it => !isTitled(it, lines));
  const setOff = sure.some(({ line }) => isHeadline(lines, line)) ? among(questions, [...sure, ...questions.filter(({ line }) => isHeadline(lines, line))]) : sure;
  const inBold = setOff.every(({ form }) => OWN_NOTES.test(form!.text)) ? titlesInBold(questions, sheet) : [];
  add(inBold.length > 0 ? inBold : setOff);
  add(partRunsIn(sheet, examiner.rubrics).map(({ line, rubric }) => startAt(line, lines, rubric, 'weak')));
  add(clusters.map(cluster => startAt(storyTitleOf(cluster, lines, labelled, index => found.get(index)?.confidence === 'strong'), lines, kindOf('story-generic', examiner), 'weak')));
  add(formsIn(sheet, examiner, line => found.has(line) || labelled.has(line)));
  add(siblingsIn(found, sheet, examiner).filter(({ line }) => !labelled.has(line)));

  const starts = [...found.values()].sort((a, b) => a.line - b.line);
  return asking(starts, lines).filter(({ confidence }) => page !== 'record' || confidence === 'strong');
}

/** Those of all that are among some, in the order of all. */
function among(all: readonly Start[], some: readonly Start[]): readonly Start[] {
  const wanted = new Set(some);
  return all.filter(it => wanted.has(it));
}

function startAt(index: number, lines: Lines, rubric: Rubric, confidence: Start['confidence']): Start {
  const line = lines[index]!.unit;
  const form = questionForm(line);
  const names = form && (form.prominent || line.kind === 'item' || confidence !== 'weak' || isShort(line));
  return { line: index, rubric, confidence, rank: form?.rank ?? 7 + line.list, ...names && { form } };
}

const kindOf = (kind: string, { rubrics }: Examiner): Rubric => byKind(rubrics).get(kind) ?? rubrics[0]!;

const byKind = perObject((rubrics: readonly Rubric[]) => new Map(rubrics.map(rubric => [rubric.kind, rubric])));

/** Questions that a rubric recognises. */
function questionsIn({ chapters }: Sheet, { recognise }: Examiner, companies: readonly string[], labelled: ReadonlySet<number>): Start[] {
  let parents: readonly string[] = [];
  const labels = [...labelled].sort((a, b) => a - b);
  return chapters.flatMap(chapter => {
    const last = chapter.at(-1)!;
    const from = firstIndex(labels, label => label >= chapter[0]!.first);
    const own = labels.slice(from, firstIndex(labels, label => label >= last.first + last.unit.lines.length));
    const found = questionsInChapter(chapter, own, parents, companies, recognise);
    parents = found.parents;
    return found.starts;
  });
}

/** The questions of a chapter, and the headings that what follows it stands under. */
const questionsInChapter = perRow((chapter: Chapter, labelled: readonly number[], above: readonly string[], companies: readonly string[], recognise: Examiner['recognise']) => {
  let parents = above;
  let label = 0;
  const starts = chapter.flatMap(({ unit: { lines }, first }) => {
    const from = label;
    while (label < labelled.length && labelled[label]! < first + lines.length) label++;
    const own = labelled.slice(from, label).map(label => label - first);
    const found = questionsInPiece(lines, own, parents, companies, recognise);
    parents = found.parents;
    return found.starts.map(start => ({ ...start, line: first + start.line }));
  });
  return { starts, parents };
});

/** What a rubric recognises in a line that edits leave alone is not asked again: in a long document it would be, since by its text it is soon forgotten. */
const recognised = perRow(([form]: readonly QuestionForm[], parents: readonly string[], companies: readonly string[], recognise: Examiner['recognise']) =>
  recognise(form!.text, parents, namedAbove(form!.text, parents) ?? companies));

/** The questions of a piece, and the headings that what follows it stands under. */
const questionsInPiece = perRow((lines: Lines, labelled: readonly number[], above: readonly string[], companies: readonly string[], recognise: Examiner['recognise']) => {
  const parents = [...above];
  let paragraph = 0;
  const starts = lines.flatMap(({ unit: line }, index): Start[] => {
    if (!continuesParagraph(lines, index)) paragraph = index;
    const form = labelled.includes(index) || !questionForm(line)?.prominent && continuesParagraph(lines, index) && !isInRow(lines, index) && !asksAnew(lines, index, paragraph) ? undefined : questionForm(line);
    const known = form && recognised([form], parents.filter(Boolean), companies, recognise);
    if (line.kind === 'heading') {
      parents.length = Math.min(parents.length, line.depth - 1);
      parents[line.depth - 1] = line.text.trim();
    }
    if (!known) return [];
    return [{ line: index, form, rank: form.rank, rubric: known.rubric, confidence: known.confidence }];
  });
  return { starts, parents };
});

/** "why leafloop", under "# Leafloop": what it asks about. */
function namedAbove(question: string, parents: readonly string[]): readonly string[] | undefined {
  const asked = /^\W*why\s+(?:join\s+)?(.+?)\W*$/i.exec(question)?.[1]?.toLowerCase();
  const name = parents.find(parent => parent?.toLowerCase() === asked);
  return asked !== undefined && name !== undefined ? [name] : undefined;
}

/** Titles of notes for an interview. They ask nothing, though a rubric may know some ("Behavioural stories"). */
const OWN_NOTES = /\b(?:stories|STAR|behaviou?ral|competenc(?:y|ies)|answers|interview (?:prep|notes))\b/i;

/** Notes with the title before the text ("**Conflict** – Pastry and the hot line shared one oven"), on a page of interview notes that asks nothing else. */
function titlesInBold(questions: readonly Start[], sheet: Sheet): Start[] {
  const { lines } = sheet;
  const titles = questions.filter(({ line, form }) => lines[line]!.unit.bold.length > 0 && form!.body < lines[line]!.unit.text.trimEnd().length);
  return titles.length > 1 && (titles.some(isOfCompany) || isOfInterview(sheet)) ? titles : [];
}

/** "Why us", which nobody asks but an interviewer; "Why this gym" many a diary does. */
const isOfCompany = ({ rubric, confidence }: Start): boolean => rubric.group === 'why-company' && confidence !== 'form';

/** Whether the page says that it is somebody's notes for an interview: "Strength – I lifted 40 kg" stands in many a diary. */
const isOfInterview = (sheet: Sheet): boolean =>
  noteAtTop(sheet) !== undefined || sheet.chapters.some(chapter => headingsOf(chapter).some(({ text }) => OWN_NOTES.test(text)));

/** Questions that no rubric recognises, and headings above words to a company. What is said tells what was asked: looked at where no start is known yet. */
const formsIn = ({ chapters, lines }: Sheet, examiner: Examiner, isKnown: (line: number) => boolean): Start[] =>
  chapters.flatMap(formsInChapter).filter(({ line }) => !isKnown(line)).flatMap(({ line, piece, index }) => {
    const kind = kindOfReply(piece, index);
    return questionForm(lines[line]!.unit)!.asks || kind === 'why-company' ? [startAt(line, lines, kindOf(kind, examiner), 'form')] : [];
  });

/** Lines in the form of questions and titles, with the piece that they stand in. */
const formsInChapter = perObject((chapter: Chapter) =>
  chapter.flatMap(({ unit: { lines }, first }) => formsInPiece(lines).map(index => ({ line: first + index, piece: lines, index }))));

const formsInPiece = perObject((lines: Lines): readonly number[] => lines.flatMap(({ unit: line }, index) => {
  const form = questionForm(line);
  return form?.prominent && (form.asks || line.kind === 'heading') ? [index] : [];
}));

/** Titles beside recognised ones, or in a story bank, that say nothing a rubric knows. */
function siblingsIn(found: ReadonlyMap<number, Start>, sheet: Sheet, examiner: Examiner): Start[] {
  const asked = new Set([...found.values()].filter(({ confidence }) => confidence !== 'form').map(({ line }) => line));
  const confidence = asked.size > 0 ? 'form' : 'bank';
  return siblingsOf(asked, sheet).map(({ line, kind }) => startAt(line, sheet.lines, kindOf(kind, examiner), confidence));
}

/** Whether a question that a rubric knows is written as one, and not in the course of a text. */
function isSetOff({ confidence, form, line: index, rubric }: Start, lines: Lines, page: Page, isFirst: boolean): boolean {
  const line = lines[index]!.unit;
  if (!form || form.prominent) return true;
  if (form.asks) return !isFirst || !isRhetorical(lines, index);
  return page === 'open' && (confidence === 'strong' && rubric.group !== 'other' || isWholeItem(line, form) || announces(line, form)) && headsLines(lines, index);
}

/** "- why them: …", "- weakness – …": items that open with what was asked, if it was more than one thing; else they may be parts of an answer, as below an item that asks. */
function titledItems(questions: readonly Start[], lines: Lines): readonly Start[] {
  const titled = questions.filter(it => lines[it.line]!.unit.kind === 'item' && isTitled(it, lines));
  return new Set(titled.map(({ rubric }) => rubric.group)).size > 1 ? titled : [];
}

/** "- **Example of a deadline:** …" in a list in which another item asks: "- **Why us?** …". */
function isBesideAsked(it: Start, asked: readonly Start[], lines: Lines): boolean {
  const opensInBold = ({ line, form }: Start): boolean => lines[line]!.unit.kind === 'item' && lines[line]!.unit.bold.length > 0 && !isWhole(lines[line]!.unit, form!);
  return opensInBold(it) && asked.some(other => other.form!.asks && other.confidence !== 'form' && other.rank === it.rank && opensInBold(other));
}

const isTitled = ({ line, form }: Start, lines: Lines): boolean => form !== undefined && opensReply(lines[line]!.unit, form);

const isWholeItem = (line: Line, form: QuestionForm): boolean => line.kind === 'item' && isWhole(line, form);

/** The first question of a page, with text before and behind it, is the writer's own. Who orders a telling ("Tell us about …") is not asking themselves. */
const isRhetorical = (lines: Lines, index: number): boolean =>
  lines[index]!.unit.kind === 'text' && lines[index]!.unit.quote === 0 && lines[index - 1]?.unit.kind === 'text' && /\?\W*$/.test(questionForm(lines[index]!.unit)!.text);

/** A line that is a question by its words alone heads something: the rest of its paragraph begins anew, or something is nested in it. */
function headsLines(lines: Lines, index: number): boolean {
  const line = lines[index]!.unit;
  const next = lines[index + 1]?.unit;
  if (line.bold.length > 0 || !next || opensReply(line, questionForm(line)!)) return true;
  if (line.kind === 'item' && next.kind === 'item') return next.list > line.list;
  return !(next.block === line.block && beginsSmall(next) && !beginsSmall(line));
}

export const continuesParagraph = (lines: Lines, index: number): boolean =>
  lines[index - 1]?.unit.block === lines[index]!.unit.block;

/** "why us → …" and in the next line "team? → …": a paragraph whose lines all open so, down to this one. */
function isInRow(lines: Lines, index: number): boolean {
  const { unit: line } = lines[index]!;
  const form = questionForm(line);
  return form !== undefined && opensReply(line, form) && (!continuesParagraph(lines, index) || isInRow(lines, index - 1));
}

/**
 * A line that is a question from end to end, behind a line at which a sentence ends: with no empty line between the answers of a page that
 * begins its paragraph with one, or as the last of a paragraph, with the answer below. `paragraph` is where its paragraph begins.
 */
function asksAnew(lines: Lines, index: number, paragraph: number): boolean {
  const { unit: line } = lines[index]!;
  const form = questionForm(line);
  if (line.kind !== 'text' || !form?.asks || !isWhole(line, form) || beginsSmall(line) || !/[.!?:]["”’)]*\s*$/.test(lines[index - 1]!.unit.text)) return false;
  if (lines[index + 1] && !continuesParagraph(lines, index + 1)) return true;
  const { unit: first } = lines[paragraph]!;
  const opening = questionForm(first);
  return opening !== undefined && opening.asks && isWhole(first, opening);
}
