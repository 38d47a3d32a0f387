import { perObject } from '../../memo';
import { countRuns } from '../../util/counting';
import type { Line } from '../markdown/line';
import type { Chapter, Lines, Sheet } from '../markdown/sheet';
import { pageVoiceOf } from './pageVoice';

/** Signs of what a page is: how many of its lines, or how many words in them, show each sign. Most lines show none. */
export type Signs = Readonly<typeof NO_SIGNS>;

const NO_SIGNS = { advice: 0, adviceInRow: 0, asking: 0, askingInRow: 0, manual: 0, project: 0, handout: 0, minutes: 0, judgement: 0, objected: 0, letPass: 0, greeting: 0, signOff: 0, address: 0 };
const SIGNS = Object.keys(NO_SIGNS) as readonly (keyof Signs)[];

/** Headings that only handouts and software projects have. */
const HANDOUT = /^\W*(?:learning (?:outcomes|objectives|goals)|exercises?|homework|worksheet|hand-?out|discussion(?: questions)?|your turn|quiz|(?:module|unit|lesson) (?:\d{1,2}|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten)\b.*)\W*$/i;
const MANUAL = /^\W*(?:usage|quick ?start|build(?:ing)? from source)\W*$/i;
const PROJECT = /^\W*(?:install(?:ation|ing)?|getting started|contribut(?:ing|ors)|licen[cs]e|change ?log|api(?: reference)?|requirements|prerequisites|configuration|dependencies|acknowledge?ments|credits|citation|documentation|screenshots|testing|features|support)\W*$/i;

/** Lines that only minutes have. */
const MINUTES = /^\W*(?:present|attend(?:ees|ing|ance)|in attendance|participants|apologies|absent|agenda|minutes|scribe|note-?taker|facilitator|action items)\b[^.!?]{0,30}:/i;

/** The opening of a judgement on an answer. */
const JUDGEMENT = /^\W*(?:comments?|feedback|verdict|(?:my )?rating|score|marks|grade|weak(?:er)?|strong(?:er)?)(?: (?:answer|version|reply|example))?\W{0,3}[:–—]/i;

/** Lines above the examples that a rule objects to, and above those that it accepts. */
const OBJECTED = /^\W*(?:(?:it|(?:this|the) (?:rule|check)) (?:speaks up|objects|complains|warns|fires|fails|reports|flags|rejects)|(?:examples? of )?\W*(?:incorrect|invalid|fail(?:s|ing)?))\b[^.!?]{0,40}$/i;
const LET_PASS = /^\W*(?:(?:it|(?:this|the) (?:rule|check)) (?:keeps quiet|stays quiet|is silent|passes|accepts|allows|ignores)|(?:examples? of )?\W*(?:correct|valid|pass(?:es|ing)?))\b[^.!?]{0,40}$/i;

/** How letters begin and end. */
const GREETING = /^\W*(?:dear|hi|hello)\b[^.!?]{0,40},\s*$/i;
const SIGN_OFF = /^\W*(?:(?:kind|best|warm) regards|regards|best|sincerely|yours (?:sincerely|faithfully|truly)|thanks|thank you|cheers)\W*$/i;

/** Whether the page is a letter, apart from its title, and does not merely contain one, such as a "Thank-you note" below the answers. */
export function isLetter({ greeting, signOff }: Signs, { lines }: Sheet): boolean {
  if (greeting === 0 || signOff === 0) return false;
  const begin = lines.findIndex(({ unit }) => GREETING.test(unit.text));
  return lines.slice(0, begin).filter(({ unit }) => unit.kind === 'heading').length <= 1;
}

/** Where an address or code within a line has been masked. */
const ADDRESS = /\S[^\S\n]{12}/;

/** Counted by line, piece and chapter, so that an edit counts one of each again. */
export const signsOf = ({ eachChapter }: Sheet): Signs => together(eachChapter(signsOfChapter), signs => signs);

