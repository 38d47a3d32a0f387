import { partSlots } from '../edits/partSlots';
import { insertPart } from '../edits/parts';
import { hasSlot } from '../edits/slots';
import { lackOf } from '../evidence/lack';
import { isQuantified } from '../evidence/quantity';
import { endingOf, isBlank, isImagined, isTold, partsTelling, sentencesIn } from '../evidence/storyParts';
import { defineRule, insertAt } from '../rule';
import { spanOf } from '../span';

export const missingResult = defineRule({
  id: 'missing-result',
  scope: 'story',
  severity: 'warning',
  summary: 'Tell what came of it, also when it failed.',
  why: 'A story that ends with the work leaves open whether it helped. A decision, a reaction, a number or an honest failure is an ending; the next step is none.',
  wording: false,
  unfinished: true,
  ofParts: true,
  examples: {
    bad: [
      '- Situation: Our QA lead and I fought over the contract tests.\n- Task: Agree on an owner before the release.\n- Action: I listed what each side would have to maintain and we went through it together.',
      '- S: The regional sales were swapped for a month.\n- T: Correct it before the board met.\n- A: I rebuilt the join and wrote to all five directors.\n- R:',
      '**Situation:** Quotes took a whole evening.\n\n**Task:** Get them out by noon.\n\n**Action:** I built a price sheet with the estimator.\n\n**Result:** -',
      '### Situation\n\nA patient refused the scan.\n\n### Task\n\nI had to find out why.\n\n### Action\n\nI sat down with her and drew the machine.',
      'The hygiene score was 61 %, the lowest in the building. I had to bring it over 90 % in twelve weeks. I asked the oldest consultant to try the UV lotion. After that I put a gel bottle where his round starts.',
    ],
    good: [
      '- Situation: The audit was due.\n- Task: Close 14 findings.\n- Action: I worked through them with the lab.\n- Result: It did not work: the client left, and I now ask for the budget first.',
      '- S: Nobody trusted the labels.\n- T: Decide whether to use them.\n- A: I relabelled 200 by hand.\n- R: 31 % were wrong, and we dropped the set.',
      '- Context: The choir had no tenor.\n- Approach: I rang every school in town.\n- Outcome: Four came, two stayed.',
      'The ward had no beds. I was asked to find three by noon, so I went through every discharge with the registrar. The ward took the idea over.',
      '- Situation: A broken lift.\n- Task: Get it running by Monday.\n- Action: I traced the fault to a relay.\n- Impact: The residents used it on Sunday night.',
    ],
  },

  *check(story) {
    if (isImagined(story)) return;
    const fixes = () => [{ title: 'Add the Result', edits: [insertPart(story, 'result')] }];
    const lack = lackOf(story, 'result');
    if (lack) {
      yield { span: lack.span, message: `${lack.empty ? 'The Result is still empty' : 'The story stops one sentence early'}. I hear what you did; say what changed, even if it failed.`, fixes: fixes() };
      return;
    }
    const goesOn = story.labelled ? partsTelling(story, 'result').length > 0 && !isBlank(story) : isTold(story);
    if (!goesOn || hasSlot(story.text) || endingOf(story).length > 0 || isQuantified(story)) return;
    const span = spanOf(sentencesIn(story.labelled ? partsTelling(story, 'result') : story.parts).at(-1)!);
    yield {
      span, severity: 'information', fixes: story.labelled ? [{ title: 'Add the Result', edits: [insertAt(span.end, ` ${partSlots.result}`)] }] : fixes(),
      message: 'It looks like the story ends with the work. Say what changed, who noticed, or what it cost, even if it failed.',
    };
  },
});
