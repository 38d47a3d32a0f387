import { hasSlot } from '../edits/slots';
import { constraints } from '../evidence/constraint';
import { headOf } from '../evidence/head';
import { expectedCount } from '../evidence/labelModel';
import { pointsMade, PER_POINT } from '../evidence/points';
import { recklessness } from '../evidence/risk';
import { safeguards } from '../evidence/safeguard';
import { saidFinder, saidIn, sentenceFinder } from '../evidence/said';
import type { Answer } from '../model/answer';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { defineRule, insertAt } from '../rule';
import { overlap, spanOf, type Span } from '../span';

/** In spoken words. Shorter answers are notes, without room for a constraint. */
const FEWEST_WORDS = 12;

export const missingConstraints = defineRule({
  id: 'missing-constraints',
  scope: 'answer',
  severity: 'information',
  summary: 'Name a limit that your work must keep.',
  why: 'The guide names it as a pitfall: "Ignoring product constraints (latency, safety, fairness)." Everybody can promise better; what '
    + 'an idea must not make slower, riskier or dearer shows that you have built such things. 68% of the public stories that we looked at name one.',
  kinds: ['why-company', 'behavioral', '30-60-90', 'project-deep-dive'],
  wording: true,
  unfinished: true,
  examplesQuestion: 'Why do you want to join us?',
  examples: {
    bad: [
      'I would add deep learning to every part of your product and make the recommendations much better.',
      'I would redesign the whole app for you so that it is more beautiful and everybody likes it more.',
      'I want to join because I can build any feature that your customers will ever ask for.',
      'I want to teach here because I like children and I have many ideas for new lessons.',
      'With my experience as a chef I could make your menu much more interesting for every guest.',
    ],
    good: [
      'I would start with retrieval, because at 60 ms P95 a bigger ranker does not fit into your feed.',
      'The redesign I would bring had to stay under a 200 kB bundle and pass WCAG AA.',
      'Any change to your triage form has to survive a full ward and one free hand, so patient safety sets the layout.',
      'I would not log raw queries: privacy review takes a week, and hashing gives us the same signal.',
      'I could bring a vegan menu that keeps your kitchen inside its allergen rules and its budget.',
      'I want to teach here, and I have built lessons for thirty children with no budget at all.',
      { text: 'You sell patches by subscription, and your reviews complain about glue in humid weather. I ordered two boxes.', question: 'What do you know about us?' },
    ],
  },

  *check(answer) {
    if (answer.words < FEWEST_WORDS || ASKS_OF_THEM.test(answer.question) || hasSlot(answer.text) || answer.rubric.group === 'behavioral' && !tellsOfProduct(answer)) return;
    if (limitsSaid(answer).length > 0 || soundsLimited(answer)) return;
    const last = spanOf(answer.paragraphs.at(-1)!).end;
    yield {
      span: headOf(answer),
      message: 'Everyone can make it better. Name one limit your work has to keep (time, cost, safety, privacy, access): what may it '
        + 'not make slower, riskier or dearer?',
      evidence: `No limit found in ${answer.words} words: looked for performance, reliability, safety, fairness, privacy, rules, cost, time and hands.`,
      fixes: [{ title: 'Add a limit', edits: [insertAt(last, ' All of this has to stay within [which limit of time, cost, safety or privacy?].')] }],
    };
  },
});

/** Constraints and safeguards. Not a work permit, "no cap on commission", or the pilot that the speaker does not wait for. */
function limits(sentence: Sentence): Span[] {
  const perks = mentions(sentence, 'perk');
  const kept = perks.length > 0 || recklessness(sentence).length > 0 ? [] : safeguards(sentence);
  return [...constraints(sentence), ...kept].filter(span => !perks.some(perk => overlap(perk, span)));
}

const limitsSaid = sentenceFinder(limits);

/**
 * Whether limits are likely to be told in words that no list has: the expected number reaches the threshold, which is lower for an answer that
 * makes many points.
 */
const soundsLimited = (answer: Answer): boolean =>
  Math.log(expectedCount(saidIn(answer).map(({ unit }) => unit.sentence), 'limit')) >= LIMIT_ALONE - PER_POINT * (answer.rubric.group === 'why-company' ? pointsMade(answer).size : 0);

/** In log odds, fitted with the thresholds of the points (evidence/points.ts). */
const LIMIT_ALONE = 0.9;

/** A question of what one knows leaves no room for what one would do. */
const ASKS_OF_THEM = /\bdo you (?:already )?know (?:of|about)\b|\bwhat have you (?:read|heard|found out)\b/i;

/** Words of a question or title about something that was made. In stories of conflicts and teams, a product is only the scene. */
const MADE = /\b(?:projects?|products?|features?|apps?|tools?|systems?|site|page|bot|proud|built?|launch(?:ed)?|design(?:ed)?|piece of work)\b/i;

/** Whether a story is about building something that people use. */
const tellsOfProduct = (answer: Answer): boolean =>
  MADE.test(answer.question) && (products(answer).length > 0 || built(answer).length > 0 && things(answer).length > 1);

const toldOf = (list: string) => saidFinder(({ sentence, inStory }) => inStory ? mentions(sentence, list) : [], sentence => mentionsAny(sentence, list));
const [products, built, things] = [toldOf('made-product'), toldOf('built'), toldOf('product-noun')];
