import { hasSlot } from '../edits/slots';
import { moodOf } from '../evidence/mood';
import { quantifiedResult } from '../evidence/quantity';
import { allSentences } from '../model/answer';
import { mentions, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import { overlap, shift, spanOf } from '../span';

export const selfDescription = defineRule({
  id: 'self-description',
  scope: 'answer',
  severity: 'information',
  summary: 'Give the evidence first, then the adjective.',
  why: 'In a study of 72 interviews (Bangerter et al. 2014) stories helped a recommendation and self-descriptions lowered it. Anybody can claim a trait; one occasion proves it.',
  kinds: ['behavioral', 'strength'],
  wording: true,
  inDrafts: true,
  examples: {
    bad: [
      'I am a hard-working, honest and reliable person.',
      'People say I am a natural leader.',
      'My biggest strength is patience. I am very organised.',
      'I have excellent communication skills and I work well under pressure.',
      'My colleagues would describe me as calm under pressure.',
      'I thrive in fast-paced, ambiguous environments.',
      'I would describe myself as steady, nosy and fast.',
    ],
    good: [
      'I am stubborn about tests: in May I blocked my own release over one.',
      'Calm: three codes in one night, zero missed doses.',
      'I am a patient teacher. Last spring a boy refused to read. I let him choose the books, and he read eleven by Christmas.',
      'People said I was too strict, so I asked the crew what they would drop. We dropped two of nine rules.',
      'I was the youngest on site. I asked the foreman for the crane plan and found the error.',
    ],
  },

  *check({ text, paragraphs }) {
    if (hasSlot(text) || paragraphs.some(({ unit: { sentences } }) => sentences.some(({ unit }) => tells(unit) || quantifiedResult(unit).length > 0))) return;
    const all = allSentences(paragraphs);
    for (const { at, unit } of all) {
      const [trait] = mentions(unit, 'trait');
      if (!trait || SHOWN.test(unit.text.slice(trait.end))) continue;
      const end = spanOf(all.at(-1)!).end;
      yield {
        span: shift(trait, at),
        message: `“${unit.text.slice(trait.start, trait.end)}” is a claim that anybody could make. Tell the occasion that shows it, then you hardly need the adjective.`,
        fixes: [{ title: 'Ask for an example', edits: [insertAt(end, ' [For example, when?]')] }],
      };
      return;
    }
  },
});

/** "I am organised: my van has a drawing of where each spanner hangs." */
const SHOWN = /^[^.,;!?]{0,20}[:–—]/;

/** Something was done, and not only somebody is "warm, organised and patient". */
function tells(sentence: Sentence): boolean {
  const { kind, span } = moodOf(sentence);
  return kind === 'told' && !mentions(sentence, 'trait').some(trait => overlap(trait, span));
}
