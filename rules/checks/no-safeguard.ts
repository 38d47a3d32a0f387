import { ask, hasSlot } from '../edits/slots';
import { recklessness } from '../evidence/risk';
import { inSaid } from '../evidence/said';
import { safeguards } from '../evidence/safeguard';
import { riskClaims } from '../evidence/unguarded';
import type { Story } from '../model/answer';
import { mentionsAny } from '../model/english/sentence';
import { defineRule, shiftEdits, type Finding } from '../rule';
import { shift, spanOf, type Placed, type Span } from '../span';

const SLOT = '– to limit the risk I [ran it how small, watched which sign, and stopped at what?]';

export const noSafeguard = defineRule({
  id: 'no-safeguard',
  scope: 'answer',
  severity: 'information',
  summary: 'Show how you would have noticed that you were wrong.',
  why: 'The guide\'s tip: "Show how you de-risk ambiguity (hypothesis-driven experiments, staged rollouts, guardrails, monitoring)." '
    + 'Acting on incomplete facts is half of it; the other half is noticing early and cheaply. A pilot on one ward or a second signature counts as much as a feature flag.',
  kinds: ['why-company', 'story-ambiguity'],
  wording: true,
  unfinished: true,
  examplesQuestion: 'Why a startup? Give examples that show you thrive in ambiguous settings.',
  examples: {
    bad: [
      'I am comfortable with uncertainty.',
      'I enjoy ambiguity, and I like people.',
      '- Situation: The brief was unclear.\n- Task: Find the way.\n- Action: I worked harder than before.\n- Result: It was done.',
      '- Situation: There was no spec for the new ward round.\n- Task: Write one.\n- Action: I wrote what felt right and sent it to everybody.\n- Result: Rounds got 20 minutes shorter.',
      '- Situation: Nobody knew which guests would come back.\n- Task: Choose the winter menu.\n- Action: I chose the dishes I like.\n- Result: 60 covers a night.',
    ],
    good: [
      'I am comfortable with uncertainty because I time-box it and agree on a stop condition up front.',
      '- Situation: No labels and two weeks.\n- Task: Ship a filter.\n- Action: I shipped it to 2% first, with an alert on refunds.\n- Result: Spam fell by a third.',
      '- Situation: The handover form was unclear.\n- Task: Replace it.\n- Action: I ran the new one on one bay for three shifts first.\n- Result: No missed doses.',
      '- Situation: The brief changed twice.\n- Task: Redesign the menu screen.\n- Action: I tested the risky change with a paper prototype and five users.\n- Result: Orders rose by 9%.',
      'I like to write things down before I talk about them.',
    ],
  },

  *check(answer) {
    for (const story of answer.stories) yield* inStory(story);
    for (const claim of claims(answer)) yield inClaim(claim);
  },
});

/** For a story of acting on incomplete facts: reported at the end of what was done. */
function* inStory({ at, unit: story }: Placed<Story>): Iterable<Finding> {
  const told = story.parts.flatMap(({ sentences }) => sentences.map(({ unit }) => unit));
  const action = story.parts.findLast(({ role, sentences }) => role === 'action' && sentences.length > 0);
  const last = action?.sentences.at(-1);
  if (!last || !told.some(it => mentionsAny(it, 'story-ambiguity')) || told.some(it => safeguards(it).length > 0) || hasSlot(story.text)) return;
  yield {
    span: shift(action!.label ?? spanOf(last), at),
    message: 'You acted without knowing for sure. How would you have noticed, early and cheaply, that you were wrong? Name the small '
      + 'first step, the check or the limit.',
    evidence: 'Something unclear or missing, and no pilot, limit, check, monitoring or way back in this story.',
    fixes: [{ title: 'Add what limited the risk', edits: shiftEdits([ask(last.unit.text, SLOT)], at + last.at) }],
  };
}

/** Claims such as "I am comfortable with uncertainty" without a word of how. */
const claims = inSaid(({ sentence, paragraph, inStory: told }) => {
  const [claim] = told || hasSlot(sentence.text) || recklessness(sentence).length > 0 ? [] : riskClaims(sentence);
  return !claim || paragraph.some(it => safeguards(it).length > 0) ? [] : [{ text: sentence.text, claim }];
}, sentence => riskClaims(sentence).length > 0);

function inClaim({ at, unit: { text, claim } }: Placed<{ readonly text: string; readonly claim: Span }>): Finding {
  return {
    span: shift(claim, at),
    message: 'That is a state of mind. Say what keeps it safe: how small you start, what you watch, when you stop.',
    evidence: 'No pilot, limit, check, monitoring or way back in this paragraph.',
    fixes: [{ title: 'Add what keeps it safe', edits: shiftEdits([ask(text, '– because I [start how small, and stop at which sign?]')], at) }],
  };
}
