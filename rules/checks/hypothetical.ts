import { hasSlot } from '../edits/slots';
import { generalPassages } from '../evidence/generality';
import { defineRule, insertAt } from '../rule';
import { shift, spanOf } from '../span';

export const hypothetical = defineRule({
  id: 'hypothetical',
  scope: 'answer',
  severity: 'warning',
  summary: 'Tell the time you did it, not what you would do.',
  why: 'Duquesne University’s advice on behavioural interviews: do not tell what you would do, tell what you did. What somebody did once is evidence; what they would do is a wish.',
  kinds: ['behavioral'],
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'If a guest is angry, I smile and apologise.',
      'I would first talk to the customer and then I would escalate.',
      'In such a situation I would stay calm and listen to both sides.',
      'I will first try to understand why he is difficult. I will invite him to lunch and show him the numbers.',
      'What I’d do is take the apprentice aside, explain the mistake calmly and show him how it is done.',
      '- Situation: A colleague came late every day.\n- Task: Solve it.\n- Action: I would sit down with her and I would ask for the reason.\n- Result: It would improve.',
    ],
    good: [
      'I called the family before the ward round. They asked for a second opinion, and I arranged it for the same day.',
      'I’d already frozen the release when the alert came, so I paged the owner. We were back in nine minutes.',
      'He said he would not sign. I asked what he would need, wrote it down, and he signed on Friday.',
      'The oven failed at six. I moved the menu to the grill and rang the guests. If I had to do it again I would ring first.',
      'Back then I would drive to every new stockist with a box of samples. One of them ordered 400 crates.',
      { question: 'What would you do if two customers arrived at once?', text: 'I would greet both and then I would ask who has the longer way home.' },
    ],
  },

  *check(answer) {
    if (ASKS_IN_GENERAL.test(answer.question) && !ASKS_FOR_ONE.test(answer.question)) return;
    for (const { sentences, imagined } of generalPassages(answer)) {
      if (!imagined || hasSlot(answer.text)) continue;
      const [first] = sentences;
      const last = sentences.at(-1)!;
      const { text, mood } = first!.unit;
      const seen = text.slice(mood.span.start, mood.span.end);
      yield {
        span: shift(mood.span, first!.at),
        message: `“${seen}”: they asked for the time you did, not for what you would do. Tell one occasion: when was the last time?`,
        fixes: [{ title: 'Ask for one occasion', edits: [insertAt(spanOf(last).end, ' [When did you last do this, and what happened?]')] }],
      };
    }
  },
});

/** "What happens when you and I disagree?", "They asked how I'd deal with it": asks for what one would do. */
const ASKS_IN_GENERAL = /\bwhat happens (?:when|if)\b|\b(?:what|how|who|where|when|whether)\b[^.?!]{0,20}\b(?:I|you|we)(?:['’]d| would| might| should)\b(?! (?:say|describe|call|like you to)\b)|\b(?:would|might|should) you\b[^.?!]{0,15}\b(?:do|handle|deal|react|respond|approach)\b/i;
const ASKS_FOR_ONE = /\b(?:time|occasion|example|instance|situation|story)\b/i;
