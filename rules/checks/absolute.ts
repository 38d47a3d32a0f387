import { ask, hasSlot } from '../edits/slots';
import { isQuoted } from '../model/english/quotes';
import { mentions } from '../model/english/sentence';
import { defineRule } from '../rule';

export const absolute = defineRule({
  id: 'absolute',
  scope: 'sentence',
  lists: ['absolute'],
  severity: 'hint',
  offByDefault: true,
  summary: 'Give the number instead of “always” or “never”.',
  why: 'Weak answers have twice as many absolutes as strong ones (Leadership IQ), and one exception refutes them. Off by default: more than a quarter of good stories contain one.',
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      'I always deliver everything perfectly.',
      'Nobody ever complains about my code.',
      'I never make mistakes on the ward.',
      'My lessons always work.',
      'Every single guest was delighted, without any problems.',
    ],
    good: [
      'Everyone on call that week got the page.',
      'Zero data loss, verified by checksum.',
      'She said “you always do that”, and she was right.',
      'The best of the three ovens was the oldest.',
      'In four years one plate came back.',
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    const span = mentions(sentence, 'absolute').find(found => !isQuoted(text, found));
    if (!span || hasSlot(text)) return;
    yield {
      span,
      message: `“${text.slice(span.start, span.end)}”: one exception refutes it. Say how often, out of how many.`,
      fixes: [{ title: 'Ask for the number', edits: [ask(text, '[How often, out of how many?]')] }],
    };
  },
});
