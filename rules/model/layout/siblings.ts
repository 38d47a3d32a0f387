import { noteMemo, perObject } from '../../memo';
import { isLonger } from '../../util/matches';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';
import { isWhole, opensReply } from './frame';
import { isHeadline } from './headline';
import { questionForm } from './questions';
import { kindOfReply } from './reply';
import { isToCome } from './speech';

/** Titles under which people keep their stories and answers. */
const BANK = /\b(?:(?:(?<!\b(?:user|customer|success) )stor(?:y|ies)|STAR(?! (?:method|technique|framework|model|format|explained))|behaviou?r(?:al)?s?|competenc(?:y|ies)|nuggets?|anecdotes|answer bank|(?:for|with|before) (?:the|my|our|a) panel|(?:my|interview) (?:answers|examples|q\s?&\s?a))\b|(?<!reverse )interviews?(?: [a-z]+day| \d.*| (?:prep\w*|notes?|with|at|for|on)\b.*|\s*[:–—].*|\s+-\s.*)?$)/i;

export const isBankTitle = (title: string): boolean => BANK.test(title.trimEnd());

/** Whether a line is such a title. */
export const titlesBank = perObject(({ kind, text }: Line): boolean => kind === 'heading' && isBankTitle(text));

/** By such a line above the first heading people tell what their notes are for: "Grade 7, written behaviours", "Panel on Thursday, 3 stories". */
const OWN_NOTE = /\b(?:interviews?|panel|competenc(?:y|ies)|behaviou?rs|STAR|mock|hiring manager|recruiter|(?:phone|first|second|final|last|1st|2nd|3rd) (?:screen|round)|assessment cent(?:re|er))\b/i;
const FOR_A_JOB = /\bfor (?:\S+ ){0,3}(?:job|role|post|position)\b/i;
const NOT_OWN = /\b(?:candidates?|applicants?|hiring for|meeting|minutes|article|podcast)\b/i;

/** How far down such a line stands, in lines, and how long it is, in words. */
export const TOP = 3;
const LONGEST_NOTE = 20;

/** The line by which a page says at its top that it is somebody's notes for an interview. */
export const noteAtTop = ({ lines }: Sheet): Line | undefined => lines.slice(0, TOP).find(({ unit }) => isNote(unit))?.unit;

const isNote = perObject(({ kind, text }: Line): boolean => kind === 'text'
  && !isLonger(text.trim(), LONGEST_NOTE) && !/[.?]\W*$/.test(text) && (OWN_NOTE.test(text) || isBankTitle(text) && FOR_A_JOB.test(text)) && !NOT_OWN.test(text));

/** A title, and the kind of question that stands for what is told under it. */
export interface Sibling {
  readonly line: number;
  readonly kind: string;
}

/**
 * Lines written in the form of known questions, beside them: titles that no rubric recognises ("The bed board") head answers too,
 * among recognised ones or under a title that says so. `known` holds the indices of the lines recognised so far. Chapter by chapter, as they are.
 */
export function siblingsOf(known: ByChapter<number>, sheet: Sheet): ByChapter<Sibling> {
  const lines = sheet.chapters.map(settingOffIn);
  const forms = [...new Set(lines.flatMap((own, index) => formsOf(own, [known[index]], () => formsAmong(own, known[index]!))))].sort();
  const isBare = known.every(own => own.length === 0);
  const first = lines.find(own => own.length > 0)?.[0];
  const title = first?.index === 0 && titlesPage(first.line, known, sheet) ? first.line : undefined;
  let bank = noteAtTop(sheet);
  return lines.map((own, index) => {
    const above = bank;
    const { found, below } = inChapter(own, [known[index], forms, isBare, title, above], () => siblingsAmong(own, known[index]!, forms, isBare, title, above));
    bank = below;
    return found;
  });
}

const formsOf = noteMemo<readonly string[]>();
const inChapter = noteMemo<ReturnType<typeof siblingsAmong>>();

const formsAmong = (lines: readonly SettingOff[], known: readonly number[]): readonly string[] =>
  [...new Set(lines.filter(({ index }) => known.includes(index)).map(({ form }) => form))];

