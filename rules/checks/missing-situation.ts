import { insertPart } from '../edits/parts';
import { lackOf } from '../evidence/lack';
import { defineRule } from '../rule';

export const missingSituation = defineRule({
  id: 'missing-situation',
  scope: 'story',
  severity: 'hint',
  summary: 'Say in a sentence when, where and what was at stake.',
  why: 'Without the setting an interviewer cannot tell how hard it was. A fifth of the story is enough: in 539 public STAR stories the Situation takes 21 % of '
    + 'the words at the median. Many a Task tells the setting as well, so it is right two times in three only, and a hint.',
  wording: false,
  unfinished: true,
  ofParts: true,
  examples: {
    bad: [
      '- Task: Get the discharge letters out the same day.\n- Action: I wrote a template with the ward clerk and filled in the first forty myself.\n- Result: 34 of 40 went out the same day.',
      '**Situation:**\n\n**Task:** Cut the quote time to an hour.\n\n**Action:** I rebuilt the price list.\n\n**Result:** Quotes now take 40 minutes.',
      '- S: N/A\n- T: Rewire the shop without closing it.\n- A: I did one circuit a night.\n- R: Open every morning at nine.',
      '### Task\n\nFind a new supplier for flour.\n\n### Action\n\nI tested four samples.\n\n### Result\n\nThe bread rose 8 % higher.',
      '- Task: Teach fractions to a class that hated them.\n- Action: I built the lessons around a pizza shop.\n- Result: 24 of 27 passed.',
    ],
    good: [
      '- Situation: Two nurses short, the charting system went down.\n- Task: Keep the round going.\n- Action: I set up paper boards.\n- Result: No missed dose.',
      '- Context: My last term, a thesis without data.\n- Action: I asked three museums.\n- Result: One gave me 4,000 scans.',
      '**Situation/Task:** The crane was booked for the wrong week and I had to find another.\n\n**Action:** I rang six yards.\n\n**Result:** It stood there on Monday.',
      '- Challenge: Nobody opened our letters.\n- Action: I cut them to half a page.\n- Result: Replies doubled.',
      'The clinic was moving in March. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
    ],
  },

  *check(story) {
    const lack = lackOf(story, 'situation');
    if (!lack) return;
    yield {
      span: lack.span,
      message: `${lack.empty ? 'The Situation is still empty' : 'The story starts without a Situation'}, so nobody can tell how hard it was. Say when, where and what was at stake.`,
      fixes: [{ title: 'Add the Situation', edits: [insertPart(story, 'situation')] }],
    };
  },
});
