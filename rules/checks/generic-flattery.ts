import { ask, hasSlot } from '../edits/slots';
import { genericCompliments } from '../evidence/flattery';
import { defineRule, shiftEdits, type Fix } from '../rule';
import { shift } from '../span';
import { withoutLooseEnd } from '../util/wording';

/** How many signals from the front matter are offered as fixes: a menu is no list of notes. */
const MOST_SIGNALS = 3;

export const genericFlattery = defineRule({
  id: 'generic-flattery',
  scope: 'answer',
  severity: 'warning',
  summary: 'Anchor praise to one thing that only this company has.',
  why: 'The guide names it first among the pitfalls: "Generic flattery without specifics." Praise that fits any company tells the '
    + 'interviewer that the answer was sent to many. Praise itself does no harm (Higgins & Judge 2004); a launch, a number or a decision of theirs makes it credible.',
  kinds: ['why-company', 'why-leaving', 'five-years', 'why-hire'],
  wording: true,
  inDrafts: true,
  examplesQuestion: 'Why do you want to join us?',
  examples: {
    bad: [
      'I would love to join such an innovative company with a great culture.',
      'Your team is amazing and your mission is really inspiring, so I applied.',
      'I have always admired your company and it would be an honour to work here.',
      'I applied because you are a world-class hospital full of talented, passionate people.',
      'This is my dream company because it is a leading brand in a dynamic market.',
      'Your orchestra is very famous and everybody dreams to play in it.',
      'Your school has an excellent reputation. I am patient and I like children.',
      'You are a really exciting, innovative company, and I follow what you do closely.',
    ],
    good: [
      'Your innovative checkout team shipped Express Pay in March, and I used it before I read about it.',
      'What draws me is a culture of blameless post-mortems: the one you published on the May outage taught me more than my last two courses.',
      'You are an innovative kitchen. You publish your food waste per cover every month, and 41 grams in March is lower than anything I have managed.',
      'I built an innovative scheduler for our night shifts.',
      'A friend calls you “an amazing company”, so I came to see.',
      'You are an exciting company, and I have followed your bug tracker since the first release.',
      'I led a great team of six nurses through two winters.',
      'Innovative is not the word I would use for a brick, but I have laid yours for eight years.',
    ],
  },

  *check(answer) {
    for (const { span: paid, sentence, at } of genericCompliments(answer)) {
      if (hasSlot(sentence.text)) continue;
      const span = withoutLooseEnd(sentence.text, paid);
      const known = answer.context.signals.slice(0, MOST_SIGNALS).map((signal): Fix => ({
        title: `Anchor it to “${signal}”`,
        edits: shiftEdits([ask(sentence.text, `– for example ${signal}`)], at),
      }));
      yield {
        span: shift(span, at),
        message: `“${sentence.text.slice(span.start, span.end)}” fits any company. Which launch, number or decision of theirs made you think so?`,
        evidence: 'No product, launch, number or decision of theirs in this sentence or the ones beside it.',
        fixes: [...known, { title: 'Anchor the praise to something of theirs', edits: shiftEdits([ask(sentence.text, '– for example [which product, launch, number or decision of theirs?]')], at) }],
      };
    }
  },
});
