import { noteMemo, perObject } from '../../memo';
import { isLonger } from '../../util/counting';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';
import { isWhole, opensReply } from './frame';
import { isHeadline } from './headline';
import { questionForm } from './questions';
import { kindOfReply } from './reply';
import { isToCome } from './templates';

const BANK = /\b(?:(?:(?<!\b(?:user|customer|success) )stor(?:y|ies)|STAR(?! (?:method|technique|framework|model|format|explained))|behaviou?r(?:al)?s?|competenc(?:y|ies)|nuggets?|anecdotes|answer bank|(?:for|with|before) (?:the|my|our|a) panel|(?:my|interview) (?:answers|examples|q\s?&\s?a))\b|(?<!reverse )interviews?(?: [a-z]+day| \d.*| (?:prep\w*|notes?|with|at|for|on)\b.*|\s*[:–—].*|\s+-\s.*)?$)/i;

/** Whether people keep their stories and answers under such a title. */
export const isBankTitle = (title: string): boolean => BANK.test(title.trimEnd());

/** Whether a heading is such a title. */
export const titlesBank = perObject(({ kind, text }: Line): boolean => kind === 'heading' && isBankTitle(text));

/** A line above the first heading that says what the notes are for: "Grade 7, written behaviours", "Panel on Thursday, 3 stories". */
const OWN_NOTE = /\b(?:interviews?|panel|competenc(?:y|ies)|behaviou?rs|STAR|mock|hiring manager|recruiter|(?:phone|first|second|final|last|1st|2nd|3rd) (?:screen|round)|assessment cent(?:re|er))\b/i;
const FOR_A_JOB = /\bfor (?:\S+ ){0,3}(?:job|role|post|position)\b/i;
const NOT_OWN = /\b(?:candidates?|applicants?|hiring for|meeting|minutes|article|podcast)\b/i;

/** How many lines from the top such a line may stand, and how many words it may have. */
export const TOP = 3;
const LONGEST_NOTE = 20;

/** The line at the top of a page that says it is somebody's notes for an interview. */
export const noteAtTop = ({ lines }: Sheet): Line | undefined => lines.slice(0, TOP).find(({ unit }) => isNote(unit))?.unit;

const isNote = perObject(({ kind, text }: Line): boolean => kind === 'text'
  && !isLonger(text.trim(), LONGEST_NOTE) && !/[.?]\W*$/.test(text) && (OWN_NOTE.test(text) || isBankTitle(text) && FOR_A_JOB.test(text)) && !NOT_OWN.test(text));

/** A title, and the kind of question that it stands for. */
export interface Sibling {
  readonly line: number;
  readonly kind: string;
}

/**
 * Titles that no rubric recognises ("The bed board") but that head answers all the same, because they are written like the known questions
 * beside them, or stand under a title that keeps stories. `known` holds the lines recognised so far; both are by chapter.
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

/** The siblings in a chapter, and the story bank's title that applies after it. */
function siblingsAmong(lines: readonly SettingOff[], known: readonly number[], forms: readonly string[], isBare: boolean, title: Line | undefined, above: Line | undefined) {
  const found: Sibling[] = [];
  let bank = above;
  for (const { index, line, form, opensBank, above } of lines) {
    if (line.kind === 'heading' && bank && line.depth <= bank.depth) bank = undefined;
    if (opensBank) bank ??= line;
    const inBank = bank !== undefined && bank !== line && line.kind !== 'item' && isBare;
    const isLike = forms.includes(form) && (form !== TITLED || questionForm(line)!.asks) && line !== title;
    if (!known.includes(index) && (isLike || inBank && form !== TITLED)) found.push({ line: index, kind: kindOfReply(above.lines, above.index) });
  }
  return { found, below: bank };
}

/**
 * Whether the first line of a page is its title, and not a question like those below: it asks nothing, and either all known questions are marked
 * as such ("Q: Why us?"), or the first of them directly follows.
 */
const titlesPage = (line: Line, known: ByChapter<number>, { lines }: Sheet): boolean =>
  line.kind === 'text' && !questionForm(line)!.asks && (known.some(own => own.includes(1)) || known.every(own => own.every(index => questionForm(lines[index]!.unit)?.asks)));

/** A line that sets off what follows. */
interface SettingOff {
  readonly index: number;
  readonly line: Line;
  readonly form: string;
  readonly opensBank: boolean;
  readonly above: Above;
}

/** The line above a reply, by its index in a piece. */
interface Above {
  readonly lines: Lines;
  readonly index: number;
}

/** The lines of a piece that set off what follows, headings included. */
const settingOff = perObject((lines: Lines): readonly SettingOff[] => {
  const found: SettingOff[] = [];
  for (let index = 0; index < lines.length; index++) {
    const form = formOf(lines, index);
    const line = lines[index]!.unit;
    if (form !== undefined) found.push({ index, line, form, opensBank: titlesBank(line), above: { lines, index } });
  }
  return found;
});

/** The same lines of a chapter, by their index in the document. */
const settingOffIn = perObject((chapter: Chapter): readonly SettingOff[] => {
  const found: SettingOff[] = [];
  for (const { unit, first } of chapter) for (const { index, line, form, opensBank, above } of settingOff(unit.lines)) found.push({ index: first + index, line, form, opensBank, above });
  return found;
});

/** How a line sets off what follows; undefined where it does not. */
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

/** Whether a line in the place of a title is itself what somebody says, or will say. */
export const isReplyItself = (line: Line): boolean => isToCome(line.text) || isSaid(line);

/** Whether somebody speaks in a line without a stop at its end: "I get too invested in my work and then I forget to eat". */
const isSaid = ({ kind, bold, text }: Line): boolean => kind === 'text' && bold.length === 0 && SAID.test(text);

const SAID = /^\W*(?:I|i|I['’]\p{L}+|i['’]?m|[Mm]y) (?:\S+ ){4}/u;

/** The form of lines such as "why us – you publish …". */
const TITLED = 'titled';
