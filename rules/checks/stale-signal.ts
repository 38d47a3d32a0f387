import { ask, hasSlot } from '../edits/slots';
import { addresses, companyNames } from '../evidence/company';
import { findSaid } from '../evidence/said';
import { allSentences } from '../model/answer';
import { mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule, shiftEdits } from '../rule';
import type { Span } from '../span';
import { matchesOf, placeOf } from '../util/matches';

const FRONT_MATTER = 'interview_date: 2026-03-10';

export const staleSignal = defineRule({
  id: 'stale-signal',
  scope: 'answer',
  severity: 'hint',
  summary: 'Use news of the company that is still news.',
  why: 'A launch of years ago sounds like an old draft, or like the first search result. Something of the last year shows that you looked now.',
  kinds: ['why-company'],
  wording: true,
  inDrafts: true,
  examplesQuestion: 'Why do you want to join us?',
  options: { months: { default: 18, description: 'How old something about the company may be on the day of the interview, in months.' } },
  examples: {
    bad: [
      { frontMatter: FRONT_MATTER, text: 'You recently launched Express Pay, in 2021, and I use it.' },
      { frontMatter: FRONT_MATTER, text: 'Your blog post of May 2020 on menus is why I cook.' },
      { frontMatter: FRONT_MATTER, text: 'Your annual report for 2022 names the ward that closed, and I knew it well.' },
      { frontMatter: FRONT_MATTER, text: 'When you opened the Lisbon lab in March 2023, I read both papers.' },
      { frontMatter: FRONT_MATTER, text: 'The talk that your team gave in 2019 taught me wiring.' },
      { frontMatter: FRONT_MATTER, text: 'I follow your kiln. The press release of June 2022 gives its weight.' },
    ],
    good: [
      { frontMatter: FRONT_MATTER, text: 'You launched Express Pay in November 2025, and I use it.' },
      { frontMatter: FRONT_MATTER, text: 'You were founded in 2011 by two nurses.' },
      { frontMatter: FRONT_MATTER, text: 'I have sold to your customers since 2018.' },
      { frontMatter: FRONT_MATTER, text: 'I walked your fish pass as a student in 2014 and again last March.' },
      { frontMatter: FRONT_MATTER, text: 'Between 2015 and 2020 I taught year nine.' },
      'You launched Express Pay in 2021.',
    ],
  },

  *check(answer, { months }) {
    const today = monthOf(answer.context.interviewDate ?? '');
    if (today === undefined) return;
    const names = companyNames(answer);
    const old = findSaid(answer, ({ sentence, inStory, paragraph, index }) => inStory && !/\byou/i.test(sentence.text) || !isAboutThem(sentence, names, paragraph[index - 1]) ? [] : datesIn(sentence.text)
      .filter(({ month }) => today - month > months));
    for (const span of old) {
      const words = answer.text.slice(span.start, span.end);
      const sentence = allSentences(answer.paragraphs).find(({ at, unit }) => at <= span.start && span.start < at + unit.text.length)!;
      yield {
        span,
        message: `${words} is more than ${months} months before the interview. Is there something newer, or a reason why this one still matters?`,
        fixes: [{ title: 'Ask for something newer', edits: shiftEdits([ask(sentence.unit.text, '[what have they done since?]')], sentence.at) }],
      };
    }
  },
});

/** Whether a sentence is about the company, and neither about its history nor about the speaker. It may go on from the sentence before. */
const isAboutThem = (sentence: Sentence, names: readonly string[], before?: Sentence): boolean =>
  !hasSlot(sentence.text) && (addresses(sentence, names).length > 0 || before !== undefined && PUBLISHED.test(sentence.text) && addresses(before, names).length > 0)
  && !mentionsAny(sentence, 'history') && !/\bI(?:['’]ve| have| was| had)?\s\w+(?:ed|t|w)\b[^,;]*\b(?:19|20)\d\d\b/.test(sentence.text);

/** "The announcement of April 2021 says …": of what the sentence before named. */
const PUBLISHED = /^\W*(?:the|that|this|an?) (?:\w+ )?(?:announcement|article|interview|newsletter|paper|post|press release|report|talk)\b(?!.*\b(?:I|my|our|we)\b)/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /\b(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?((?:19|20)\d\d)\b(?![-–]?\d)/gi;

/** The months and years in a text, as months since year 0. A bare year counts as its last month. */
const datesIn = (text: string): (Span & { readonly month: number })[] => matchesOf(DATE, text).map(match => ({
  ...placeOf(match),
  month: Number(match[2]) * 12 + (match[1] ? MONTHS.indexOf(match[1].toLowerCase()) : 11),
}));

/** The month of an ISO date, as months since year 0. */
function monthOf(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})/.exec(date);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) - 1 : undefined;
}
