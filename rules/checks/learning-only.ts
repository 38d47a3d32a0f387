import { checklistOf } from '../checklist';
import { scaffoldFor } from '../edits/scaffold';
import { contributions, learningGoals } from '../evidence/aims';
import { perks } from '../evidence/perks';
import { isQuantified } from '../evidence/quantity';
import { findSaid, sentenceFinder } from '../evidence/said';
import { mentions, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import type { Span } from '../span';

export const learningOnly = defineRule({
  id: 'learning-only',
  scope: 'answer',
  severity: 'warning',
  summary: 'Say what you will deliver, not only what you will learn.',
  why: 'The guide names it as a pitfall: "Only discussing what you\'ll learn, not what you\'ll deliver in the first 90 days." An '
    + 'employer hires for what you will do; learning is your side of the bargain.',
  kinds: ['why-company', '30-60-90'],
  wording: true,
  unfinished: true,
  inDrafts: true,
  examplesQuestion: 'Why do you want to join us?',
  examples: {
    bad: [
      'I want to learn from smart people, grow quickly and deepen my skills.',
      'This role would let me explore machine learning, gain exposure to leadership and develop my career.',
      'I hope to learn how a restaurant kitchen of this size works and to improve my French.',
      'It is a chance to study real court cases and to be mentored. I learn fast.',
      'As a nurse I want to learn more about wound care, and your ward is where I can grow.',
      'I want to grow as an electrician, and I will contribute to your success with my energy.',
    ],
    good: [
      'I want to learn bandits, and in the first 60 days I will ship the holdout framework you need before you can run them.',
      'By week four I can own the password-reset flow; what I hope to learn from you is threat modelling.',
      'During orientation I will map the discharge steps, and by day 90 I will have cut one hand-off. I want to learn wound care.',
      'I am here to learn to bake with rye, and I can take over the early shift in my first week.',
      'Your annual report says orders per visit went up by a fifth.',
      'At my firm I have never seen a consignment arrive; with you one broker carries it through.',
      'I have grown tomatoes under glass for nine years, and growth is measured in my trade by the week.',
      'I drew your growth curve from your reports, and I have run depots on both sides of it.',
      'I hope to learn contract law in practice. In my first month I would index your forty open files.',
    ],
  },

  *check(answer) {
    const itemOf = (id: string) => checklistOf(answer).find(({ criterion }) => criterion.id === id);
    const item = itemOf('contributions') ?? itemOf('deliverable');
    const bringsProof = (itemOf('role-challenges')?.evidence.length ?? 0) > 0 || answer.stories.some(({ unit }) => isQuantified(unit));
    if (item?.state !== 'missing' || bringsProof || offersIn(answer).length > 0) return;
    const hasOffered = findSaid(answer, ({ sentence }) => perks(sentence).length > 0 ? [] : mentions(sentence, 'own-experience', 'own-proof', 'contribution', 'change')).length > 0;
    const gains = findSaid(answer, ({ sentence, inStory }) => inStory ? [] : [...gainsIn(sentence), ...learningGoals(sentence), ...hasOffered ? [] : perks(sentence)]);
    const [first] = gains;
    if (!first || gains.every(({ start, end }) => LACK.test(answer.text.slice(start, end)))) return;
    const add = scaffoldFor(item.criterion, answer);
    yield {
      span: first,
      message: 'So far you say what you would get from them. What will exist after 90 days that does not exist today?',
      evidence: `${gains.length} mentions of what you would get, no thing that you would build, fix or take over.`,
      fixes: [{ title: 'Add what you will deliver first', edits: [insertAt(add.at, add.text)] }],
    };
  },
});

/** "I have never seen a parcel arrive", "I want to know why yours lasts": what one lacks or wonders is not yet what one wants of them. */
const LACK = /\b(?:never|not|want to know)\b|n['’]t\b/;

/** Gains for the speaker. */
const gainsIn = (sentence: Sentence): Span[] => mentions(sentence, 'gain').filter(span => isForSpeaker(sentence.text, span));

/** Not "your growth journey", nor "the growth of the organisation", nor "growth is measured by the week". */
function isForSpeaker(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  return (!/^growth$/i.test(text.slice(start, end)) || OWN_GROWTH.test(before)) && !THEIRS.test(before) && !/^ of (?:your|the|this|our)\b/i.test(text.slice(end));
}

/** "A place for growth". */
const OWN_GROWTH = /\b(?:my|own|personal|professional|career|for|offers?|gives?|want|need|of|more)\s(?:\w+\s)?$/i;
/** "Your growth", "your business is growing": they gain. */
const THEIRS = /\b(?:your|their|the company['’]s) $|\b(?:is|are|keeps) (?:\w+ly |still |now )?$/i;

/** What the speaker offers, even recklessly, because that is a fault of its own. */
const offersIn = sentenceFinder(sentence => perks(sentence, false).length > 0 ? [] : contributions(sentence));
