import { insertPart } from '../edits/parts';
import { hasSlot } from '../edits/slots';
import { actorOf, doerIn, tellsDeed } from '../evidence/actor';
import { lackOf } from '../evidence/lack';
import { isTold, openingOf } from '../evidence/storyParts';
import type { Story } from '../model/answer';
import { defineRule } from '../rule';

export const missingAction = defineRule({
  id: 'missing-action',
  scope: 'story',
  severity: 'warning',
  summary: 'Tell what you did: the Action is what gets you hired.',
  why: 'An interviewer rates what one person did. Guides give the Action half of the story; a story without it says only that something went well near you.',
  wording: false,
  unfinished: true,
  ofParts: true,
  examples: {
    bad: [
      '- Situation: Brass fittings were out of stock for seven weeks.\n- Task: Keep the three biggest customers.\n- Result: All three stayed.',
      '**Situation:** The ward was two nurses short.\n\n**Task:** I had to keep the round on time.\n\n**Action:** n/a\n\n**Result:** Every dose was given.',
      '### Situation\n\nThe release was ten days early.\n\n### Task\n\nGet the app approved.\n\n### Action\n\n### Result\n\nApproved four hours before.',
      '| Part | What happened |\n| --- | --- |\n| Situation | I took over a new territory. |\n| Task | Book 180k in half a year. |\n| Action | |\n| Result | 141k. |',
      '- S: A parent complained to the head.\n- T: Win back her trust.\n- R: She joined the parents’ board.',
    ],
    good: [
      '- Situation: Two trains were late.\n- Task: Get 300 people home.\n- Action: I opened the second platform and rang the bus firm.\n- Result: Home by one.',
      '- Context: A thesis without data.\n- What I did: Wrote to three museums.\n- Outcome: One answered with 4,000 scans.',
      '- S: The oven broke.\n- T: Serve 80 covers.\n- A: Moved the menu to the grill.\n- R: One guest left.',
      'The boiler failed on a Friday and I was the only fitter on call. I drained it, found the valve and made a gasket from a tyre. The school opened on Monday.',
      '- Situation: The lab was moving.\n- Behavior: I labelled every box twice.\n- Impact: Nothing was lost.',
    ],
  },

  *check(story) {
    const fixes = () => [{ title: 'Add the Action', edits: [insertPart(story, 'action')] }];
    const lack = lackOf(story, 'action');
    if (lack) {
      yield { span: lack.span, message: `${lack.empty ? 'The Action is still empty' : 'There is no Action'}: what did you do? This is the part you are rated on.`, fixes: fixes() };
    } else if (isTold(story) && !hasSlot(story.text) && !hasDeed(story)) {
      yield { span: openingOf(story), severity: 'information', fixes: fixes(), message: 'It looks like nobody does anything in this story. Say what you did: this is the part you are rated on.' };
    }
  },
});

/** Whether somebody acts: the speaker, the team, or nobody in particular by a passive. */
const hasDeed = ({ parts }: Story): boolean => parts.some(({ sentences }) => sentences.some(({ unit }) => doerIn(unit) ? tellsDeed(unit) : actorOf(unit).who === 'nobody'));
