import { ask, hasSlot } from '../edits/slots';
import { soundsLike } from '../evidence/labelModel';
import { quantifiedResult } from '../evidence/quantity';
import { isQuoted, quotations } from '../model/english/quotes';
import { mentions } from '../model/english/sentence';
import { defineRule } from '../rule';
import { overlap } from '../span';
import { withoutLooseEnd } from '../util/wording';

/** "I'm not a natural leader", "what I don't write any more: going the extra mile": nobody claims it. */
const DENIED = /(?:\b(?:not|never|no)|n['’]t) (?:(?:really|exactly|much of|quite|such|been|had|an?|the|any|your|my) )*$|(?:n['’]t|never|stopped|avoid) (?:writ|say|us)(?:e|ing)?\b.*$/i;

export const cliche = defineRule({
  id: 'cliche',
  scope: 'sentence',
  severity: 'information',
  summary: 'Replace stock phrases by the day they were true.',
  why: 'An interviewer hears the same phrases from everybody, so they tell two candidates apart no better than a greeting would. A fact does.',
  wording: true,
  examples: {
    bad: [
      'I am a results-driven team player.',
      'I hit the ground running on every ward.',
      'As a chef I always go the extra mile.',
      'We leveraged our synergies to win the tender.',
      'I think outside the box when I teach.',
      'I thrive in fast-paced environments.',
    ],
    good: [
      'My first Go pull request was merged on day four.',
      'The fund used financial leverage of 2:1.',
      'The poster said “there is no I in team”, and nobody looked at it.',
      'I carried the boxes outside and counted them.',
      'I teach the rule with a cake, because thirds are easier to see than to write.',
      'The fast pace of the line was 40 plates an hour.',
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    const named = mentions(sentence, 'cliche').filter(span => !isQuoted(text, span));
    const known = named.filter(({ start }) => !DENIED.test(text.slice(0, start)));
    const sounding = named.length > 0 || hasSlot(text) ? [] : soundsLike(sentence, 'cliche').filter(span => !quotations(text).some(it => overlap(it, span)));
    for (const phrase of [...known, ...sounding]) {
      const span = withoutLooseEnd(text, phrase);
      const words = text.slice(span.start, span.end);
      yield {
        span,
        message: `“${words}” could stand in anybody's answer. Tell the moment that shows it, or leave it out.`,
        ...(quantifiedResult(sentence).length > 0 && { severity: 'hint' }),
        fixes: [known.length > 0
          ? { title: `Replace “${words}” by a fact`, edits: [{ span, text: '[which moment shows it?]' }] }
          : { title: 'Ask for the moment that shows it', edits: [ask(text, '– [which moment shows it?]')] }],
      };
    }
  },
});
