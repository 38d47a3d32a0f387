import { hasSlot } from '../edits/slots';
import { partsTelling } from '../evidence/storyParts';
import { defineRule, insertAt } from '../rule';

/** How far below the usual share (0–1) a part has to be before a coach would speak up. */
const FAR_BELOW = 0.1;

export const shortAction = defineRule({
  id: 'short-action',
  scope: 'story',
  severity: 'hint',
  summary: 'Give most of the story to what you did.',
  why: 'Guides ask for half of the story; in 539 public stories the Action takes 37 % at the median, and only a third stays below 30 %. It is the part you are rated on.',
  wording: false,
  unfinished: true,
  ofParts: true,
  options: {
    words: { default: 80, description: 'Stories shorter than this, in words, are left alone.' },
    share: { default: 0.3, description: 'The share of the story that the Action should take at least.' },
  },
  examples: {
    bad: [
      '- Situation: In spring two surgical wards were merged; they had different charts, different trolleys and two head nurses, and the lift between the floors was out of order.\n'
        + '- Task: I had to write one rota for both that every nurse could live with, keep the night shifts covered, and have it approved by the works council before the first of June.\n'
        + '- Action: I drew one and tried it.\n'
        + '- Result: Sick days fell from 31 to 19 a month, nobody asked for the old rota back, and the works council made it the model for the other four wards of the house.',
      '- Situation: Our checkout lost one order in fifty, always on Friday evenings, always on phones, and nobody could reproduce it on a desk, although three engineers had tried for a month.\n'
        + '- Task: I was asked to find the cause before the Christmas season and to make sure that no customer was charged twice while I was looking for it.\n'
        + '- Action: I found it and fixed it.\n'
        + '- Result: Lost orders fell from 2 % to 0.1 %, support closed the ticket category, and the finance team stopped its weekly reconciliation, which had cost them half a day each week.',
      '- Situation: A family of five was about to be evicted from the flat above the bakery, the landlord had stopped answering letters, and the court date was set for the second of March.\n'
        + '- Task: As their social worker I had to keep the children in their school and find either an agreement or another flat, with a budget of four hundred euros and no car.\n'
        + '- Action: I talked to everybody.\n'
        + '- Result: They stayed, the landlord got his rent in nine instalments, all three children finished the school year, and the bakery hired the eldest for Saturdays, which paid the last two.',
      '- Situation: The vineyard had lost a third of its crop to hail, the barrels for the rest had been ordered for a full harvest, and the bank wanted to see a plan by the end of the month.\n'
        + '- Task: My father gave me the job of saying what we would bottle, what we would sell as must, and how we would explain it to the eleven restaurants that had our wine on the card.\n'
        + '- Action: I made a plan for it.\n'
        + '- Result: Ten of eleven restaurants kept us, the bank agreed to move two payments, and we sold the spare barrels to a distillery for more than we had paid for them.',
      '- Situation: The museum had promised its donors a new catalogue for the anniversary, the printer had raised his price by a half, and two of the four authors had not delivered a line.\n'
        + '- Task: I had to bring it out on the day, within the old budget, without leaving out a single donor, and with the director’s foreword, which he writes on the last evening as a rule.\n'
        + '- Action: I organised everything.\n'
        + '- Result: It came out on the day, four hundred euros under budget; all 96 donors were in it, and the second edition was sold out before the anniversary year was over.',
    ],
    good: [
      '- Situation: Two nurses short.\n- Task: Keep the round going.\n- Action: I set up paper boards.\n- Result: No missed dose.',
      '- Situation: The queue reached the car park.\n- Task: Halve it.\n- Action: I counted for a week, moved the till, opened a second hatch and put the pastry where people wait.\n- Result: 7 minutes.',
      '- Challenge: Nobody opened our letters.\n- Action: I cut them to half a page.\n- Result: Replies doubled.',
      'The clinic was moving in March. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
      '- S: The oven broke.\n- T: Serve 80 covers.\n- A: Moved the menu to the grill, rang the guests and sent two cooks to the neighbour.\n- R: One guest left.',
    ],
  },

  *check(story, { words, share }) {
    const [first] = story.labelled && story.words >= words && !hasSlot(story.text) ? partsTelling(story, 'action') : [];
    if (!first) return;
    const taken = partsTelling(story, 'action').reduce((sum, part) => sum + part.words, 0) / story.words;
    if (taken >= share) return;
    yield {
      span: first.label ?? first.body,
      message: `You are hired for the Action, and yours takes ${Math.round(taken * 100)} % of the story. Say what you did first, what then, and what you did when it got hard.`,
      ...taken < share - FAR_BELOW && { severity: 'information' },
      fixes: [{ title: 'Ask for the steps', edits: [insertAt(first.body.end, ' [What did you do first, and why? And then? And when it got hard?]')] }],
    };
  },
});
