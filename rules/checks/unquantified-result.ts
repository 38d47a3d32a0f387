import { hasSlot } from '../edits/slots';
import { isQuantified } from '../evidence/quantity';
import { endingOf, isImagined, isTold } from '../evidence/storyParts';
import type { Story } from '../model/answer';
import type { Sentence } from '../model/english/sentence';
import { defineRule, insertAt, type Finding } from '../rule';
import { shift, type Placed } from '../span';

/** Kinds whose results are mostly what people say and do afterwards: a number is welcome but not expected. */
const SOFT_KINDS = new Set(['story-conflict', 'story-feedback', 'story-disagree-manager']);

export const unquantifiedResult = defineRule({
  id: 'unquantified-result',
  scope: 'answer',
  severity: 'warning',
  summary: 'Give the size of the result: a number, a share, a count, a time.',
  why: 'The guide: “Quantify impact.” Even a rough number with its basis (“about a third, by my own count”) beats “significantly”. Only half of 539 public '
    + 'stories have a digit in the Result, so a number stands out.',
  wording: true,
  unfinished: true,
  examples: {
    bad: [
      '- Situation: The list loaded slowly.\n- Task: I had to speed it up.\n- Action: I cached the query.\n- Result: Performance improved significantly.',
      '- S: The café had long queues.\n- T: Shorten them.\n- A: I moved the till.\n- R: The guests were very happy with it.',
      '- Situation: A new ward system.\n- Task: Train the night shift.\n- Action: I wrote a card and stood beside them.\n- Result: It was a huge success and management loved it.',
      '- Situation: An old platform.\n- Task: Replace it.\n- Action: I wrote the plan and moved the data.\n- Result: We migrated to v2 in 2023.',
      '- Situation: Two classes in one room.\n- Task: Get both through the term.\n- Action: I split each lesson in two.\n- Result: The pupils did much better in the exam.',
    ],
    good: [
      '- Situation: The list loaded slowly.\n- Task: I had to speed it up.\n- Action: I cached the query.\n- Result: P95 went from 480 ms to 120 ms.',
      '- Situation: Doses were missed on nights.\n- Task: Bring that down.\n- Action: I moved the trolley.\n- Result: Not one missed dose in six weeks.',
      '- S: The café had long queues.\n- T: Shorten them.\n- A: I moved the till.\n- R: The wait halved.',
      '- Situation: A tender with four days left.\n- Task: Hand it in.\n- Action: I split it by chapter.\n- Result: It was in two days early, and two of three lots came to us.',
      '- Situation: Letters piled up.\n- Task: Clear them.\n- Action: I wrote six templates.\n- Result: It saved about four hours of typing per nurse per week.',
    ],
  },

  *check({ stories, rubric }) {
    for (const { at, unit: story } of stories) {
      const last = endingOf(story).at(-1);
      if (!last || isQuantified(story) || hasSlot(story.text) || !story.labelled && (!isTold(story) || rubric.group !== 'behavioral') || isImagined(story)) continue;
      const soft = !story.labelled || SOFT_KINDS.has(rubric.kind);
      yield { ...missingSize(last, story, at), ...soft && { severity: 'information' } };
    }
  },
});

function missingSize({ at, unit: { text } }: Placed<Sentence>, { labelled }: Story, base: number): Finding {
  const end = text.replace(/[\s.!?…"”’)]+$/, '').length;
  const looks = labelled ? 'This says that it went well' : 'It looks like the outcome';
  return {
    span: shift({ start: at, end: at + text.length }, base),
    message: `${looks}, but not how much: no number, share, count or time saved. A rough figure with its basis beats an adverb.`,
    fixes: [{ title: 'Add a number: from … to … in …', edits: [insertAt(base + at + end, ' — from [before?] to [after?] in [how long?]')] }],
  };
}
