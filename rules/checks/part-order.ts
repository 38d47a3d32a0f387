import type { Part } from '../model/answer';
import { ROLES } from '../model/role';
import { inOrderOfTelling } from '../rewrites/order';
import { defineRule } from '../rule';

export const partOrder = defineRule({
  id: 'part-order',
  scope: 'story',
  severity: 'information',
  summary: 'Tell it in order: Situation, Task, Action, Result.',
  why: 'A listener can’t scroll back. An ending before the work, or a setting after it, has to be kept in mind until it makes sense; only a headline may come first.',
  wording: false,
  examples: {
    bad: [
      '- Situation: The queue reached the car park.\n- Task: I had to halve it.\n- Result: 20 minutes became 7.\n- Action: I moved the till.',
      '**Situation:** The class had lost its teacher.\n\n**Action:** I rewrote the lessons.\n\n**Task:** I had to get them through.\n\n**Result:** 19 of 22 passed.',
      '### Situation\n\nThin data.\n\n### Result\n\n12 % more clicks.\n\n### Task\n\nImprove it.\n\n### Action\n\nI built a bandit.',
      '- S: A late delivery.\n- R: Only two hours lost.\n- T: I had to calm the shops.\n- A: I rang all twelve.',
      '- Task: Get the letters out.\n- Situation: The ward had no clerk.\n- Action: I wrote a template.\n- Result: 34 of 40 the same day.',
    ],
    good: [
      '- Situation: The queue was long.\n- Task: I had to halve it.\n- Action: I moved the till.\n- Result: 20 minutes became 7.',
      '- Headline: Halved the queue.\n- Situation: It reached the car park.\n- Task: Shorten it.\n- Action: I moved the till.\n- Result: 7 minutes.',
      '- Context: A thesis without data.\n- Action: I asked three museums.\n- Result: 4,000 scans.\n- Learning: Ask early.',
      '**Situation/Task:** The crane was booked for the wrong week and I had to find another.\n\n**Action:** I rang six yards.\n\n**Result:** It stood there on Monday.',
      '- Challenge: Nobody opened our letters.\n- Action: I cut them to half a page.\n- Result: Replies doubled.',
    ],
  },

  *check(story) {
    if (!story.labelled) return;
    const parts = story.parts.filter((part, index) => !story.parts.slice(0, index).some(({ role }) => role === part.role));
    const early = parts.find((part, index) => parts.slice(index + 1).some(later => rank(later) < rank(part)));
    if (!early?.label || early.role === 'reflection') return;
    const edit = inOrderOfTelling(story);
    yield {
      span: early.label,
      message: early.role === 'result'
        ? 'The ending arrives before the work. Tell it in order; only a headline may give it away.'
        : 'The parts come in another order than a listener needs. Tell the setting first, then your task, what you did, and what came of it.',
      ...edit && { fixes: [{ title: 'Put the parts in order', edits: [edit] }] },
    };
  },
});

const rank = ({ role }: Part): number => ROLES.indexOf(role);
