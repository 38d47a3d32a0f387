import { hasSlot } from '../edits/slots';
import { generalPassages } from '../evidence/generality';
import { defineRule, insertAt } from '../rule';
import { shift } from '../span';

export const routineNotStory = defineRule({
  id: 'routine-not-story',
  scope: 'answer',
  severity: 'information',
  summary: 'Tell one occasion instead of the routine.',
  why: 'A routine is a pseudo-story (Bangerter et al. 2014): it sounds like experience, but an interviewer can’t ask what happened next. Only one reply in four is a real story.',
  kinds: ['behavioral'],
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'When a guest complains I usually apologise. Then I normally offer a coffee and I always write it into the log.',
      'I usually talk to people and generally things calm down.',
      'Whenever there is conflict I tend to listen.',
      'When customers complain, I apologise and give them a discount. I write it into the log and tell my manager.',
      'With aggressive visitors I typically lower my voice and offer them a chair.',
      'As a rule I ask the pupil three questions before I ring the parents.',
      '- Situation: A broken boiler.\n- Task: Find the fault.\n- Action: I generally start with the valve.\n- Result: It ran again after an hour.',
    ],
    good: [
      'In week two of the pilot I asked for the raw logs. They showed the fault at once.',
      'The shift ended in a shouting match. I asked both outside, and we agreed on a rota. Since then I always write it down.',
      'I usually work nights, but that week I was on days. The lift stopped with a patient in it. I rang the fitter and held the door.',
      'The client always paid late. In May I drove there and asked why. He paid within a week.',
      'A guest sent back the soup. I tasted it, she was right, and I took it off the menu.',
    ],
  },

  *check(answer) {
    for (const { sentences, imagined } of generalPassages(answer)) {
      if (imagined || hasSlot(answer.text)) continue;
      const { at, unit: { text, mood } } = sentences[0]!;
      yield {
        span: shift(mood.span, at),
        message: `“${text.slice(mood.span.start, mood.span.end)}” is how you usually do it. When did you do it last? One occasion can be asked about, a habit can't.`,
        fixes: [{ title: 'Ask for the last time', edits: [insertAt(at, '[When was the last time?] ')] }],
      };
    }
  },
});
