import { actorOf } from '../../rules/evidence/actor';
import { contributions, goals, learningGoals, workingStyles } from '../../rules/evidence/aims';
import { clauseAround } from '../../rules/evidence/clause';
import { addresses } from '../../rules/evidence/company';
import { constraints } from '../../rules/evidence/constraint';
import { fillersIn } from '../../rules/evidence/fillers';
import { moodOf } from '../../rules/evidence/mood';
import { numbersIn } from '../../rules/evidence/numbers';
import { perks } from '../../rules/evidence/perks';
import { unfilledIn } from '../../rules/evidence/placeholders';
import { quantifiedResult } from '../../rules/evidence/quantity';
import { recklessness } from '../../rules/evidence/risk';
import { safeguards } from '../../rules/evidence/safeguard';
import { signals } from '../../rules/evidence/signal';
import { riskClaims } from '../../rules/evidence/unguarded';
import { presentOfSpeaker } from '../../rules/model/english/language';
import { passivesIn } from '../../rules/model/english/passive';
import { pastIn } from '../../rules/model/english/past';
import { quotations } from '../../rules/model/english/quotes';
import { sentencesOf, type Sentence } from '../../rules/model/english/sentence';
import type { Span } from '../../rules/span';
import { paired } from '../paired';

/** All that is found in a sentence by itself, by what it is found as: with marks around it, or a name. */
const FINDS: Readonly<Record<string, (sentence: Sentence) => readonly Span[]>> = {
  'passive': ({ text }) => passivesIn(text),
  'present': ({ text }) => presentOfSpeaker(text),
  'quoted': ({ text }) => quotations(text),
  'numbers': ({ text }) => numbersIn(text),
  'sizes': quantifiedResult,
  'to fill in': ({ text }) => unfilledIn(text),
  'the company': sentence => addresses(sentence, ['Harbor', 'St. Ives']),
  'signals': sentence => signals(sentence, ['Harbor', 'St. Ives']),
  'goals': goals,
  'to learn': learningGoals,
  'to contribute': contributions,
  'style': workingStyles,
  'perks': perks,
  'constraints': constraints,
  'reckless': recklessness,
  'reckless in a story': sentence => recklessness(sentence, true),
  'claims of risk': riskClaims,
  'safeguards': safeguards,
  'fillers': sentence => fillersIn(sentence).sure,
  'perhaps fillers': sentence => fillersIn(sentence).perhaps,
};

const marked = (text: string, spans: readonly Span[]): string => spans.toSorted((a, b) => b.start - a.start)
  .reduce((all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`, text);

function found(sentence: Sentence): string {
  const { text } = sentence;
  const { who, span: actor } = actorOf(sentence);
  const { kind, span: mood } = moodOf(sentence);
  const { all, own } = pastIn(sentence);
  const finds = Object.entries(FINDS).map(([name, find]) => [name, find(sentence)] as const).filter(([, spans]) => spans.length > 0);
  const clauses = finds.flatMap(([, spans]) => spans).map(span => clauseAround(sentence, span)).filter(({ start, end }) => start > 0 || end < text.length);
  return [
    text,
    `  ${who}${who === 'other' ? '' : ` ${marked(text, [actor])}`}; ${kind}${kind === 'other' ? '' : ` ${marked(text, [mood])}`}; ${all} of the past, ${own} own`,
    ...finds.map(([name, spans]) => `  ${name}: ${marked(text, spans)}`),
    ...new Set(clauses.map(({ start, end }) => `  by clause: ${text.slice(start, end)}`)),
  ].join('\n') + '\n';
}

/** A paragraph a line. */
const sentencesFound = (text: string): string => text.split('\n').flatMap(paragraph => sentencesOf(paragraph).map(({ unit }) => found(unit))).join('');

describe('readings', () => paired('test/readings', 'sentences', 'found', sentencesFound));
