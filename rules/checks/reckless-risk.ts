import { ask, hasSlot } from '../edits/slots';
import { unguardedRisks } from '../evidence/unguarded';
import { defineRule, shiftEdits } from '../rule';
import { shift } from '../span';
import { withoutLooseEnd } from '../util/wording';

/** Kinds that ask for a mistake: a skipped check may be the mistake. */
const ASK_FOR_MISTAKES = new Set(['story-failure', 'story-feedback', 'story-incident']);

const BRAKE = '– with [which small first step, limit or second check?] and a stop at [which sign?]';

export const recklessRisk = defineRule({
  id: 'reckless-risk',
  scope: 'answer',
  severity: 'warning',
  summary: 'Say the brake in the same breath as the risk.',
  why: 'The guide warns of "framing risk tolerance as recklessness; instead, emphasize disciplined experimentation and rollouts." '
    + 'Whoever hires you answers for what you break.',
  wording: true,
  inDrafts: true,
  examplesQuestion: 'Why a startup?',
  examples: {
    bad: [
      'I love taking risks and I am not afraid to break things.',
      'We shipped straight to production without tests because speed is everything.',
      'I go all in, every time.',
      'I prefer to ask forgiveness rather than permission, and I skip the review when we are late.',
      'I have a high tolerance for risk: I thrive on chaos.',
      'In the kitchen I never check the allergen list twice; you have to jump.',
      'We should sell the kit now; safety tests can come later.',
      'Contracts are for cowards: if I like a tenant, I hand over the keys.',
    ],
    good: [
      'I take risks I can undo: a flag, a 1% ramp and a rollback I have rehearsed.',
      'I love taking risks, as long as a second nurse has checked the dose.',
      'I move fast on reversible choices and slow on dosing, where a second check is not optional.',
      'I led the credit-risk model rewrite.',
      'A colleague liked to say “move fast and break things”, and I asked him for a rollback plan.',
      'Nothing leaves my kitchen without a second look at the allergen list.',
      'In the big laboratory I never know what happened with the sample, and I miss that.',
      'Sales wanted to launch without compliance approval, and I said no.',
      'I threw the fish away without waiting for a debate.',
      'I timed forty tables and put the times on one sheet.',
      'I count the swabs every time, not only when a supervisor is looking.',
    ],
  },

  *check(answer) {
    for (const { at, unit: { text, span: risk, isGuess, isDeed } } of unguardedRisks(answer)) {
      const span = withoutLooseEnd(text, risk);
      if (hasSlot(text) || (isDeed || isGuess) && ASK_FOR_MISTAKES.has(answer.rubric.kind)) continue;
      yield {
        span: shift(span, at),
        ...isGuess && { severity: 'information' },
        message: `“${text.slice(span.start, span.end)}” sounds careless on its own. Say the brake in the same breath: a small first step, a limit, a second check.`,
        evidence: 'No safeguard in this paragraph: no pilot, limit, check, monitoring or way back.',
        fixes: [{ title: 'Add the brake', edits: shiftEdits([ask(text, BRAKE)], at) }],
      };
    }
  },
});
