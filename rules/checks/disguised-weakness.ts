import { hasSlot } from '../edits/slots';
import { soundsLike } from '../evidence/labelModel';
import { isQuoted } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import type { Group } from '../rubrics/rubric';
import { defineRule, insertAt } from '../rule';
import { shift, spanOf, type Span } from '../span';

/** The sentence is about the speaker. */
const OWN = /\b(?:I|me|my|myself)\b/i;
/** "A perfectionist about tolerances and nothing else" names something. */
const NARROW = /perfectionist (?:about|with|when it comes to)\b[^.]*\b(?:nothing else|only|not about)\b/i;

/** Kinds of questions in which people speak about what they are like, so that a weakness is volunteered. In answers to anything else a boast is no disguise. */
const OF_ONESELF: readonly Group[] = ['about-yourself', 'strength'];

export const disguisedWeakness = defineRule({
  id: 'disguised-weakness',
  scope: 'answer',
  severity: 'warning',
  kinds: ['weakness', ...OF_ONESELF],
  summary: 'Name a weakness that cost something, not a strength in disguise.',
  why: 'Three in four applicants answer the weakness question with a humblebrag, and evaluators are less likely to hire them than those who name a real one '
    + '(Sezer, Gino & Norton 2018). What is asked for is whether you see a gap and work on it.',
  wording: true,
  inDrafts: true,
  examplesQuestion: 'What is your greatest weakness?',
  examples: {
    bad: [
      'My weakness is that I am a perfectionist.',
      'I work too hard and care too much.',
      'As a nurse I can never say no when somebody needs me.',
      'I hold myself to standards so high that the rest of the kitchen can’t keep up.',
      'If anything, I am too honest with my clients.',
      { text: 'People tell me that I am too dedicated to my pupils.', question: 'Tell me about yourself' },
    ],
    good: [
      'I avoided hard feedback, and it cost us two weeks once. Now I write it the same day.',
      'I hold on to paper maps for longer than I should.',
      'I read Terraform slowly, so I pair on it every Friday.',
      'My weak spot is names: I have greeted two guests wrongly this year, so I keep a seating plan.',
      'I am a perfectionist about tolerances and nothing else: the drawing says five hundredths.',
      'I talk too fast when the numbers are bad, so I hand them out on paper first.',
      { text: 'The designer I worked with was a perfectionist, and we agreed on a date.', question: 'Tell me about a conflict with a colleague' },
    ],
  },

  *check({ paragraphs, rubric: { group } }) {
    for (const { at: start, unit: { sentences } } of paragraphs) {
      if (sentences.some(({ unit }) => hasSlot(unit.text) || mentionsAny(unit, 'real-weakness'))) continue;
      const found = sentences.flatMap(({ at, unit }, index) => {
        const span = disguiseIn(unit, group, [unit, sentences[index - 1]?.unit].some(near => near && mentionsAny(near, 'own-weakness')));
        return span ? [{ at, unit, span }] : [];
      })[0];
      if (!found) continue;
      const { at, unit, span } = found;
      const last = sentences.at(-1)!;
      const end = start + spanOf(last).end;
      yield {
        span: shift(span, start + at),
        message: `“${unit.text.slice(span.start, span.end)}” is heard daily, as a strength in disguise. Name a gap that cost something, what you do about it, and how one can tell.`,
        fixes: [{
          title: 'Ask for a gap that cost something',
          edits: [insertAt(end, ' [What did it cost once, what do you do about it now, and what shows that it works?]')],
        }],
      };
    }
  },
});

/** A strength presented as a weakness. A mere boast only counts where a weakness is named, here or in the sentence before. */
function disguiseIn(sentence: Sentence, group: Group, named: boolean): Span | undefined {
  if (!OWN.test(sentence.text) || NARROW.test(sentence.text)) return undefined;
  const lists = group === 'weakness' && named ? ['humblebrag', 'boast'] : ['humblebrag'];
  const known = mentions(sentence, ...lists);
  if (known.length > 0) return known.find(span => !isQuoted(sentence.text, span)); // "I was told to say “I'm a perfectionist”"
  return group === 'weakness' ? soundsLike(sentence, 'disguised-weakness')[0] : undefined;
}
