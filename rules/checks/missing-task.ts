import { lackOf } from '../evidence/lack';
import { insertPart } from '../insert';
import { defineRule } from '../rule';

export const missingTask = defineRule({
  id: 'missing-task',
  scope: 'story',
  severity: 'information',
  summary: 'Say what was yours to achieve.',
  why: 'The Result can only be judged against what was asked of you. One sentence does: what, by when, under which limit.',
  wording: false,
  unfinished: true,
  examples: {
    bad: [
      '- Situation: Tuesdays the queue reached the car park.\n- Action: I moved the till and opened a second hatch.\n- Result: The wait fell from 20 minutes to 7.',
      '- S: The class had lost its teacher in May.\n- T: -\n- A: I rewrote the last six lessons.\n- R: 19 of 22 passed.',
      '**Situation:** Our nightly export failed twice a week.\n\n**Action:** I added checks and a retry.\n\n**Result:** Not one failure since.',
      '#### Situation\n\nThe restaurant lost its chef.\n\n#### Task\n\n#### Action\n\nI cut the menu to nine dishes.\n\n#### Result\n\nWe were fully booked.',
      '- Situation: A client stopped paying.\n- Action: I drove there and asked why.\n- Result: 40,000 euros came in within a week.',
    ],
    good: [
      '- Situation: The audit was in March and I was responsible for the drug cupboard.\n- Action: I counted every box.\n- Result: No findings.',
      '- Challenge: Letters took three weeks.\n- Action: I wrote a template.\n- Result: Now they take two days.',
      '**Situation/Task:** The site was closed and I had to move the pour.\n\n**Action:** I rang the plant.\n\n**Result:** We lost one day.',
      '- Situation: Thin data in a new category.\n- Task: Improve the click rate without labels.\n- Action: Built a bandit.\n- Result: +12 % in three weeks.',
      'The clinic was moving. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
    ],
  },

  *check(story) {
    const lack = lackOf(story, 'task');
    if (!lack) return;
    yield {
      span: lack.span,
      message: `${lack.empty ? 'The Task is still empty' : 'There is no Task'}: who asked you for what? Say what was yours to achieve, by when.`,
      fixes: [{ title: 'Add the Task', edits: [insertPart(story, 'task')] }],
    };
  },
});
