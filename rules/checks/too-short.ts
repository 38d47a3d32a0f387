import { hasSlot } from '../edits/slots';
import { headOf } from '../evidence/head';
import { placeholdersIn } from '../evidence/placeholders';
import { isToCome } from '../model/layout/templates';
import { defineRule, insertAt } from '../rule';
import { spanOf } from '../span';
import { spokenTime } from '../util/wording';

export const tooShort = defineRule({
  id: 'too-short',
  scope: 'answer',
  severity: 'information',
  summary: 'Say enough for the claim to be believed.',
  why: 'In twenty seconds nobody can say what happened, what they did and what came of it. The interviewer has to dig, or moves on with an empty form.',
  wording: false,
  unfinished: true,
  quietInNotes: true,
  examples: {
    bad: [
      'I fixed the bug quickly.',
      'We were short on the ward and I found two nurses.',
      'I once changed the menu, and the guests liked it.',
      { text: 'I am impatient, and I work on it.', question: 'What is your greatest weakness?' },
      { text: 'I like your products and want to learn more about sales.', question: 'Why do you want to join our company?' },
    ],
    good: [
      'The queue at our counter reached the car park every Saturday. The owner asked me to halve it without a second baker. I counted for a week, moved the till beside the door, opened a hatch for people '
        + 'who had ordered, and put the price list outside. The wait fell from 20 minutes to 7.',
      'In May two nurses were off sick on the same night. I was in charge of 28 beds and had to see that no dose was missed. I drew a board with every round on it, asked the ward next door for one pair of '
        + 'hands at ten and at two, and checked each box myself. Not one dose was missed.',
      'My class had lost its teacher six weeks before the exam. I was asked to take them through it. I gave them last year’s paper on the first day, sorted their mistakes into four kinds, and taught those four '
        + 'and nothing else. 19 of 22 passed, two more than the year before.',
      { text: '[Which moment shows it?]', question: 'What is your greatest weakness?' },
      { text: 'I put off hard talks. In March that cost my crew a day, because I had not told a supplier that his beams were too short. Since then I ring on the same morning, with the drawing in front of me, and my '
        + 'foreman asks me on Fridays whom I have not rung.', question: 'What is your greatest weakness?' },
    ],
  },

  *check(answer) {
    const { words, text, paragraphs, rubric, context: { draft, wordsPerMinute } } = answer;
    if (words >= rubric.length.min || hasSlot(text) || draft) return;
    if (words - placeholdersIn(answer).length < FEWEST || isToCome(paragraphs.map(({ unit }) => unit.text).join('\n'))) return;
    yield {
      span: headOf(answer),
      message: `Said aloud this takes ${spokenTime(words, wordsPerMinute)}. Where is the proof? Tell what happened, what you did and what came of it.`,
      evidence: `${words} words; an answer to this question has at least ${rubric.length.min}.`,
      fixes: [{ title: 'Ask for the missing proof', edits: [insertAt(spanOf(paragraphs.at(-1)!).end, ` ${ASKS[rubric.group] ?? '[Which moment shows it?]'}`)] }],
    };
  },
});

const ASKS: Readonly<Record<string, string>> = {
  behavioral: '[What was at stake, what did you do, and what came of it?]',
  'why-company': '[What of theirs caught you, and what would you do with it first?]',
  weakness: '[What did it cost once, and what do you do about it?]',
};

/** In spoken words, beside slots: with fewer there is no answer yet. */
const FEWEST = 1;
