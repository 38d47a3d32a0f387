import { ownText, perObject, rowMemo } from '../../memo';
import type { Rubric } from '../../rubrics/rubric';
import type { Placed } from '../../span';
import { firstIndex } from '../../util/sorted';
import { isPreparation, type FrontMatter } from '../frontMatter';
import type { Lines, Piece, Sheet } from '../markdown/sheet';
import type { Cluster } from './clusters';
import { layouter } from './layout';
import { isQuotedQuestion } from './page';
import { signsOf } from './pageSigns';
import { pageVoiceOf } from './pageVoice';
import { continuesParagraph } from './paragraph';
import { replyBelow } from './reply';
import { segmentIn, type Segment } from './segment';
import { deedsIn, isAllSpeech, isToCompany } from './speech';
import type { Examiner, Start } from './start';
import { stretcher, type Stretch } from './stretches';
import { touchedIn, type Touched } from './touched';
import { wholeReader } from './whole';

/** Finds the answers in the versions of a document. */
export interface Segmenter {
  /**
   * Each answer goes from a question that a rubric recognises, or from the title of a labelled story, to the next. It is one only if a candidate
   * may be saying what stands there.
   */
  segmentsIn(sheet: Sheet, frontMatter: FrontMatter, companies: readonly string[]): Placed<Segment>[];
  /** See `Layouter`. */
  catchUp(): void;
}

export function segmenter(examiner: Examiner): Segmenter {
  const wholeOf = wholeReader();
  const { layoutOf, catchUpWith } = layouter(examiner);
  const [inPrep, elsewhere] = [segmentsOf(true), segmentsOf(false)];
  let latest: Sheet | undefined;
  const segmentsIn: Segmenter['segmentsIn'] = (sheet, frontMatter, companies) => {
    latest = sheet;
    const { lines } = sheet;
    const { kind, question, published } = frontMatter;
    const whole = wholeOf(sheet, kind, isPreparation(frontMatter), companies);
    if (whole.page === 'others' || published) return [];
    const { clusters, starts, stretches } = layoutOf(sheet, whole);
    const segments = (isPrep: boolean) => (isPrep ? inPrep : elsewhere)(stretches, sheet);
    const isPrep = kind !== undefined || whole.isPreparation || clusters.length > 0 || whole.isBank;
    const sure = segments(isPrep);
    const found = !isPrep && (sure.some(opensPrep) || tellsUnderTitles(starts, lines) || isInterview(starts, sheet) || starts.some(it => isQuoted(it, lines))) ? segments(true) : sure;
    if (whole.page === 'doubtful' && !isOwn(found, stretches, sheet)) return [];
    if (found.length > 0) return found;
    const rubric = examiner.rubrics.find(it => it.kind === kind) ?? (question ? examiner.recognise(question, [], companies)?.rubric : undefined);
    const answer = rubric && lines[0] && segment(wholeFile(sheet, rubric, clusters), sheet, true, question ?? '');
    return answer ? [answer] : [];
  };
  return { segmentsIn, catchUp: () => latest && catchUpWith(latest) };
}

/**
 * How many kinds of unmistakable questions have to be answered on a page whose title sounds like somebody else's. People who look back on an
 * interview, or review a book, tell one or two.
 */
const OWN_KINDS = 3;

/**
 * Whether a doubtful page is the writer's own: it answers enough kinds of questions, and does not say beside each how to answer it. Reminders
 * stand together in one place.
 */
function isOwn(found: readonly Placed<Segment>[], stretches: readonly Stretch[], { lines }: Sheet): boolean {
  if (new Set(found.map(({ unit }) => unit.rubric.kind)).size < OWN_KINDS) return false;
  const advice = stretches.reduce((sum, { from, end }) => sum + lines.slice(from, end).reduce((sum, { unit }) => sum + pageVoiceOf(unit).advice, 0), 0);
  return 2 * advice < stretches.length;
}

/** Whether an answer is to a question that is asked only in interviews. Then other questions on the page may be answered as well. */
const opensPrep = ({ unit: { rubric: { group }, question } }: Placed<Segment>): boolean => group !== 'other' && question !== '';

/**
 * Whether stories stand under short lines that rubrics know ("difficult client", "mistake"). One may be chance, two are notes for an interview.
 * Headings do not count, because chapters of an essay have them.
 */
function tellsUnderTitles(starts: readonly Start[], lines: Lines): boolean {
  const telling = starts.filter(({ confidence, form, line }, i) => confidence !== 'strong' && form?.prominent && lines[line]!.unit.kind !== 'heading'
    && tells(lines.slice(line + 1, starts[i + 1]?.line).map(({ unit }) => unit.text).join('\n')));
  return new Set(telling.map(({ rubric }) => rubric.kind)).size > 1 || telling.filter(({ form }) => STORY.test(form!.text)).length > 1;
}

const tells = (reply: string): boolean => deedsIn(reply) > 0 || isToCompany(reply);

/** A numbered or named story: "Nugget: the lift", "Story 2 – the rota". */
const STORY = /^(?:nugget|story)\b/i;

/** Whether several questions to "you" are answered with "I", on a page without addresses or code: nobody publishes that. */
function isInterview(starts: readonly Start[], sheet: Sheet): boolean {
  const asked = starts.filter(({ form }) => form?.asks && form.prominent && /\byou(?:r|rs|rself)?\b/i.test(form.text));
  const answered = asked.filter(({ line }) => isAllSpeech(replyBelow(sheet.lines, line)));
  return answered.length > 1 && answered.length * 3 > asked.length * 2 && signsOf(sheet).address === 0;
}

