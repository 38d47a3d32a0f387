import { noteMemo, perObject } from '../../memo';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import type { ByChapter } from '../reading/chapters';
import { announces, beginsSmall, isWhole, opensReply } from './frame';
import { headingsOf } from './headings';
import { isHeadline } from './headline';
import type { Page } from './page';
import { questionForm, type QuestionForm } from './questions';
import { noteAtTop } from './siblings';
import { asksBack, type Start } from './start';

/**
 * Of the questions that rubrics recognise, those that are written as questions and not within running text. What counts in one chapter depends
 * on how the questions of all chapters are written, so this is decided in steps, and the result of each step is remembered by chapter.
 */
export function setOffIn(questions: ByChapter<Start>, sheet: Sheet, page: Page): ByChapter<Start> {
  const { lines } = sheet;
  const first = questions.findIndex(own => own.length > 0);
  const looked = questions.map((own, index) => looks(own, [page, index === first], () => looksOf(own, lines, page, index === first)));
  const isOpen = page === 'open';
  const takesItems = isOpen && !looked.some(it => it.asksInItem) && new Set(looked.flatMap(({ groups }) => groups)).size > 1;
  const ranks = isOpen ? [...new Set(looked.flatMap(it => it.ranksInBold))].sort() : [];
  const written = looked.map((it, index) => inWriting(it, [takesItems, ranks], () =>
    among(questions[index]!, [...it.asked, ...takesItems ? it.titled : [], ...it.inBold.filter(({ rank }) => ranks.includes(rank))])));
  const isBacked = isOfInterview(sheet) || written.some(own => backing(own, [], () => own.some(it => isBacking(it, lines))));
  const sure = isBacked ? written : written.map(own => untitled(own, [], () => own.filter(it => !isTitled(it, lines))));
  const hasHeadline = sure.some(own => headline(own, [], () => own.some(({ line }) => isHeadline(lines, line))));
  const setOff = !hasHeadline ? sure : sure.map((own, index) => withHeadlines(own, [questions[index]], () =>
    among(questions[index]!, [...own, ...questions[index]!.filter(({ line }) => isHeadline(lines, line))])));
  const titles = setOff.every(own => ofOwnNotes(own, [], () => own.every(it => namesOwnNotes(it.form!.text) || asksBack(it)))) ? titlesInBold(questions, sheet) : undefined;
  return titles?.map((own, index) => withBack(own, [questions[index], setOff[index]], () => among(questions[index]!, [...own, ...setOff[index]!.filter(asksBack)]))) ?? setOff;
}

/** How the questions of a chapter are written. */
interface Looks {
  readonly asked: readonly Start[];
  /** Whether there is an item that asks, and does not merely name what it answers. */
  readonly asksInItem: boolean;
  /** Items that open with what was asked: "- why them: …", "- weakness – …". */
  readonly titled: readonly Start[];
  readonly groups: readonly string[];
  /** Items that open with what was asked in bold: "- **Example of a deadline:** …". */
  readonly inBold: readonly Start[];
  /** The ranks of items in bold that ask: "- **Why us?** …". */
  readonly ranksInBold: readonly number[];
}

const looks = noteMemo<Looks>();
const inWriting = noteMemo<readonly Start[]>();
const backing = noteMemo<boolean>();
const untitled = noteMemo<readonly Start[]>();
const headline = noteMemo<boolean>();
const withHeadlines = noteMemo<readonly Start[]>();
const ofOwnNotes = noteMemo<boolean>();
const withBack = noteMemo<readonly Start[]>();
const openingInBold = noteMemo<readonly Start[]>();

/**
 * Items that open with what was asked count only if they name more than one kind of question, because they may be parts of one answer, as they
 * are below an item that asks. Items in bold count if one of the same rank asks.
 */
function looksOf(questions: readonly Start[], lines: Lines, page: Page, hasFirst: boolean): Looks {
  const asked = questions.filter((it, index) => isSetOff(it, lines, page, hasFirst && index === 0));
  const inItem = ({ line }: Start): boolean => lines[line]!.unit.kind === 'item';
  const opensInBold = ({ line, form }: Start): boolean => lines[line]!.unit.bold.length > 0 && !isWhole(lines[line]!.unit, form!);
  const titled = questions.filter(it => inItem(it) && isTitled(it, lines));
  const inBold = questions.filter(it => inItem(it) && opensInBold(it));
  return {
    asked, titled, inBold,
    asksInItem: asked.some(it => inItem(it) && !isTitled(it, lines)),
    groups: titled.map(({ rubric }) => rubric.group),
    ranksInBold: asked.filter(it => it.form!.asks && it.confidence !== 'form' && inItem(it) && opensInBold(it)).map(({ rank }) => rank),
  };
}

