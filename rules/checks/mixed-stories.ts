import { labelOf } from '../edits/parts';
import type { Story } from '../model/answer';
import { mentions } from '../model/english/sentence';
import { defineRule, type Fix } from '../rule';
import { shift } from '../span';

export const mixedStories = defineRule({
  id: 'mixed-stories',
  scope: 'story',
  severity: 'information',
  summary: 'Tell one occasion at a time.',
  why: 'Two half stories are harder to follow than one whole one, and the interviewer can’t tell which result belongs to which.',
  wording: true,
  examples: {
    bad: [
      '- Situation: The till broke.\n- Task: Keep selling.\n- Action: I wrote receipts by hand. Another time, at my other job, I also used a calculator.\n- Result: No sale lost.',
      '- Situation: A late patch.\n- Task: Ship it.\n- Action: I froze the branch. On a different project we had the same thing and I froze that too.\n- Result: Out on Friday.',
      '- Situation: A crying child.\n- Task: Calm her.\n- Action: I sat down beside her. On another occasion I fetched a blanket.\n- Result: She slept after ten minutes.',
      '- Situation: A bad review.\n- Task: Answer it.\n- Action: I rang the guest. A second example is the wedding in June, where I wrote to the bride.\n- Result: Both came back.',
      '- Situation: A wrong invoice.\n- Task: Correct it.\n- Action: I called the client. At my previous company I had a similar case and wrote a letter.\n- Result: Paid in a week.',
    ],
    good: [
      '- Situation: One launch, two teams.\n- Task: Ship it.\n- Action: I split the list with the other lead.\n- Result: Out a day early.',
      '- Situation: Falls on the ward.\n- Task: Halve them.\n- Action: I moved the rails.\n- Result: Four instead of nine; on another ward it was two instead of five.',
      '- Situation: At my previous company we had no tests.\n- Task: Change that.\n- Action: I wrote the first forty.\n- Result: Bugs fell by a third.',
      '- Situation: A tired crew.\n- Task: Finish the roof.\n- Action: I took another hour myself and sent two men home.\n- Result: Dry before the rain.',
      'The lift broke. I was asked to find another way up. I rented a crane for a day. Another week without it would have cost 9,000.',
    ],
  },

  *check(story) {
    const deeds = story.parts.filter(({ role }) => role === 'action').flatMap(({ sentences }) => sentences);
    for (const { at, unit } of deeds) {
      const [other] = mentions(unit, 'other-occasion');
      if (!other) continue;
      yield {
        span: shift(other, at),
        message: `“${unit.text.slice(other.start, other.end)}” starts a second story in the middle of the first. Keep the stronger one, or give each its own Situation and Result.`,
        ...fixFor(story, at),
      };
      return;
    }
  },
});

/** A labelled story can be cut where the second one begins. In a table nothing can be cut, and in prose only the writer knows where. */
function fixFor(story: Story, at: number): { readonly fixes?: readonly Fix[] } {
  const { text, labelled, notation: { before, between } } = story;
  const gap = /[.!?…]["”’)]*(\s+)$/.exec(text.slice(0, at))?.[1];
  if (!labelled || gap === undefined || before.includes('|')) return {};
  return { fixes: [{ title: 'Begin a second story here', edits: [{ span: { start: at - gap.length, end: at }, text: `${between}${labelOf(story, 'situation')}` }] }] };
}
