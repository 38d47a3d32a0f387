import { hasSlot } from '../edits/slots';
import { quantifiedResult } from '../evidence/quantity';
import { sentencesIn } from '../evidence/storyParts';
import { mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import { shift, type Placed } from '../span';

const sizesIn = ({ at, unit }: Placed<Sentence>) => quantifiedResult(unit).map(span => ({ at, span, text: unit.text.slice(span.start, span.end) }));

/** A share or a multiple means nothing unless one knows of what. */
const RELATIVE = /%|\bper ?cent|\d\s?[x×]$|fold$/i;

/** "Eight scans in ten". */
const SHARE = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine))(?: \p{L}+)? (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|eight|ten|twelve|twenty|a hundred)\b/iu;

export const noBaseline = defineRule({
  id: 'no-baseline',
  scope: 'story',
  severity: 'hint',
  summary: 'Say what the share is measured against.',
  why: 'The first question to “40 % better” is “than what, and over how long?”. A start, a stretch of time or a comparison answers it before it is asked.',
  wording: true,
  unfinished: true,
  examples: {
    bad: [
      '- Situation: A slow kitchen.\n- Task: Speed it up.\n- Action: I moved the pass.\n- Result: Improved efficiency by 40%.',
      '- Situation: A stale newsletter.\n- Task: Revive it.\n- Action: I rewrote it.\n- Result: Opens went up by 30 percent.',
      '- Situation: A slow build.\n- Task: Cut it.\n- Action: I cached the layers.\n- Result: It was 10x better.',
      '- Situation: Falls on the ward.\n- Task: Fewer of them.\n- Action: I moved the rails.\n- Result: Falls decreased by 25 %.',
      '- Situation: A weak pitch.\n- Task: Win more.\n- Action: I cut it to five slides.\n- Result: Our win rate rose 15%.',
    ],
    good: [
      '- Situation: A new feed.\n- Task: More clicks.\n- Action: Built a bandit.\n- Result: +12% CTR and +6% session length over 3 weeks.',
      '- Situation: A slow clinic.\n- Task: Shorten the wait.\n- Action: I split the queue.\n- Result: The wait fell by 40 %, from 41 to 26 minutes.',
      '- Situation: A new rule.\n- Task: Test it.\n- Action: I ran it on half the users.\n- Result: Refunds fell 12% against the holdout.',
      '- Situation: A late train line.\n- Task: Be on time.\n- Action: I moved two signals.\n- Result: 91% on time, compared with 70% the year before.',
      '- Situation: Bad bread.\n- Task: Better bread.\n- Action: I changed the flour.\n- Result: We sold 340 more loaves a week.',
    ],
  },

  *check(story) {
    const sentences = sentencesIn(story.parts.filter(({ role }) => role === 'result'));
    const sizes = sentences.flatMap(sizesIn);
    const [size] = sizes;
    if (!size || sizes.length > 1 || !RELATIVE.test(size.text)) return;
    if (sentences.some(({ unit }) => mentionsAny(unit, 'window') || hasSlot(unit.text))) return;
    const start = sentencesIn(story.parts.filter(({ role }) => role === 'situation' || role === 'task'));
    if (start.some(({ unit }) => SHARE.test(unit.text)) || start.flatMap(sizesIn).some(({ text }) => RELATIVE.test(text))) return;
    const span = shift(size.span, size.at);
    yield {
      span,
      message: `${size.text} of what, and over how long? Name where it started or the stretch of time.`,
      fixes: [{ title: 'Add where it started and how long it took', edits: [insertAt(span.end, ' (from [where?], over [how long?])')] }],
    };
  },
});
