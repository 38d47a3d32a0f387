import { ask, hasSlot } from '../edits/slots';
import { perks } from '../evidence/perks';
import { inSaid } from '../evidence/said';
import { defineRule, shiftEdits } from '../rule';
import { shift } from '../span';
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
      'My visa runs until 2027, and I live in Ghent.',
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

const perksIn = (asksWhy: boolean) => inSaid(({ sentence, sentence: { text }, inStory, label }) => {
  const [perk] = inStory || hasSlot(text) || TO_LEARN.test(label) ? [] : perks(sentence, asksWhy);
  return perk ? [{ text, perk: withoutLooseEnd(text, perk) }] : [];
});
/** "What I'd need to learn: contracts, money": a subject. */
const TO_LEARN = /^[^.?!]{0,40}\blearn(?:ing)?\b[^.?!]{0,20}$/i;
/** Perks in an answer to a question that asks for no reasons, and to one that does. */
const [perksNamed, perksGiven] = [perksIn(false), perksIn(true)];
