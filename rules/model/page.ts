import { perObject } from '../memo';
import type { Chapter } from './chapters';
import type { Line } from './lines';
import type { Lines, Sheet } from './read';
import { isBankTitle } from './siblings';
import { pageVoiceOf, speaksToCandidates, speaksOfCandidates } from './speech';

/**
 * What a page is, as far as its headings tell. `others`: nothing on it is an answer, whatever it asks. `record`: it has the
 * same headings as a story and tells none, so only unmistakable questions count. `open`: anything else.
 */
export type Page = 'others' | 'record' | 'open';

/** Interviews that nobody prepares answers for, or that somebody gave and others print. */
const OTHERS_INTERVIEW = /\b(?:user|usability|discovery|stakeholder|customer|exit|expert|research)[- ]interview|\binterview(?:ing)?(?: with|:)? [^,.\n]{3,50}, (?:co-?)?(?:founder|author|creator|maintainer|inventor|CEO|CTO|director|head|chef|lead|editor|winner|owner)(?: and [a-z]+)? (?:of|at|behind)\b/i;

/** Pages of people who ask, who look back on an interview, or who fill in a form of their employer. */
const OTHERS = new RegExp([
  String.raw`\b(?:candidates?|applicants?|interviewees?|scorecards?|hiring|interview (?:feedback|evaluation|debrief|report))\b`,
  String.raw`\b(?:FAQs?|frequently asked)\b(?!.*\binterview)`,
  OTHERS_INTERVIEW.source,
  String.raw`\b(?:performance|self|annual|year[- ]end|mid[- ]year|probation)[- ](?:review|assessment|appraisal|evaluation)\b(?!.*\binterview)`,
  String.raw`\bpromotion (?:packet|case)\b|\btemplates?\b(?! (?:answers|stories|replies)\b)|\btranscripts?\b.*\bcomments?\b|^\W*(?:book )?review of\b`,
  String.raw`\b(?:answers|replies|responses|sentences|phrases|lines)\s+(?:(?:that|which)\s+(?:make|made|fail|kill|lose|cost|bore|never|sink|ruin)|not to|to avoid|nobody|(?:I|we) never)\b|\b(?:mistakes|errors|traps)\b.*\b(?:interviews?|rounds?|answers|candidates?)\b`,
  String.raw`^\W*(?:hand-?outs?|worksheets?|exercises?|lessons?|lectures?|modules?|units?|chapters?)\s+(?:\d|[IVX]+\b)`,
  String.raw`\b(?:on|about|for) (?:his|her|their|\p{Lu}\p{L}+['’]s) (?:mock|practice|answers?|stor(?:y|ies)|pitch)\b`,
  String.raw`\b(?:(?:learn(?:ed|t)|lessons)\b.*\b(?:from|after)|after|I (?:survived|bombed|failed|blew|messed up|conducted|went to|gave|wish I))\b.*\b(?:interviews?|mocks?|panels?)\b`,
].join('|'), 'iu');

const RECORD = /\b(?:incidents?|outage (?:of|on|report|review|at)|what happened|root cause|user stor(?:y|ies)|epics?|about (?:me|us)|post-?mortem|retro(?:spective)?|(?<!\b(?:\d+|two|three|five|ten|fifteen|twenty|thirty|forty|sixty|ninety)[ -])minutes|stand-?up|sprint|ADR|RFC|decision record|change ?log|release notes?|bug|issues?|tickets?|runbook|proposal|agenda|roadmap|OKRs?|specification|design doc|(?:project|code)[- ](?:review|assessment|evaluation)|appraisal|CV|case stud(?:y|ies)|portfolio|cover letter|meeting|journal|diary|report|essay|newsletter|blog|lecture|handbook|policy|feedback|workshop|lesson|course|exercise)\b|\br[ée]sum[ée](?!\p{L})/iu;

/** Whoever has to decide asks themselves: "Should I take the job in Cork?" */
const ASKS_ONESELF = /^\W*(?:should|shall|do|am|can|could) I\b/i;

/** A title that says whose page it is, or asks itself, tells nothing of the kind. */
const OWN = /\b(?:prep|preparation|my (?:answers|stories)|(?:story|STAR) bank)\b|\?\W*$|^\W*(?:tell (?:me|us)|describe|give (?:me|us|an)|walk (?:me|us))\b/i;

/** Headings that only handouts and software projects have. */
const HANDOUT = /^\W*(?:learning (?:outcomes|objectives|goals)|exercises?|homework|worksheet|hand-?out|discussion(?: questions)?|your turn|quiz|(?:module|unit|lesson) (?:\d{1,2}|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten)\b.*)\W*$/i;
const MANUAL = /^\W*(?:usage|quick ?start|build(?:ing)? from source)\W*$/i;
const PROJECT = /^\W*(?:install(?:ation|ing)?|getting started|contribut(?:ing|ors)|licen[cs]e|change ?log|api(?: reference)?|requirements|prerequisites|configuration|dependencies|acknowledge?ments|credits|citation|documentation|screenshots|testing|features|support)\W*$/i;

/** Lines that only minutes have. */
const MINUTES = /^\W*(?:present|attend(?:ees|ing|ance)|in attendance|participants|apologies|absent|agenda|minutes|scribe|note-?taker|facilitator|action items)\b[^.!?]{0,30}:/i;

/** What stands before a judgement of an answer. */
const JUDGEMENT = /^\W*(?:comments?|feedback|verdict|(?:my )?rating|score|marks|grade|weak(?:er)?|strong(?:er)?)(?: (?:answer|version|reply|example))?\W{0,3}[:–—]/i;

