import { ask, hasSlot } from '../edits/slots';
import { isQuoted } from '../model/english/quotes';
import { mentions } from '../model/english/sentence';
import { defineRule } from '../rule';

export const overclaim = defineRule({
  id: 'overclaim',
  scope: 'sentence',
  lists: ['overclaim'],
  severity: 'hint',
  summary: 'Claim the share of the work that was yours.',
  why: 'Hardly anybody saves a company alone, and interviewers know. A believable share of a big thing impresses more than the whole of it, and survives the reference call.',
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'I single-handedly moved the archive.',
      'I saved the company.',
      'I transformed the entire hospital.',
      'I revolutionised how the school teaches fractions.',
      'I was the only one who understood the tax code.',
      'Without me the wedding would not have taken place.',
    ],
    good: [
      'I was the only backend engineer among twelve.',
      'I led the cut-over, and two colleagues wrote the clients.',
      'I transformed the CSV into a table.',
      'The new oven saved the bakery 40 euros a day.',
      'I was the only one who knew.',
      'She was the only nurse on the ward that night.',
      'My manager said that I had “saved the company”, which I had not.',
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    const span = mentions(sentence, 'overclaim').find(found => !isQuoted(text, found));
    if (!span || !/\b(?:I|I['’]\w+|my|me|myself)\b/.test(text) || hasSlot(text)) return;
    yield {
      span,
      message: `“${text.slice(span.start, span.end)}” is hard to believe of one person. Say how many you were and which share was yours.`,
      fixes: [{ title: 'Ask for your share', edits: [ask(text, '[How many were you, and which share was yours?]')] }],
    };
  },
});