/** Whether a heading is a known question to "you" in quotation marks, so that somebody else asked it: '# "Hardest bug you have chased?"'. */
const isQuoted = ({ line, confidence, form }: Start, lines: Lines): boolean =>
  confidence !== 'form' && form !== undefined && /\byou\b/i.test(form.text) && lines[line]!.unit.kind === 'heading' && isQuotedQuestion(lines[line]!.unit.text);

/**
 * Finds the answers in stretches. Where the layout has been kept, stretches in untouched pieces are not looked at again, only moved. They are
 * known by index, because with 500 of them the calls are what takes time.
 */
function segmentsOf(isPrep: boolean): (stretches: readonly Stretch[], sheet: Sheet) => Placed<Segment>[] {
  let last: { readonly stretches: readonly Stretch[]; readonly sheet: Sheet; readonly found: readonly (Placed<Segment> | undefined)[] } | undefined;
  return (stretches, sheet) => {
    const before = last?.stretches === stretches ? last : undefined;
    const { from, to, by } = before && touchedIn(sheet, before.sheet) || EVERYTHING;
    const first = firstIndex(stretches, ({ pieces: [, end] }) => end > from);
    const next = firstIndex(stretches, ({ pieces: [begin] }) => begin >= to);
    const known = before?.found ?? [];
    const found: (Placed<Segment> | undefined)[] = [];
    const answers: Placed<Segment>[] = [];
    for (let i = 0; i < stretches.length; i++) {
      const it = i >= first && i < next ? segment(stretches[i]!, sheet, isPrep) : known[i];
      const placed = it && i >= next && by !== 0 ? { at: it.at + by, unit: it.unit } : it;
      found.push(placed);
      if (placed) answers.push(placed);
    }
    last = { stretches, sheet, found };
    return answers;
  };
}

const EVERYTHING: Touched = { from: 0, to: Infinity, by: 0 };

/** The answer in a stretch; undefined where there is none. The same object as long as nothing in it is edited. */
function segment(stretch: Stretch, sheet: Sheet, isPrep: boolean, question = stretch.start.form?.text ?? ''): Placed<Segment> | undefined {
  const { pieces: [first, next] } = stretch;
  const note = noteOf(stretch);
  if (note.found?.isPrep !== isPrep || note.found.question !== question || !isWrittenIn(note.found.pieces, first, sheet)) {
    note.found = { unit: inLines(stretch, sheet, isPrep, question), isPrep, question, pieces: sheet.pieces.slice(first, next).map(it => it.unit) };
  }
  const { unit } = note.found;
  return unit && { at: placeOf(stretch, sheet), unit };
}

const placeOf = ({ from, pieces: [first] }: Stretch, { lines, places }: Sheet): number => places[first]! + lines[from]!.at;

/** Whether a document has these pieces from an index on. */
function isWrittenIn(pieces: readonly Piece[], first: number, sheet: Sheet): boolean {
  for (let i = 0; i < pieces.length; i++) if (pieces[i] !== sheet.pieces[first + i]!.unit) return false;
  return true;
}

/** What was found in a stretch the last time. */
interface Found {
  readonly unit: Segment | undefined;
  readonly isPrep: boolean;
  readonly question: string;
  readonly pieces: readonly Piece[];
}

const noteOf = perObject((_: Stretch): { found?: Found } => ({}));

/** Called where a piece has been edited, or where answers were added or removed. Answers whose lines are the same objects as before are known. */
function inLines(stretch: Stretch, sheet: Sheet, isPrep: boolean, question: string): Segment | undefined {
  const { start, from, end, clusters } = stretch;
  const { lines, text } = sheet;
  const at = placeOf(stretch, sheet);
  /** Code, comments and spaces between headings are in the text but in no line, so the text is compared as well. */
  const isStillWritten = (before: Segment | undefined): boolean => before === undefined || text.slice(at, Math.min(text.length, at + before.text.length)) === before.text;
  return segments(lines.slice(from, end), [
    inParagraph(lines, from), inParagraph(lines, end), clusters.map(({ shape }) => shape), clusters.map(({ labels }) => labels[0]!.line - from),
    start.rubric, start.form, start.confidence, start.line === from, isPrep, question,
  ], () => segmentIn(start, from, end, lines, clusters, isPrep, question, placesIn(stretch, sheet, at), length => ownText(text.slice(at, at + length))), isStillWritten);
}

/** Where each line of a stretch begins, relative to `base`. */
function placesIn({ from, end, pieces: [first] }: Stretch, { pieces, places, lines }: Sheet, base: number): number[] {
  const found: number[] = [];
  let piece = first;
  for (let line = from; line < end; line++) {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.first <= line) piece++;
    found.push(places[piece]! + lines[line]!.at - base);
  }
  return found;
}

const segments = rowMemo<Lines[number], Segment | undefined>();

/** The line before the one at `index` if both belong to the same paragraph. */
const inParagraph = (lines: Lines, index: number): unknown => index < lines.length && continuesParagraph(lines, index) ? lines[index - 1] : undefined;

/** The whole file as one answer, for front matter that says so. */
const wholeFile = (sheet: Sheet, rubric: Rubric, clusters: readonly Cluster[]): Stretch =>
  stretcher(sheet, clusters)({ line: 0, rubric, rank: 0, confidence: 'strong' }, 0, sheet.lines.length);
