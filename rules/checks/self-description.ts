import { hasSlot } from '../edits/slots';
import { addresses } from '../evidence/company';
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
  kinds: ['behavioral', 'strength', 'why-company', 'why-hire'],
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

  *check({ text, paragraphs, rubric: { group } }) {
    if (hasSlot(text)) return;
    const unproven = paragraphs.filter(({ unit: { sentences } }) => !sentences.some(({ unit }) => tells(unit) || quantifiedResult(unit).length > 0));
    const isReason = group === 'why-company' || group === 'other';
    if (!isReason && unproven.length < paragraphs.length) return;
    const all = allSentences(unproven);
    for (const sentence of all) {
      const { at, unit } = sentence;
      const [trait] = mentions(unit, 'trait');
      if (!trait || SHOWN.test(unit.text.slice(trait.end)) || isReason && !listsTraits(unit)) continue;
      const { end } = spanOf(isReason ? sentence : all.at(-1)!);
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

/**
 * Two traits or more in one breath: "I'm reliable, discreet and thorough". In a reason one may be said in passing, and what they need or what is
 * explained is no list.
 */
function listsTraits(sentence: Sentence): boolean {
  const { text } = sentence;
  const [first, second] = mentions(sentence, 'trait-word');
  return second !== undefined && I_AM.test(text.slice(0, first!.start)) && JOINED.test(text.slice(first!.end, second.start))
    && addresses(sentence).length === 0 && !EXPLAINED.test(text);
}
const I_AM = /\bI(?:['’]m| am) (?:(?:an?|very|really|quite|also|both|always|by nature) )*$/;
const JOINED = /^(?: (?:person|soul|colleague|type))?,? (?:(?:and|but|as well as) )?(?:I(?:['’]m| am) )?(?:(?:an?|very|really|also|always) )*$/;
const EXPLAINED = /\b(?:because|which|so|when|where|since|about|at|until)\b/i;

/** Something was done, and not only somebody is "warm, organised and patient". */
function tells(sentence: Sentence): boolean {
  const { kind, span } = moodOf(sentence);
  return kind === 'told' && !mentions(sentence, 'trait').some(trait => overlap(trait, span));
}
