import { ask, hasSlot } from '../edits/slots';
import { clauseAround } from '../evidence/clause';
import { isQuoted } from '../model/english/quotes';
import { mentions } from '../model/english/sentence';
import { defineRule } from '../rule';

/** Openings after which people say what they call themselves: "I am only a". */
const UNFINISHED = /\b(?:not|have|just|only|an?|some|the|if|for)$/i;

export const selfDeprecation = defineRule({
  id: 'self-deprecation',
  scope: 'sentence',
  lists: ['self-deprecation'],
  severity: 'information',
  summary: 'Do not argue against yourself.',
  why: 'The interviewer takes your word for it. A gap named soberly, with what you have instead, is honest; an apology only makes it the first thing that is remembered.',
  kinds: ['why-company', 'behavioral', 'about-yourself', 'strength', 'other'],
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'I know I am not really qualified, but I rang the ward anyway.',
      'I don’t have much experience, sorry.',
      'I am only a trainee, so my part was small.',
      'Sorry for my English, I learned it in the kitchen.',
      'I’m no expert, but I rebuilt the index.',
      { text: 'I may not be the best candidate, but I like your school.', question: 'Why do you want to join our company?' },
    ],
    good: [
      'I have not run Kubernetes in production; I have run Nomad for two years.',
      'I apologised to the patient and relabelled the box.',
      'I was the only electrician on the site.',
      'I told the guest that I was sorry about the room and moved her to another.',
      'My teacher said “you are no expert”, and I asked her for the book.',
      { text: 'I am not good at names, so I draw a seating plan.', question: 'What is your greatest weakness?' },
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    const found = mentions(sentence, 'self-deprecation').find(it => !isQuoted(text, it));
    if (!found || hasSlot(text)) return;
    const span = UNFINISHED.test(text.slice(found.start, found.end)) ? { start: found.start, end: clauseAround(sentence, found).end } : found;
    yield {
      span,
      message: `“${text.slice(span.start, span.end)}” argues against you before anybody else does. If there is a gap, name it once, with what you have instead.`,
      fixes: [{ title: 'Ask for what you have instead', edits: [ask(text, '[What do you have instead?]')] }],
    };
  },
});
