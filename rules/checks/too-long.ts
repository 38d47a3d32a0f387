import { headOf } from '../evidence/head';
import { defineRule } from '../rule';
import { spokenTime } from '../util/wording';

/** How many times as long as the limit an answer must be to be a warning. */
const FAR_TOO_LONG = 1.5;

export const tooLong = defineRule({
  id: 'too-long',
  scope: 'answer',
  severity: 'information',
  summary: 'Stay within the time that one answer gets.',
  why: 'Career centres give a story one to two minutes; after three, whatever the question, listeners stop listening or interrupt. Counted is what is said: '
    + 'labels, code, quoted questions and notes to yourself are not.',
  wording: false,
  examples: {
    bad: [
      long('I rang the next supplier, asked for the date of delivery, and wrote the answer on the board beside the till.'),
      long('I opened the next log file, compared it with the trace of the day before, and noted what had changed since then.'),
      long('I visited the next ward, watched one handover from the door, and asked the nurse what she would leave out of it.'),
      long('I took the next pupil aside, read one page together with him, and let him choose the book for the following day.'),
      { text: long('I measured the next beam, marked the crack with chalk, and sent a picture to the engineer.'), question: 'Why do you want to join our company?' },
    ],
    good: [
      'The queue reached the car park. I moved the till and opened a second hatch, and the wait fell from 20 minutes to 7.',
      'Two nurses were short, so I set up paper boards, and no dose was missed.',
      'Nobody opened our letters. I cut them to half a page, and replies doubled.',
      'The thesis had no data. I asked three museums and got 4,000 scans.',
      { text: 'Because your lift for wheelchairs fits into old houses, and I have built stairs in those for nine years.', question: 'Why do you want to join our company?' },
    ],
  },

  *check(answer) {
    const { words, rubric: { length: { max } }, context: { wordsPerMinute } } = answer;
    if (words <= max) return;
    yield {
      span: headOf(answer),
      message: `This takes ${spokenTime(words, wordsPerMinute)} to say, and few listen that long. Cut about ${words - max} words, starting where the scene is set.`,
      evidence: `${words} words at ${wordsPerMinute} a minute, where ${max} are plenty.`,
      ...words > FAR_TOO_LONG * max && { severity: 'warning' },
    };
  },
});

/** One step repeated: stands for any answer that is too long. */
function long(step: string): string {
  return Array.from({ length: 30 }, () => step).join(' ');
}