const signsOfChapter = perObject((chapter: Chapter) => together(chapter, ({ unit }) => signsOfPiece(unit.lines)));
const signsOfPiece = perObject((lines: Lines): Signs => {
  const signs = together(lines, ({ unit }) => signsOfLine(unit));
  if (signs.advice <= MOST_IN_A_ROW && signs.asking <= MOST_IN_A_ROW && signs.judgement <= 1) return signs;
  return {
    ...signs,
    adviceInRow: surplusOf('advice', lines, MOST_IN_A_ROW), askingInRow: surplusOf('asking', lines, MOST_IN_A_ROW),
    judgement: signs.judgement - surplusOf('judgement', lines, 1), // somebody who judges answers does so below each of them
  };
});

/** Of the counts in consecutive lines, what exceeds `most`. */
function surplusOf(sign: 'advice' | 'asking' | 'judgement', lines: Lines, most: number): number {
  let [sum, row] = [0, 0];
  for (const { unit } of lines) {
    const here = signsOfLine(unit)[sign];
    row = here > 0 ? row + here : 0;
    sum += Math.max(0, Math.min(here, row - most));
  }
  return sum;
}

/**
 * In lines. Measured: with 2 instead of 3, an answer was missed in 55 instead of 98 of 2,560 documents of writers' own with reminders and tips
 * around them, and no more of 966 articles with sample answers were taken for a writer's own. With 1, 169 of those were.
 */
const MOST_IN_A_ROW = 2;

function together<Item>(items: readonly Item[], signsIn: (item: Item) => Signs): Signs {
  let sum: { -readonly [sign in keyof Signs]: number } | undefined;
  for (const item of items) {
    const found = signsIn(item);
    if (found === NO_SIGNS) continue;
    sum ??= { ...NO_SIGNS };
    for (const sign of SIGNS) sum[sign] += found[sign];
  }
  return sum ?? NO_SIGNS;
}

/** Whether two lines show the same signs, in as many words. */
export const saysAlike = (line: Line, other: Line): boolean =>
  wordsOfLine(line) === wordsOfLine(other) && isSameSigns(signsOfLine(line), signsOfLine(other));

const isSameSigns = (a: Signs, b: Signs): boolean => a === b || SIGNS.every(sign => a[sign] === b[sign]);

/** The number of words on a page. */
export const wordsIn = ({ eachChapter }: Sheet): number => sum(eachChapter(wordsOfChapter), words => words);

const wordsOfChapter = perObject((chapter: Chapter) => sum(chapter, ({ unit }) => wordsOfPiece(unit.lines)));
const wordsOfPiece = perObject((lines: Lines) => sum(lines, ({ unit }) => wordsOfLine(unit)));
const wordsOfLine = perObject(({ text }: Line) => countRuns(text));

function sum<Item>(items: readonly Item[], wordsIn: (item: Item) => number): number {
  let words = 0;
  for (const item of items) words += wordsIn(item);
  return words;
}

const signsOfLine = perObject((line: Line): Signs => {
  const { kind, text, bold } = line;
  const heading = kind === 'heading' ? text : '';
  const titles = kind === 'text' ? bold.map(({ start, end }) => text.slice(start, end)) : [heading];
  const examples = kind === 'heading' || /:\W*$/.test(text) ? text : '';
  const { advice, asking } = pageVoiceOf(line);
  const signs: Signs = {
    advice, adviceInRow: 0, asking, askingInRow: 0, // not copied with `...`: V8 would give each copy a layout of its own, three times the size of the object
    manual: Number(MANUAL.test(heading)),
    project: Number(PROJECT.test(heading)),
    handout: titles.filter(it => HANDOUT.test(it)).length,
    minutes: Number(MINUTES.test(text)),
    judgement: Number(JUDGEMENT.test(text)),
    objected: Number(OBJECTED.test(examples)),
    letPass: Number(LET_PASS.test(examples)),
    greeting: Number(GREETING.test(text)),
    signOff: Number(SIGN_OFF.test(text)),
    address: Number(ADDRESS.test(text)),
  };
  for (const sign of SIGNS) if (signs[sign] > 0) return signs;
  return NO_SIGNS;
});
