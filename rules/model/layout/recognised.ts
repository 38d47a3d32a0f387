import { noteMemo, perRow } from '../../memo';
import type { Recognised } from '../../rubrics/recognise';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';
import { beginsSmall, isWhole, opensReply } from './frame';
import { continuesParagraph } from './paragraph';
import { questionForm, type QuestionForm } from './questions';
import type { Examiner, Start } from './start';
import { isInHeader } from './table';

/** The questions of a document that a rubric recognises, chapter by chapter. `labelled`: the lines that are labels of stories. */
export function questionsIn({ chapters }: Sheet, { recognise }: Examiner, companies: readonly string[], labelled: ByChapter<number>): ByChapter<Start> {
  let parents: readonly string[] = [];
  return chapters.map((chapter, index) => {
    const labels = labelled[index]!;
    const above = parents;
    const found = inChapter(chapter, [labels, above, companies, recognise], () => questionsInChapter(chapter, labels, above, companies, recognise));
    parents = found.parents;
    return found.starts;
  });
}

interface Questions {
  readonly starts: readonly Start[];
  /** The headings that the text after these questions stands under. */
  readonly parents: readonly string[];
}

const inChapter = noteMemo<Questions>();

function questionsInChapter(chapter: Chapter, labelled: readonly number[], above: readonly string[], companies: readonly string[], recognise: Examiner['recognise']): Questions {
  const starts: Start[] = [];
  let parents = above;
  let label = 0;
  for (const { unit: { lines }, first } of chapter) {
    const own: number[] = [];
    for (; label < labelled.length && labelled[label]! < first + lines.length; label++) own.push(labelled[label]! - first);
    const found = questionsInPiece(lines, own, parents, companies, recognise);
    parents = found.parents;
    for (const start of found.starts) starts.push({ ...start, line: first + start.line });
  }
  return { starts, parents };
}

/** Remembered at the question's form, so that an edit elsewhere does not ask again: the memory by text forgets it soon in a long document. */
const recognised = perRow(([form]: readonly QuestionForm[], parents: readonly string[], companies: readonly string[], recognise: Examiner['recognise']) =>
  recognisedUnder(form!.text, parents, companies, recognise));

/** What a rubric makes of a question under these headings, which may name the company that it asks about. */
export const recognisedUnder = (question: string, parents: readonly string[], companies: readonly string[], recognise: Examiner['recognise']): Recognised | undefined =>
  recognise(question, parents, namedAbove(question, parents) ?? companies);

/** The questions of a piece, and the headings that the text after it stands under. */
const questionsInPiece = perRow((lines: Lines, labelled: readonly number[], above: readonly string[], companies: readonly string[], recognise: Examiner['recognise']): Questions => {
  const starts: Start[] = [];
  const parents = [...above];
  let under = parents.filter(Boolean);
  let paragraph = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.unit;
    const begins = !continuesParagraph(lines, index);
    if (begins) paragraph = index;
    const form = questionForm(line);
    const mayAsk = form && !labelled.includes(index) && !titlesColumn(lines, index, form) && (form.prominent || begins || isInRow(lines, index) || asksAnew(lines, index, paragraph));
    const known = mayAsk && recognised([form], under, companies, recognise);
    if (known) starts.push({ line: index, form, rank: form.rank, rubric: known.rubric, confidence: known.confidence });
    if (line.kind !== 'heading') continue;
    parents.length = Math.min(parents.length, line.depth - 1);
    parents[line.depth - 1] = line.text.trim();
    under = parents.filter(Boolean);
  }
  return { starts, parents };
});

/** The company that a question asks about, if a heading names it: "why leafloop", under "# Leafloop". */
function namedAbove(question: string, parents: readonly string[]): readonly string[] | undefined {
  const asked = /^\W*why\s+(?:join\s+)?(.+?)\W*$/i.exec(question)?.[1]?.toLowerCase();
  const name = parents.find(parent => parent?.toLowerCase() === asked);
  return asked !== undefined && name !== undefined ? [name] : undefined;
}

/** Whether a question is only the title of a column: "What is hard for you", beside "What I have done about it". */
const titlesColumn = (lines: Lines, index: number, { text }: QuestionForm): boolean =>
  lines[index]!.unit.kind === 'cell' && isInHeader(lines, index) && !text.trimEnd().endsWith('?');

/** Whether a line is one of several in a paragraph that all open with a question: "why us → …", and in the next line "team? → …". */
function isInRow(lines: Lines, index: number): boolean {
  const { unit: line } = lines[index]!;
  const form = questionForm(line);
  return form !== undefined && opensReply(line, form) && (!continuesParagraph(lines, index) || isInRow(lines, index - 1));
}

/**
 * Whether a line within a paragraph asks the next question: the line is nothing but a question, a sentence ends before it, and either it is the
 * last of its paragraph, with the answer below, or the paragraph begins with a question as well. `paragraph` is the index of the paragraph's
 * first line.
 */
function asksAnew(lines: Lines, index: number, paragraph: number): boolean {
  if (!isQuestion(lines[index]!.unit) || !endsSentence(lines[index - 1]!.unit)) return false;
  if (lines[index + 1] && !continuesParagraph(lines, index + 1)) return true;
  const { unit: first } = lines[paragraph]!;
  const opening = questionForm(first);
  return opening !== undefined && opening.asks && isWhole(first, opening);
}

/** Whether a line of text is nothing but a question. */
function isQuestion(line: Line): boolean {
  const form = questionForm(line);
  return line.kind === 'text' && form !== undefined && form.asks && isWhole(line, form) && !beginsSmall(line);
}

const endsSentence = ({ text }: Line): boolean => /[.!?:]["”’)]*\s*$/.test(text);

/** Whether the next line may ask a question (`asksAnew`) after the one version of a line if it may after the other. `line` stands at `index`. */
export const letsAskAlike = (line: Line, other: Line, lines: Lines, index: number): boolean =>
  endsSentence(line) === endsSentence(other) || lines[index + 1] === undefined || !isQuestion(lines[index + 1]!.unit);
