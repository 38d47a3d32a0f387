import { hasSlot } from '../edits/slots';
import { actorOf } from '../evidence/actor';
import { mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import { spanOf } from '../span';

/** In words. Longer sentences always say something of the goal. */
const SHORT = 14;

export const unclearTask = defineRule({
  id: 'unclear-task',
  scope: 'part',
  roles: ['task'],
  severity: 'information',
  summary: 'Say what was yours, and how anyone would know it was done.',
  why: 'A Task that belongs to everybody, or that only says “do it”, gives the Result nothing to be measured against.',
  wording: true,
  examples: {
    bad: [
      '- Situation: Sales were falling in the spring of 2022.\n- Task: We needed to improve things.\n- Action: I rang every customer.\n- Result: 12 came back.',
      '- Situation: A merger of two wards.\n- Task: The team had to deliver.\n- Action: I wrote the rota.\n- Result: No shift uncovered.',
      '- Situation: The bridge moved by 14 cm.\n- Task: It had to be fixed.\n- Action: I calculated a strut.\n- Result: Open in five days.',
      '- Situation: 40 guests and no cook.\n- Task: Everyone was asked to help.\n- Action: I took the stove.\n- Result: Served by eight.',
      '- Situation: Complaints about the lift.\n- Task: The goal was to improve the situation.\n- Action: I rang the fitter daily.\n- Result: Two complaints a month instead of 30.',
      '- Situation: The thesis in my last year.\n- Task: The task was to do the project.\n- Action: I wrote the parser.\n- Result: A 1.3.',
    ],
    good: [
      '- Situation: Errors at 4 %.\n- Task: I had to get the error rate under 1 % before the launch.\n- Action: I wrote checks.\n- Result: 0.6 %.',
      '- Situation: A new category.\n- Task: Improve CTR without reliable labels or historical signals.\n- Action: Built a bandit.\n- Result: +12 %.',
      '- Situation: Nine patients to go home.\n- Task: The discharge letters were mine.\n- Action: I wrote a template.\n- Result: All nine by noon.',
      '- Situation: A stadium show.\n- Task: We had to be out by 23:00, and the cabling was my part.\n- Action: I coiled backwards.\n- Result: Out at 22:40.',
      '- Situation: A lorry in a ditch.\n- My job: to get it out, or to admit that we couldn\'t.\n- Action: I rang a farmer.\n- Result: Out by noon.',
      'In May nine coaches stood in the snow. It was my shift to lead. I rang every driver and moved six to the north gate. All nine were home by ten.',
      '- Situation: A closing school.\n- Task: Goal: find a place for all 31 pupils.\n- Action: I rang nine schools.\n- Result: 31 places.',
    ],
  },

  *check({ sentences, label, body, words, alsoFills }) {
    if (words < 2 || words > SHORT || alsoFills || !sentences.every(({ unit }) => isUnclear(unit)) || !label && !sentences.some(({ unit }) => mentionsAny(unit, 'task-cue'))) return;
    const last = sentences.at(-1)!;
    const { end } = spanOf(last);
    yield {
      span: { start: Math.max(body.start, sentences[0]!.at), end },
      message: 'This Task could be anybody\'s. What was yours, and how would anyone know that you had done it?',
      fixes: [{ title: 'Ask for your goal and its measure', edits: [insertAt(end, ' [What was yours to reach, by when?]')] }],
    };
  },
});

/** Whether a task is a group's or nobody's ("the task was to …"), without a number or date to measure it by. */
function isUnclear(sentence: Sentence): boolean {
  const { text } = sentence;
  if (ANYTHING.test(text)) return true;
  if (hasSlot(text) || OF_SPEAKER.test(text) || /[\d?]/.test(text) || /\b(?:before|by|until|under|within|without|goal|so that)\b/i.test(text)) return false;
  if (mentionsAny(sentence, 'own-part', 'number-word')) return false;
  const { who } = actorOf(sentence);
  // "to offer them a price, or to say that we couldn't" is one's own
  return !/^\W*to\b/i.test(text) && (who === 'group' || who === 'nobody') || /\bhad to be \w+/i.test(text);
}

/** "It was my shift to lead." */
const OF_SPEAKER = /\b(?:I|me|my|mine)\b/;

/** "The goal was to improve the situation." */
const ANYTHING = /^\W*(?:the|our|my) (?:task|goal|aim|job) was to (?:do|finish|complete|deliver|solve|fix|improve|handle|manage|make) (?:it|things|the (?:issue|job|problem|process|project|situation|task|work)s?)(?: better| happen| work| done)?\W*$/i;