/** What stands above the examples that a rule objects to, and above those that it lets pass. */
const OBJECTED = /^\W*(?:(?:it|(?:this|the) (?:rule|check)) (?:speaks up|objects|complains|warns|fires|fails|reports|flags|rejects)|(?:examples? of )?\W*(?:incorrect|invalid|fail(?:s|ing)?))\b[^.!?]{0,40}$/i;
const LET_PASS = /^\W*(?:(?:it|(?:this|the) (?:rule|check)) (?:keeps quiet|stays quiet|is silent|passes|accepts|allows|ignores)|(?:examples? of )?\W*(?:correct|valid|pass(?:es|ing)?))\b[^.!?]{0,40}$/i;

/** How letters begin and end. */
const GREETING = /^\W*(?:dear|hi|hello)\b[^.!?]{0,40},\s*$/i;
const SIGN_OFF = /^\W*(?:(?:kind|best|warm) regards|regards|best|sincerely|yours (?:sincerely|faithfully|truly)|thanks|thank you|cheers)\W*$/i;

/** Where an address or code is masked within a line. */
const ADDRESS = /\S[^\S\n]{12,}/;

/** What the lines of a piece say of their page. */
const signsIn = perObject((lines: Lines): Signs => {
  const headings = headingsIn(lines);
  const leads = lines.filter(({ unit }) => unit.kind === 'text').flatMap(({ unit }) => unit.bold.map(({ start, end }) => unit.text.slice(start, end)));
  const titles = headings.map(({ text }) => text);
  const signs = lines.map(({ unit }) => signsOfLine(unit));
  const count = (sign: keyof ReturnType<typeof signsOfLine>): number => signs.filter(it => it[sign]).length;
  return {
    ...pageVoiceOf(lines),
    manual: titles.filter(it => MANUAL.test(it)).length,
    project: titles.filter(it => PROJECT.test(it)).length,
    handout: [...titles, ...leads].filter(it => HANDOUT.test(it)).length,
    minutes: count('minutes'), judgement: count('judgement'), objected: count('objected'), letPass: count('letPass'),
    greeting: count('greeting'), signOff: count('signOff'), address: count('address'),
  };
});

/** What a line by itself says of its page. */
const signsOfLine = perObject((line: Line) => ({
  minutes: MINUTES.test(line.text),
  judgement: JUDGEMENT.test(line.text),
  objected: headsExamples(line) && OBJECTED.test(line.text),
  letPass: headsExamples(line) && LET_PASS.test(line.text),
  greeting: GREETING.test(line.text),
  signOff: SIGN_OFF.test(line.text),
  address: ADDRESS.test(line.text),
}));

const headsExamples = ({ kind, text }: Line): boolean => kind === 'heading' || /:\W*$/.test(text);

const signsOfChapter = perObject((chapter: Chapter) => together(chapter.map(({ unit }) => signsIn(unit.lines))));

const signsOf = ({ chapters }: Sheet): Signs => together(chapters.map(signsOfChapter));

function together(signs: readonly Signs[]): Signs {
  const sum = { ...NO_SIGNS };
  for (const found of signs) for (const sign of SIGNS) sum[sign] += found[sign];
  return sum;
}

const NO_SIGNS = { words: 0, advice: 0, asking: 0, manual: 0, project: 0, handout: 0, minutes: 0, judgement: 0, objected: 0, letPass: 0, greeting: 0, signOff: 0, address: 0 };
const SIGNS = Object.keys(NO_SIGNS) as readonly (keyof typeof NO_SIGNS)[];
type Signs = Readonly<typeof NO_SIGNS>;

const headingsIn = perObject((lines: Lines): readonly Line[] => lines.map(({ unit }) => unit).filter(({ kind }) => kind === 'heading'));

export const headingsOf = perObject((chapter: Chapter): readonly Line[] => chapter.flatMap(({ unit }) => headingsIn(unit.lines)));

/** On how many lines something is masked: addresses, code. */
export const addressesOn = (sheet: Sheet): number => signsOf(sheet).address;

/** Many addresses, one on every sixth line at least. */
const isLinkList = ({ address }: Signs, { lines }: Sheet): boolean => address > 20 && address * 6 > lines.length;

/** A title that is nothing but a question in quotes. */
export const isQuotedQuestion = (title: string): boolean => /^\W*["“][^"“”]+\?["”]\W*$/.test(title);

/** What this page is. */
export function pageOf(sheet: Sheet): Page {
  const signs = signsOf(sheet);
  const title = titleOf(sheet.chapters.map(topOf).filter(top => top !== undefined));
  if (speaksToCandidates(signs) || ASKS_ONESELF.test(title) || OTHERS_INTERVIEW.test(sheet.lines[0]?.unit.text ?? '')) return 'others';
  if (!OWN.test(title) && (OTHERS.test(title) || speaksOfCandidates(signs))) return 'others';
  if (signs.manual > 0 || signs.project > 1 || signs.handout > 1 || signs.judgement > 1) return 'others';
  if (signs.objected > 0 && signs.letPass > 0) return 'others';
  if (!OWN.test(title) && (isLinkList(signs, sheet) || signs.greeting > 0 && signs.signOff > 0)) return 'others';
  const records = RECORD.test(title) && !isQuotedQuestion(title) || !OWN.test(title) && signs.minutes > 0;
  return records && !isBankTitle(title) ? 'record' : 'open';
}

/** The first heading of a chapter, and how high the others stand. */
const topOf = perObject((chapter: Chapter) => {
  const [first, ...below] = headingsOf(chapter);
  return first && { first, below: Math.min(...below.map(({ depth }) => depth)) };
});

/** The heading that all others stand under. */
function titleOf([top, ...below]: readonly { readonly first: Line; readonly below: number }[]): string {
  if (top === undefined) return '';
  const { text, depth } = top.first;
  return top.below > depth && below.every(it => it.first.depth > depth && it.below > depth) ? text : '';
}