/** The siblings in a chapter, and the title of the story bank that what follows stands in. */
function siblingsAmong(lines: readonly SettingOff[], known: readonly number[], forms: readonly string[], isBare: boolean, title: Line | undefined, above: Line | undefined) {
  const found: Sibling[] = [];
  let bank = above;
  for (const { index, line, form, opensBank, above } of lines) {
    if (line.kind === 'heading' && bank && line.depth <= bank.depth) bank = undefined;
    if (opensBank) bank ??= line;
    const inBank = bank !== undefined && bank !== line && line.kind !== 'item' && isBare;
    const isLike = forms.includes(form) && (form !== TITLED || questionForm(line)!.asks) && line !== title;
    if (!known.includes(index) && (isLike || inBank && form !== TITLED)) found.push({ line: index, kind: kindBelow(above) });
  }
  return { found, below: bank };
}

/**
 * The first line of a page that asks nothing is the page's title where all its questions say that they are some ("Q: Why us?"), whatever its writer
 * notes below it, or where the first of them stands directly below.
 */
const titlesPage = (line: Line, known: ByChapter<number>, { lines }: Sheet): boolean =>
  line.kind === 'text' && !questionForm(line)!.asks && (known.some(own => own.includes(1)) || known.every(own => own.every(index => questionForm(lines[index]!.unit)?.asks)));

/** A line that sets off what follows, by its index. */
interface SettingOff {
  readonly index: number;
  readonly line: Line;
  readonly form: string;
  readonly opensBank: boolean;
  readonly above: Above;
}

/** Where a reply stands: below a line of a piece. */
interface Above {
  readonly lines: Lines;
  readonly index: number;
}

/** The lines of a piece that set off what follows, headings among them. */
const settingOff = perObject((lines: Lines): readonly SettingOff[] => {
  const found: SettingOff[] = [];
  for (let index = 0; index < lines.length; index++) {
    const form = formOf(lines, index);
    const line = lines[index]!.unit;
    if (form !== undefined) found.push({ index, line, form, opensBank: titlesBank(line), above: { lines, index } });
  }
  return found;
});

/** Looked at only where it is asked for, and once: in a row of nested lists each reply is as long as all that follow it. */
const kindBelow = perObject(({ lines, index }: Above): string => {
  const kind = kindOfReply(lines, index);
  return kind === 'other' && !questionForm(lines[index]!.unit)?.asks ? 'story-generic' : kind;
});

/** … and of a chapter, by their index in the document. */
const settingOffIn = perObject((chapter: Chapter): readonly SettingOff[] => {
  const found: SettingOff[] = [];
  for (const { unit, first } of chapter) for (const { index, line, form, opensBank, above } of settingOff(unit.lines)) found.push({ index: first + index, line, form, opensBank, above });
  return found;
});

/** How a line sets off what follows; nothing for lines that set off nothing. */
function formOf(lines: Lines, index: number): string | undefined {
  const { unit: line } = lines[index]!;
  if (line.kind === 'heading') return `heading ${line.depth}`;
  if (line.kind === 'cell') return undefined;
  const form = questionForm(line);
  if (form?.prominent) return isReplyItself(line) ? undefined : `prominent ${line.list}`;
  if (form?.asks && isHeadline(lines, index)) return 'headline';
  if (form?.asks && line.bold.length > 0 && !isWhole(line, form)) return `bold ${line.list}`; // "**Why this trade?** Because …": asked and answered in one line
  if (form && line.kind === 'text' && opensReply(line, form)) return TITLED;
  const next = lines[index + 1]?.unit;
  const heads = next && (next.list > line.list || next.list === line.list && next.kind === 'text' && next.block !== line.block);
  return line.kind === 'item' && heads ? `item ${line.list}` : undefined;
}

/** What stands where a title might is what somebody says, or will. */
export const isReplyItself = (line: Line): boolean => isToCome(line.text) || isSaid(line);

/** "I get too invested in my work and then I forget to eat": somebody speaks, without a stop at the end, under a title. */
const isSaid = ({ kind, bold, text }: Line): boolean => kind === 'text' && bold.length === 0 && SAID.test(text);

const SAID = /^\W*(?:I|i|I['’]\p{L}+|i['’]?m|[Mm]y) (?:\S+ ){4}/u;

/** "why us – you publish …": beside such lines, one that asks is another. */
const TITLED = 'titled';
