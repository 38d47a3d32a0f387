import { ask, hasSlot } from '../edits/slots';
import { perks } from '../evidence/perks';
import { inSaid } from '../evidence/said';
import { defineRule, shiftEdits } from '../rule';
import { shift, type Span } from '../span';
import { withoutLooseEnd } from '../util/wording';

export const perksMotivation = defineRule({
  id: 'perks-motivation',
  scope: 'answer',
  severity: 'warning',
  summary: 'Give the work as your reason, not the pay or the perks.',
  why: 'Career advisers name perks among the answers to "Why us?" that end a conversation: they are true of everybody who applies. Pay '
    + 'is a fair topic in the offer call.',
  kinds: ['why-company', 'why-leaving', 'five-years', 'why-hire', 'about-yourself'],
  wording: true,
  inDrafts: true,
  examplesQuestion: 'Why do you want to join us?',
  examples: {
    bad: [
      'I want this job because the stock options are great.',
      'The free lunch and the remote work attract me.',
      'The four-day week is what made me apply.',
      'I heard that nurses get a signing bonus here.',
      'The salary is good and there is home office three days.',
      'Your office is ten minutes from my home, so I looked no further.',
      'The late shift fits round the nursery.',
      'I need a work permit, and you sponsor visas.',
      'It would save me two hours of driving every day.',
    ],
    good: [
      'I designed mostly for the city: a benefits form, a bus pass, a hospital letter.',
      'I would write the contract and sit in the exit talk myself.',
      'I moved payroll to idempotent writes, and your salary run is next.',
      'Equity research taught me to read filings.',
      'Your free drug-interaction table got me through two years of nights.',
      'My paper closes its Leeds office in June, but you were my first call for a reason: your series on water bills.',
      'I ran the canteen of a school for three years.',
      'I run forty mills for a group. Forty mills, good money, and a form for every valve.',
      'Your planner knows his hours. The hours are what convinced me; a plan that breaks the rest rules is worthless.',
      'My visa runs until 2027, and I live in Ghent.',
      'I worked nights on a ward to pay for my degree in acoustics.',
      'The last forty seats go to whoever lives within walking distance.',
      'I could earn more at Orbit, and I would ship less there.',
      'I like to see the plate go out and the guest come back.',
    ],
  },

  *check(answer) {
    for (const { at, unit: { text, perk } } of answer.rubric.group === 'about-yourself' ? perksNamed(answer) : perksGiven(answer)) {
      yield {
        span: shift(perk, at),
        message: `“${text.slice(perk.start, perk.end)}” is true for everyone who applies. Keep it for the offer call, and say what draws you to the work.`,
        fixes: [{ title: 'Add what draws you to the work', edits: shiftEdits([ask(text, '– and in the work itself [what draws you?]')], at) }],
      };
    }
  },
});

const perksIn = (asksWhy: boolean) => inSaid(({ sentence, sentence: { text }, paragraph, index, inStory, label }) => {
  const [perk] = inStory || hasSlot(text) || TO_LEARN.test(label) ? [] : perks(sentence, asksWhy);
  const before = paragraph[index - 1]?.text ?? '';
  return perk && !isOfOwnJob(text, perk, before) && !isOfOthers(text, perk, before) ? [{ text, perk: withoutLooseEnd(text, perk) }] : [];
});

/** "I have been the ninth planner of nineteen. Good people, good pay, and a rule that took a year": what the speaker leaves. */
const isOfOwnJob = (text: string, { start, end }: Span, before: string): boolean =>
  OWN_JOB.test(before) && FRAGMENT.test(text.slice(0, start)) && !/^[^,.;]*\b(?:is|are|would|draws?|attracts?|matters?)\b/.test(text.slice(end));
const OWN_JOB = /^\W*(?:[^.,;:!?]{0,30}\s|(?:So far|Today|Now|Until now),? )?I(?:['’]ve| have)? (?:(?:been|was|am) (?:an?|the|one|at|with|in|on)|worked?|run|ran|spent|drive|drove|teach|taught|manage|managed|paid|sold)\b(?!.*\b(?:you|your|here)\b)/u;
const FRAGMENT = /^(?:[^,.;:!?]{1,30}, )*\W*(?:(?:a|the|and|decent|fair|steady|good|great|nice) )*$/i;

/** "It knows his hours. The hours are what convinced me": named as somebody's in the sentence before. */
const isOfOthers = (text: string, { start, end }: Span, before: string): boolean => {
  const noun = text.slice(start, end).toLowerCase().split(' ').at(-1)!;
  return (before.match(OF_OTHERS) ?? []).some(it => it.toLowerCase().endsWith(` ${noun}`));
};
const OF_OTHERS = /\b(?:his|her|their|its|\p{L}+s['’]|\p{L}+['’]s) (?:\p{L}+ )?\p{L}+/giu;
/** "What I'd need to learn: contracts, money": a subject. */
const TO_LEARN = /^[^.?!]{0,40}\blearn(?:ing)?\b[^.?!]{0,20}$/i;
/** Perks in an answer to a question that asks for no reasons, and to one that does. */
const [perksNamed, perksGiven] = [perksIn(false), perksIn(true)];
