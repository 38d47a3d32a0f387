import { perLastText, perObject } from '../../memo';
import { inLowerCase } from '../../util/matches';
import type { Line } from '../markdown/line';
import type { Chapter, Sheet } from '../markdown/sheet';
import { headingsOf } from './headings';
import { isLetter, signsOf, wordsIn, type Signs } from './pageSigns';
import { speaksToCandidates, speaksOfCandidates } from './pageVoice';
import { isBankTitle } from './siblings';

/**
 * What kind of page this is, as far as its headings tell. `others`: nothing on it is an answer. `record`: it has the headings of a story but
 * tells none, so only unmistakable questions count. `doubtful`: its title or structure sounds like somebody else's page, so several unmistakable
 * questions have to be answered on it (`segments.ts`). `open`: anything else.
 */
export type Page = 'others' | 'doubtful' | 'record' | 'open';

/** Interviews for which nobody prepares answers, or that somebody gave and others print. For text in lower case, as are the next ones. */
const OTHERS_INTERVIEW = /\b(?:user|usability|discovery|stakeholder|customer|exit|expert|research)[- ]interview|\binterview(?:ing)?(?: with|:)? [^,.\n]{3,50}, (?:co-?)?(?:founder|author|creator|maintainer|inventor|ceo|cto|director|head|chef|lead|editor|winner|owner)(?: and [a-z]+)? (?:of|at|behind)\b/;

/** Pages of people who ask the questions, look back on an interview, or fill in a form of their employer. */
const OTHERS = new RegExp([
  String.raw`\b(?:candidates?|applicants?|interviewees?|scorecards?|hiring(?! (?:managers?|leads?|team|panel)\b)|interview (?:feedback|evaluation|debrief|report))\b`,
  String.raw`\b(?:faqs?|frequently asked)\b(?!.*\binterview)`,
  OTHERS_INTERVIEW.source,
  String.raw`\b(?:performance|self|annual|year[- ]end|mid[- ]year|probation)[- ](?:review|assessment|appraisal|evaluation)\b(?!.*\binterview)`,
  String.raw`\bpromotion (?:packet|case)\b|\btemplates?\b(?! (?:answers|stories|replies)\b)|\btranscripts?\b.*\bcomments?\b|^\W*(?:book )?review of\b`,
  String.raw`\b(?:answers|replies|responses|sentences|phrases|lines)\s+(?:(?:that|which)\s+(?:make|made|fail|kill|lose|cost|bore|never|sink|ruin)|not to|to avoid|nobody|(?:i|we) never)\b|\b(?:mistakes|errors|traps)\b.*\b(?:interviews?|rounds?|answers|candidates?)\b`,
  String.raw`^\W*(?:hand-?outs?|worksheets?|exercises?|lessons?|lectures?|modules?|units?|chapters?)\s+(?:\d|[ivx]+\b)`,
  String.raw`(?:\b(?:learn(?:ed|t)|lessons)\b.*\b(?:from|after)|^\W*(?:(?!answers?|round|notes|version|prep)\w+ )?after|\bi (?:survived|bombed|failed|blew|messed up|conducted|went to|gave|wish i))\b.*\b(?:interviews?|mocks?|panels?)\b`,
].join('|'));
/** Pages that say they tell others what to answer. */
const GUIDE = /\bhow to (?:answer|ace|nail|handle|pass|crack|respond|tackle|prepare)\b|\b(?:sample|model|example) (?:interview )?(?:answers|replies|responses)\b/i;

/** Kept apart, because V8 takes five times as long to compile one pattern with letters of all scripts in it. */
const SOMEBODYS = /\b(?:on|about|for) (?:his|her|their|\p{Lu}\p{L}+['’]s) (?:mock|practice|answers?|stor(?:y|ies)|pitch)\b/iu;

const RECORD = /\b(?:incidents?|outage (?:of|on|report|review|at)|what happened|root cause|user stor(?:y|ies)|epics?|about (?:me|us)|post-?mortem|retro(?:spective)?|(?<!\b(?:\d+|two|three|five|ten|fifteen|twenty|thirty|forty|sixty|ninety)[ -])minutes|stand-?up|sprint|ADR|RFC|decision record|change ?log|release notes?|bug|issues?|tickets?|runbook|proposal|agenda|roadmap|OKRs?|specification|design doc|(?:project|code)[- ](?:review|assessment|evaluation)|appraisal|CV|case stud(?:y|ies)|portfolio|cover letter|meeting|journal|diary|report|essay|newsletter|blog|lecture|handbook|policy|feedback|workshop|lesson|course|exercise)\b|\br[ée]sum[ée](?![a-z])/i;

/** A title in which the writer asks themselves: "Should I take the job in Cork?" */
const ASKS_ONESELF = /^\W*(?:should|shall|do|am|can|could) I\b/i;

/** A title that says the page is the writer's own, or that asks something, is no sign of somebody else's page. */
const OWN = /\b(?:prep|preparation|my (?:answers|stories)|(?:story|STAR) bank)\b|\?\W*$|^\W*(?:tell (?:me|us)|describe|give (?:me|us|an)|walk (?:me|us))\b/i;

/** Whether the page is a list of links: more than 20 addresses, at least one in six lines. */
const isLinkList = ({ address }: Signs, { lines }: Sheet): boolean => address > 20 && address * 6 > lines.length;

/** Whether a title is nothing but a question in quotation marks. */
export const isQuotedQuestion = (title: string): boolean => /^\W*["“][^"“”]+\?["”]\W*$/.test(title);

/** What kind of page this is. */
export function pageOf(sheet: Sheet): Page {
  const signs = signsOf(sheet);
  const title = titled(titleOf(sheet.eachChapter(topOf).filter(top => top !== undefined)));
  const words = () => wordsIn(sheet);
  if (title.isGuide || !title.isOwn && speaksOfCandidates(signs, words)) return 'others';
  const isTitledSo = title.asksOneself || title.isOfOthers || OTHERS_INTERVIEW.test(inLowerCase(sheet.lines[0]?.unit.text ?? ''));
  const isBuiltSo = signs.manual > 0 || signs.judgement > 1 || signs.objected > 0 && signs.letPass > 0
    || !title.isOwn && (signs.project > 1 || signs.handout > 1 || isLinkList(signs, sheet) || isLetter(signs, sheet));
  if (isTitledSo || isBuiltSo || speaksToCandidates(signs, words)) return 'doubtful';
  const records = title.isRecord || !title.isOwn && signs.minutes > 0;
  return records && !title.isBank ? 'record' : 'open';
}

/** What a title tells. Remembered, because it is the same at nearly every keystroke. */
const titled = perLastText(title => {
  const [isOwn, isBank] = [OWN.test(title), isBankTitle(title)];
  return {
    asksOneself: ASKS_ONESELF.test(title), isOwn, isBank,
    isGuide: !isOwn && GUIDE.test(title),
    isOfOthers: !isOwn && (OTHERS.test(inLowerCase(title)) || SOMEBODYS.test(title)),
    isRecord: !isBank && RECORD.test(title) && !isQuotedQuestion(title),
  };
});

/** The first heading of a chapter, and the rank of the highest one among the others. */
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
