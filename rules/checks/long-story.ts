import { defineRule } from '../rule';
import { shift } from '../span';
import { spokenTime } from '../util/wording';

export const longStory = defineRule({
  id: 'long-story',
  scope: 'answer',
  severity: 'information',
  summary: 'Tell a story in about two minutes.',
  why: 'Career centres ask for one to two minutes, the guide for “concise STAR stories”. Of 539 public stories half have under 162 words and nine in ten under 313.',
  wording: false,
  options: {
    words: { default: 350, description: 'How many words a story may have.' },
  },
  examplesQuestion: 'Why do you want to join our company, and why a startup?',
  examples: {
    bad: [
      told('I rang the next family on the list, asked how the first week at home had gone, and wrote down what they needed.'),
      told('I opened the next log file, compared it with the trace of the day before, and noted what had changed in between.'),
      told('I drove to the next shop, counted what was on the shelf, and agreed with the manager on what should go back.'),
      told('I took the next pupil aside, read a page together with him, and let him choose the book for the following day.'),
      told('I measured the next beam, marked the crack with chalk, and sent the picture to the engineer before I climbed on.'),
    ],
    good: [
      '- Situation: Two nurses short.\n- Task: Keep the round going.\n- Action: I set up paper boards.\n- Result: No missed dose.',
      '- Situation: The queue reached the car park.\n- Task: Halve it.\n- Action: I moved the till.\n- Result: 7 minutes.',
      '- Challenge: Nobody opened our letters.\n- Action: I cut them to half a page.\n- Result: Replies doubled.',
      'The clinic was moving in March. I had to keep bookings open, so I ran both calendars for a week. No visit was lost.',
      '- Context: A thesis without data.\n- Action: I asked three museums.\n- Result: 4,000 scans.',
    ],
  },

  /** Where the whole answer is too long, that is said of the answer. */
  *check({ stories, words: all, rubric, context }, { words }) {
    if (all > rubric.length.max) return;
    for (const { at, unit: story } of stories) {
      if (story.words <= words) continue;
      const longest = story.parts.reduce((a, b) => b.words > a.words ? b : a);
      yield {
        span: shift(longest.label ?? longest.body, at),
        message: `This story takes ${spokenTime(story.words, context.wordsPerMinute)}, and listeners look at the clock after two. Here is its longest part: keep the step that decided it.`,
      };
    }
  },
});

/** A story in which one step is repeated: stands for any that is too long. */
function told(step: string): string {
  return `- Situation: There were forty of them.\n- Task: I had to see every one.\n- Action: ${`${step} `.repeat(18)}\n- Result: All forty in a month.`;
}
