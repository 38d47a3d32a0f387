import { moodOf } from '../evidence/mood';
import { forms, isPast } from '../model/english/inflection';
import { presentOfSpeaker } from '../model/english/language';
import { isQuoted, isSpeech } from '../model/english/quotes';
import { mentionsAny, type Sentence } from '../model/english/sentence';
import { wordsOf } from '../model/english/words';
import { defineRule } from '../rule';
import { shift, type Span } from '../span';
import { listed } from '../util/wording';

/** Whether what is said between these is a remark of today, or has the past in itself. Where nothing has been told yet, nothing slips either: "I run the hall, and had to open it." */
const isBesideTheStory = (before: string, after: string): boolean =>
  REMARK.test(before) || ARRANGED.test(before) || OPENS_HABIT.test(before) && !tellsPast(before) || isInClause(before) || /^\W*$/.test(before) && EXPLAINS.test(after);

/** "I teach chemistry, so I asked a friend who sails", "I design sound, and I had nine minutes of it": what one is, and what followed from it. */
const EXPLAINS = /^[^.:;!?]*, (?:so (?:I|we)\b|(?:and|but) (?:(?:I|we) )?(?:had|was|were|didn['’]t|couldn['’]t)\b)/;

/** "Which I count as the better of the two", "only then did I start". */
const REMARK = /\b(?:which|that|what|as|how|if|when|where|than|shall|should|do|can|did|had|could|would)\s*$/i;

/** "I painted three lines: before the first I keep off the brake": what was arranged, and holds since. */
const ARRANGED = /: [^:]*$|\b(?:rule|line|habit|motto|principle|policy|practice|custom) (?:is|says|reads)\b/i;

/** "When someone asks, I open the book with them.", "Since January I sit beside them." */
const OPENS_HABIT = /^\W*(?:(?:so|and|but) )?(?:when(?:ever)?|if|unless|since|each|every)\b/i;

/** "I rang fourteen houses from a list I keep for this": behind a verb without a break, only what is meant by a noun is said. */
function isInClause(before: string): boolean {
  const clause = before.split(/[.,;:!?()–—]|\b(?:and|but|so|then|or)\b/i).at(-1)!;
  return !/^\s*(?:after|as|before|once|since|until|when|while)\b/i.test(clause) && tellsPast(clause);
}

const tellsPast = (text: string): boolean => wordsOf(text).some(word => isPast(word.text));

export const tenseShift = defineRule({
  id: 'tense-shift',
  scope: 'part',
  roles: ['action'],
  severity: 'hint',
  summary: 'Stay in the past tense while you tell what you did.',
  why: 'Slipping into the present makes it unclear whether it happened once or is what you generally do. Weak answers use twice the present-tense verbs of good ones (Leadership IQ).',
  wording: true,
  examples: {
    bad: [
      '- Situation: The queue was full.\n- Task: Empty it.\n- Action: I split the queue in two and warned the team. Then I go to support and tell them.\n- Result: Empty by six.',
      '- Situation: A late delivery.\n- Task: Calm the shops.\n- Action: I checked the route and called the driver. I say we should wait.\n- Result: Two hours late.',
      '- Situation: A boy refused to read.\n- Task: Get him to.\n- Action: I asked him what he liked. I bring comics the next day.\n- Result: Eleven books.',
      '- Situation: The trial was on Monday.\n- Task: Find the file.\n- Action: I searched the archive. I call the clerk at home. I drove there.\n- Result: Found on Sunday.',
      '- Situation: A guest fell.\n- Task: Help.\n- Action: I covered her and rang the ambulance. I stay with her until it came.\n- Result: She walked out after two days.',
    ],
    good: [
      '- Situation: I brake too soon for a learner.\n- Task: Stop that.\n- Action: I painted three lines on the track: before the first I keep my feet on the floor.\n- Result: 12 rides of 20 without me.',
      '- Situation: The queue was full.\n- Task: Empty it.\n- Action: I split the queue and went to support.\n- Result: Empty by six.',
      '- Situation: A quarrel.\n- Task: End it.\n- Action: He said “I leave, then”; I said no.\n- Result: He stayed.',
      '- Situation: A failing class.\n- Task: Get them through.\n- Action: I rebuilt the lessons. I still use them today.\n- Result: 19 of 22 passed.',
      '- Situation: Bad data.\n- Task: Clean it.\n- Action: I go through the rows, I mark each outlier and I ask the owner.\n- Result: 3 % were wrong.',
      '- Situation: A hire broke down.\n- Task: Decide who pays.\n- Action: I told him to send it back. "And if it was me?" "Then I owe you breakfast."\n- Result: It was not him.',
      '- Situation: A new till.\n- Task: Train the team.\n- Action: I wrote a card and stood beside them, which I think helped most.\n- Result: No wrong change.',
    ],
  },

  *check({ sentences, label }) {
    // Without labels, what is said last and in the present may be what one does since.
    const last = label ? Infinity : sentences.findLast(({ unit }) => moodOf(unit).kind === 'told')?.at ?? 0;
    const isAllInQuotes = sentences.every(({ unit }) => isSpeech(unit.text));
    let isToldSoFar = false;
    for (const { at, unit } of sentences) {
      const { kind, span: past } = moodOf(unit);
      const toldFrom = isToldSoFar ? 0 : kind === 'told' ? past.start : Infinity;
      isToldSoFar ||= kind === 'told';
      if (toldFrom === Infinity || at > last || !mayShift(unit) || !isAllInQuotes && isSpeech(unit.text)) continue;
      const slips = presentOfSpeaker(unit.text).filter(span =>
        span.start >= toldFrom && !isBesideTheStory(unit.text.slice(0, span.start), unit.text.slice(span.end)) && !isQuoted(unit.text, span));
      const [first] = slips;
      if (!first) continue;
      const verbs = slips.map(({ start, end }) => unit.text.slice(start, end));
      yield {
        span: shift(first, at),
        message: `${listed(verbs)} ${verbs.length > 1 ? 'slip' : 'slips'} into the present. Stay in the past: it happened once, and you did it.`,
        ...fixFor(verbs, slips.map(span => shift(span, at))),
      };
    }
  },
});

/** Whether a sentence has no words that speak of today. */
const mayShift = (sentence: Sentence): boolean => !mentionsAny(sentence, 'habit', 'reflection-cue', 'modal-of-speaker');

/** `spans` are those of the verbs. */
function fixFor(verbs: readonly string[], spans: readonly Span[]) {
  const edits = verbs.flatMap((verb, index) => {
    const { end } = spans[index]!;
    const plain = /\p{L}+$/u.exec(verb)?.[0] ?? '';
    const past = forms(plain.toLowerCase()).find(isPast);
    return past ? [{ span: { start: end - plain.length, end }, text: past }] : [];
  });
  return edits.length > 0 ? { fixes: [{ title: `Say ${listed(edits.map(({ text }) => text))}`, edits }] } : {};
}
