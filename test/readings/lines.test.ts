import { languageOf } from '../../rules/model/english/spokenLanguage';
import { isAnswerLead, isAside } from '../../rules/model/labels/asides';
import { isLetter, isTelling, roleOf, type Framework } from '../../rules/model/labels/labels';
import { leadsOf } from '../../rules/model/labels/leads';
import { cellLabels } from '../../rules/model/labels/tables';
import { signsOf, wordsIn } from '../../rules/model/layout/pageSigns';
import { speaksOfCandidates, speaksToCandidates } from '../../rules/model/layout/pageVoice';
import { questionForm } from '../../rules/model/layout/questions';
import { deedsIn, isAllSpeech, isBareReply, isCandidateSpeech, isIntended, isOurs, isStory, isTeamStory, isToCompany, isTold, mayAnswer, mayReply } from '../../rules/model/layout/speech';
import { instructs, isToCome } from '../../rules/model/layout/templates';
import type { Line } from '../../rules/model/markdown/line';
import { SourceText } from '../../rules/model/markdown/sourceText';
import { markdownReader } from '../../rules/model/reading/read';
import { paired } from '../paired';

const sheetOf = (markdown: string) => markdownReader()(SourceText.of(markdown), 0);

/** How each line of a page is read: where it begins, what it is, its words with bold ones marked, the question that it may be, what it may be labelled with. */
function linesRead(markdown: string): string {
  const { lines } = sheetOf(markdown);
  const cells = cellLabels(lines);
  return lines.map(({ at, unit: line }, index) => [
    `${at}: ${placeOf(line)}${lines[index - 1]?.unit.block === line.block ? ' +' : ''} | ${marked(line)}`,
    ...question(line),
    ...new Set(leadsOf(line).map(({ name, span, body }) => `  names ${span.start}–${span.end} “${name}”${meaningOf(name)}, then “${line.text.slice(body).trimEnd()}”`)),
    ...cells.has(index) ? [`  in the column or row of ${cells.get(index)!.roles.join(', ')}: “${cells.get(index)!.lead.name}”`] : [],
    ...isAside(line) ? ['  is beside the answer'] : [],
  ].join('\n')).join('\n') + '\n';
}

const placeOf = ({ kind, depth, list, quote, fenced, alone }: Line): string =>
  [`${kind} ${depth}`, list > 0 && `list ${list}`, quote > 0 && `quote ${quote}`, fenced && 'fenced', alone && 'alone'].filter(Boolean).join(', ');

/** Runs of spaces, which markup leaves, as one. */
const marked = ({ text, bold }: Line): string =>
  bold.reduceRight((all, { start, end }) => `${all.slice(0, start)}‹${all.slice(start, end)}›${all.slice(end)}`, text).replace(/ +/g, ' ').trimEnd();

function question(line: Line): string[] {
  const form = questionForm(line);
  if (!form) return [];
  const { text, span, body, rank, prominent, asks } = form;
  return [`  ${asks ? 'asks' : 'says'}${prominent ? ', set off' : ''}, rank ${rank}, ${span.start}–${span.end} “${text}”, then “${line.text.slice(body).trimEnd()}”`];
}

const FRAMEWORKS = ['STAR', 'CAR', 'CARL', 'PAR', 'SOAR', 'SBI'] as const satisfies readonly Framework[];

/** What a name means: in all frameworks, or in each of those in which it means anything. */
function meaningOf(name: string): string {
  const all = FRAMEWORKS.map(framework => {
    const meaning = roleOf(name, framework);
    return meaning && ('roles' in meaning ? meaning.roles.join(' and ') : Object.keys(meaning)[0]!);
  });
  const meaning = new Set(all).size === 1 ? all[0] : FRAMEWORKS.flatMap((framework, index) => all[index] === undefined ? [] : [`${framework}: ${all[index]}`]).join(', ');
  const kind = [isLetter(name) && 'a letter', !isTelling(name) && 'a common name', isAnswerLead({ name, span: { start: 0, end: 0 }, body: 0 }) && 'the answer'].filter(Boolean);
  return [...meaning === undefined ? [] : [meaning], ...kind].map(it => ` (${it})`).join('');
}

/** What each paragraph may be, by who speaks in it to whom. */
const voicesHeard = (text: string): string => text.split(/\n\n+/).map(paragraph => {
  const sheet = sheetOf(paragraph);
  const page = signsOf(sheet);
  const words = () => wordsIn(sheet);
  const is = {
    'speech': isCandidateSpeech, 'all speech': isAllSpeech, 'may answer': mayAnswer, 'may reply': mayReply, 'ours': isOurs, 'to come': isToCome, 'a bare reply': isBareReply, 'intended': isIntended, 'a team\'s': isTeamStory, 'to a company': isToCompany, 'told': isTold, 'instructs': instructs,
    'a story': isStory, 'not English': (it: string) => languageOf(it) === 'other',
    'to candidates': () => speaksToCandidates(page, words), 'of candidates': () => speaksOfCandidates(page, words),
  };
  return `${words()} words: ${[
    ...Object.entries(is).filter(([, holds]) => holds(paragraph)).map(([name]) => name),
    ...Object.entries({ 'of deeds': deedsIn(paragraph), 'of advice': page.advice, 'of asking': page.asking }).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`),
  ].join(', ') || 'nothing'}\n`;
}).join('');

/** `readings/` holds lines and texts by themselves, and how they are read before anything is made of them. */
describe('readings', () => {
  paired('test/readings', 'lines', 'read', linesRead);
  paired('test/readings', 'texts', 'heard', voicesHeard);
});
