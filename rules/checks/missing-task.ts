import { insertPart } from '../edits/parts';
import { hasSlot } from '../edits/slots';
import { doerIn } from '../evidence/actor';
import { expectedCount } from '../evidence/labelModel';
import { lackOf } from '../evidence/lack';
import { isTold, openingOf } from '../evidence/storyParts';
import { tellingOf } from '../evidence/tellings';
import type { Story } from '../model/answer';
import { defineRule, shiftEdits } from '../rule';
import { shift } from '../span';

export const missingTask = defineRule({
  id: 'missing-task',
  scope: 'answer',
  severity: 'information',
  summary: 'Say what was yours to achieve.',
  why: 'The Result can only be judged against what was asked of you. One sentence does: what, by when, under which limit. In prose without labels it is a guess, right '
    + 'four times in five, so there it is a hint.',
  wording: false,
  unfinished: true,
  examples: {
    bad: [
      '- Situation: Tuesdays the queue reached the car park.\n- Action: I moved the till and opened a second hatch.\n- Result: The wait fell from 20 minutes to 7.',
      '- S: The class had lost its teacher in May.\n- T: -\n- A: I rewrote the last six lessons.\n- R: 19 of 22 passed.',
      '**Situation:** Our nightly export failed twice a week.\n\n**Action:** I added checks and a retry.\n\n**Result:** Not one failure since.',
      '#### Situation\n\nThe restaurant lost its chef.\n\n#### Task\n\n#### Action\n\nI cut the menu to nine dishes.\n\n#### Result\n\nWe were fully booked.',
      '- Situation: A client stopped paying.\n- Action: I drove there and asked why.\n- Result: 40,000 euros came in within a week.',
      'In the last spring flood the lower field stood under water. We moved the calves up, we rang the neighbours and we built a bank of sandbags. By morning the barn was dry.',
      'Our head wanted to move reading groups to straight after lunch. I timed how long six children stayed on the page, one week before lunch and two after. It was clear on the second page. She read my notes and put the groups back to ten.',
    ],
    good: [
      '- Situation: The audit was in March and I was responsible for the drug cupboard.\n- Action: I counted every box.\n- Result: No findings.',
      '- Challenge: Letters took three weeks.\n- Action: I wrote a template.\n- Result: Now they take two days.',
      '**Situation/Task:** The site was closed and I had to move the pour.\n\n**Action:** I rang the plant.\n\n**Result:** We lost one day.',
      '- Situation: Thin data in a new category.\n- Task: Improve the click rate without labels.\n- Action: Built a bandit.\n- Result: +12 % in three weeks.',
      'The clinic was moving. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
      'The flood came in May, and as the duty manager I had an hour to get the calves up. We moved them, we rang the neighbours and we built a bank. By morning the barn was dry.',
      'My clause was taken out of the bill the night before. I had promised the trade bodies it was safe. I rang each of the six that night, and five stayed with us.',
    ],
  },

  *check({ stories, rubric: { group, kind } }) {
    for (const { at, unit: story } of stories) {
      const lack = lackOf(story, 'task');
      const opening = group === 'behavioral' && tellsNoTask(story, kind) ? openingOf(story) : undefined;
      if (!lack && !opening) continue;
      yield {
        span: shift(lack?.span ?? opening!, at),
        ...!lack && { severity: 'hint' },
        message: lack ? `${lack.empty ? 'The Task is still empty' : 'There is no Task'}: who asked you for what? Say what was yours to achieve, by when.`
          : 'It looks like nobody says what was yours to achieve here. Who asked you for what, by when?',
        fixes: [{ title: 'Add the Task', edits: shiftEdits([insertPart(story, 'task')], at) }],
      };
    }
  },
});

/**
 * Whether a story in prose lacks a Task: no sentence says what had to be done, what was promised, or whose task it was. Reported where a team
 * acts; where the speaker acts alone, only if more than a few sentences had room for it. Nobody was asked for a mistake of their own.
 */
function tellsNoTask(story: Story, kind: string): boolean {
  if (!isTold(story) || hasSlot(story.text) || tellingOf(story, 'task').length > 0) return false;
  const sentences = story.parts.flatMap(part => part.sentences.map(({ unit }) => unit));
  if (expectedCount(sentences, 'task') >= LIKELY) return false;
  const actors = sentences.flatMap(sentence => doerIn(sentence)?.who ?? []);
  const isTeams = actors.filter(who => who === 'group').length > actors.filter(who => who === 'speaker').length;
  return isTeams || kind !== 'story-failure' && sentences.length > FEW_SENTENCES;
}

const FEW_SENTENCES = 3;

/** In expected sentences that name a task. Below it, four findings in five are right; above it, as many would be wrong as right. */
const LIKELY = 0.6;
