import { insertPart } from '../edits/parts';
import { hasSlot } from '../edits/slots';
import { inSentences } from '../evidence/said';
import { isTold } from '../evidence/storyParts';
import { reflections } from '../evidence/tellings';
import { mentions } from '../model/english/sentence';
import { defineRule, shiftEdits } from '../rule';
import { shift, spanOf } from '../span';

export const noReflection = defineRule({
  id: 'no-reflection',
  scope: 'answer',
  severity: 'information',
  summary: 'Say what you do differently since.',
  why: 'Questions about failure and feedback are asked to hear what you made of it. A changed habit counts, and so does a changed process.',
  kinds: ['story-failure', 'story-feedback'],
  wording: true,
  unfinished: true,
  examplesQuestion: 'Tell me about a time you failed.',
  examples: {
    bad: [
      '- Situation: A launch in May.\n- Task: I had to ship the parser.\n- Action: I skipped the dry run.\n- Result: Half the users could not log in for a day.',
      'I ordered 300 metres of the wrong cable. It was a Friday, and the site stood still until Tuesday. I drove to the supplier and changed it.',
      '- S: My first class.\n- T: Get them to the exam.\n- A: I lectured.\n- R: Nine of 16 passed.',
      'The soufflé fell in front of the critic. I sent out a second one, and it fell too. He wrote about it.',
      '- Situation: A contract without a date.\n- Task: Read it.\n- Action: I read it once.\n- Result: The client lost 4,000 euros.',
    ],
    good: [
      '- Situation: A launch in May.\n- Task: Ship it.\n- Action: I skipped the dry run.\n- Result: Half the users could not log in. I rehearse every restore since then.',
      'I ordered the wrong cable. The site stood still until Tuesday. I now ask the foreman to read the order back.',
      '- S: My first class.\n- T: Get them to the exam.\n- A: I lectured.\n- R: Nine of 16 passed.\n- Learning: I ask in week two, not at the end.',
      'The soufflé fell in front of the critic. I learned to cook for the table, not for the name on it.',
      '- S: A merge lost 3,100 records.\n- T: Get them back.\n- A: I rebuilt them.\n- R: 2,954 were back by day nine.\n\nSince that night no merge runs without a dry run.',
      'A colleague heard it from others. I apologised to him. Now the person concerned hears it from me first.',
      'The level came out at a third. On my next game I put a rough version before strangers in week one.',
      'I read the contract once, and it cost the client 4,000 euros. What I\'d do differently: read it aloud with him.',
      'A clause without a date cost the client 4,000 euros. I told him the same day. The template has since become our default.',
    ],
  },

  *check(answer) {
    const [told, second] = answer.stories;
    if (!told || second) return;
    const { at, unit: story } = told;
    if (hasSlot(story.text) || !story.labelled && !isTold(story)) return;
    const last = story.parts.flatMap(part => part.sentences).at(-1);
    if (!last || reflectionCues(answer).length > 0 || reflections(answer).length > 0) return;
    yield {
      span: shift(spanOf(last), at),
      message: 'The story ends with what happened. What do you do differently since? One sentence is enough, and it is what this question is after.',
      fixes: [{ title: 'Add what you learned', edits: shiftEdits([insertPart(story, 'reflection')], at) }],
    };
  },
});

const reflectionCues = inSentences(sentence => mentions(sentence, 'reflection-cue'));
