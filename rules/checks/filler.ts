import { removal } from '../edits/removal';
import { fillersIn } from '../evidence/fillers';
import { inParagraphs } from '../evidence/inParagraphs';
import { defineRule, shiftEdits } from '../rule';
import { shift, type Span } from '../span';
import { listed } from '../util/wording';

/**
 * Whether a word fills time before a sentence has begun, or when it is over: "Basically I …", "… of the nights, basically." Inside a sentence,
 * one such word may have a meaning.
 */
const isIdle = (text: string, { end }: Span): boolean => OPENER.test(text.slice(0, end)) && BEGINS.test(text.slice(end)) || TRAILING.test(text.slice(0, end)) && /^\W*(?:$|,)/.test(text.slice(end));

const TRAILING = /.\sbasically$/i;
const OPENER = /^\W*(?:(?:so|well|and|but|ja|yes|yeah|ok|okay|right),?\s)*(?:basically|at the end of the day|long story short)$/i;
const BEGINS = /^(?:,|\s(?:I|I['’]\w+|we|it|it['’]s|its|he|she|they|there|because|my|the|what|this|that)\b)/i;

export const filler = defineRule({
  id: 'filler',
  scope: 'answer',
  severity: 'hint',
  summary: 'Leave out what you would only say to win time.',
  why: 'Written down, “um” and “you know” get rehearsed, and hesitations make a speaker sound less sure (Hosman 1989). A word such as “basically” '
    + 'is only reported from the second one on, because one does no harm.',
  wording: true,
  quietInNotes: true,
  examples: {
    bad: [
      'Basically, I moved the beds to the other ward.',
      'So, um, I moved the beds and, you know, called the ward.',
      'Basically I rang the supplier, and basically he agreed.',
      'I was, like, the only baker in the shop.',
      'To be honest, the brief was thin, so I asked the client.',
      'The class was, as it were, in two camps.',
      'I mean, the contract was signed, and stuff.',
    ],
    good: [
      'You know your wards better than I do, so I asked.',
      'I mean to run a hardware group of my own.',
      'The transcript said “um, you know, fine”, and that worried me.',
      'I like small kitchens.',
      'It was not the cache; it was actually the DNS.',
      'Well before the audit I had counted every box.',
      'At the end of the day shift I put two times on the handover sheet.',
      'I work with one engineer and a short call at the end of the day, not a long one on Friday.',
    ],
  },

  *check(answer) {
    const found = hesitations(answer);
    const total = found.reduce((sum, { unit: { sure, perhaps } }) => sum + sure.length + perhaps.length, 0);
    for (const { at, unit: { text, sure, perhaps } } of found) {
      const fillers = [...sure, ...perhaps.filter(span => total > 1 || isIdle(text, span))].sort((a, b) => a.start - b.start);
      const [first] = fillers;
      if (!first) continue;
      const words = listed(fillers.map(({ start, end }) => text.slice(start, end).replace(/,$/, '')));
      const end = at + text.length;
      const edits = removal(text + (answer.text[end] === ' ' ? ' ' : ''), fillers);
      yield {
        span: shift(first, at),
        message: `${words}: cut it, and nothing is lost but the hesitation.`,
        ...(edits && { fixes: [{
          title: `Remove ${words}`,
          edits: shiftEdits(edits, at),
          safe: perhaps.length === 0,
        }] }),
      };
    }
  },
});

/** The fillers of each sentence. */
const hesitations = inParagraphs(sentence => {
  const { sure, perhaps } = fillersIn(sentence);
  return sure.length + perhaps.length > 0 ? [{ text: sentence.text, sure, perhaps }] : [];
});