/** Those of `all` that are in `some`, in the order of `all`. */
function among(all: readonly Start[], some: readonly Start[]): readonly Start[] {
  const wanted = new Set(some);
  return all.filter(it => wanted.has(it));
}

/** Whether a question shows that the others on the page are asked in an interview too. */
const isBacking = (it: Start, lines: Lines): boolean =>
  (it.confidence === 'strong' || isOfCompany(it)) && (it.form!.prominent || it.form!.asks || isTitled(it, lines));

const OWN_NOTES = /\b(?:stories|STAR|behaviou?ral|competenc(?:y|ies)|answers|interview (?:prep|notes))\b/i;

/** Whether a title names a writer's own notes. It asks nothing, although rubrics may know it ("Behavioural stories"). */
export const namesOwnNotes = (title: string): boolean => OWN_NOTES.test(title);

/**
 * Notes with a title in bold before the text ("**Conflict** – Pastry and the hot line shared one oven"), on a page of interview notes that asks
 * nothing else.
 */
function titlesInBold(questions: ByChapter<Start>, sheet: Sheet): ByChapter<Start> | undefined {
  const { lines } = sheet;
  const titles = questions.map(own => openingInBold(own, [], () =>
    own.filter(({ line, form }) => lines[line]!.unit.bold.length > 0 && form!.body < lines[line]!.unit.text.trimEnd().length)));
  const all = titles.flat();
  return all.length > 1 && (all.some(isOfCompany) || isOfInterview(sheet)) ? titles : undefined;
}

/** Whether a question is one that only interviewers ask: "Why us". Diaries may ask "Why this gym". */
const isOfCompany = ({ rubric, confidence }: Start): boolean => rubric.group === 'why-company' && confidence !== 'form';

/** Whether the page says that it is somebody's notes for an interview. Without that, "Strength – I lifted 40 kg" may stand in a diary. */
const isOfInterview = (sheet: Sheet): boolean =>
  noteAtTop(sheet) !== undefined || sheet.chapters.some(titlesOwnNotes);

const titlesOwnNotes = perObject((chapter: Chapter): boolean => headingsOf(chapter).some(({ text }) => namesOwnNotes(text)));

/** Whether a known question is written as a question, and not within running text. */
function isSetOff({ confidence, form, line: index, rubric }: Start, lines: Lines, page: Page, isFirst: boolean): boolean {
  const line = lines[index]!.unit;
  if (!form || form.prominent) return true;
  if (form.asks) return !isFirst || !isRhetorical(lines, index);
  return page === 'open' && (confidence === 'strong' && rubric.group !== 'other' || isWholeItem(line, form) || announces(line, form)) && headsLines(lines, index);
}

const isTitled = ({ line, form }: Start, lines: Lines): boolean => form !== undefined && opensReply(lines[line]!.unit, form);

const isWholeItem = (line: Line, form: QuestionForm): boolean => line.kind === 'item' && isWhole(line, form);

/**
 * Whether a question is the writer's own, within running text. Only asked of the first question on a page. Orders ("Tell us about …") are not
 * put to oneself.
 */
const isRhetorical = (lines: Lines, index: number): boolean =>
  lines[index]!.unit.kind === 'text' && lines[index]!.unit.quote === 0 && lines[index - 1]?.unit.kind === 'text' && endsInMark(lines[index]!.unit);

/** Whether the question on a line ends in a question mark. */
export const endsInMark = (line: Line): boolean => /\?\W*$/.test(questionForm(line)?.text ?? '');

/** Whether a line that only its words make a question heads something: the rest of its paragraph begins a new sentence, or items are nested in it. */
function headsLines(lines: Lines, index: number): boolean {
  const line = lines[index]!.unit;
  const next = lines[index + 1]?.unit;
  if (line.bold.length > 0 || !next || opensReply(line, questionForm(line)!)) return true;
  if (line.kind === 'item' && next.kind === 'item') return next.list > line.list;
  return !(next.block === line.block && beginsSmall(next) && !beginsSmall(line));
}
