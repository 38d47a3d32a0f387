import { quotations } from '../model/english/quotes';
import { mentions, mentionsAny, type Sentence } from '../model/english/sentence';
import { overlap, type Span } from '../span';
import { clauseAround } from './clause';
import { isDenied, soundsLike } from './labelModel';
import { attitudes, OTHERS_WANT, recklessness } from './risk';
import { safeguards } from './safeguard';
import { inSaid } from './said';

/** The appetite is the speaker's own: "sales wanted to launch without approval" is somebody else's. */
const OWN = /\b(?:I|we|me|my|nobody)\b/;

/** An appetite for risk without anything that limits it in its paragraph. */
export interface UnguardedRisk {
  /** The sentence that shows it, and the first place in it that does. */
  readonly text: string;
  readonly span: Span;
  /** Whether it only sounds like one, and no word list knows it. */
  readonly isGuess: boolean;
  /** Whether it is a story in which a brake was missing once, without praise for that. */
  readonly isDeed: boolean;
}

/** The first unguarded risk of each sentence that has one. */
export const unguardedRisks = inSaid(({ sentence, paragraph, inStory }): UnguardedRisk[] => {
  const known = recklessness(sentence, inStory);
  const named = known.length > 0 && isDenied(sentence, 'reckless-risk') ? [] : known;
  const [span] = named.length > 0 || inStory ? named : guessed(sentence);
  if (!span) return [];
  const guarded = paragraph.some(it => it === sentence ? isGuarded(it, recklessness(it, inStory)) : safeguards(it).length > 0);
  return guarded ? [] : [{ text: sentence.text, span, isGuess: named.length === 0, isDeed: inStory && attitudes(sentence).length === 0 }];
}, sentence => recklessness(sentence).length > 0 || soundsLike(sentence, 'reckless-risk').length > 0);

/** What only sounds like an appetite for risk, and is neither quoted nor what somebody else wants. */
const guessed = (sentence: Sentence): Span[] => OTHERS_WANT.test(sentence.text) ? [] : soundsLike(sentence, 'reckless-risk')
  .filter(span => OWN.test(sentence.text.slice(span.start, span.end)) && !quotations(sentence.text).some(it => overlap(it, span)));

/** Whether there is a safeguard. One in the very clause that waves it away ("I don't wait for a pilot") does not count. */
const isGuarded = (sentence: Sentence, risks: readonly Span[]): boolean =>
  safeguards(sentence).some(guard => !risks.some(risk => overlap(clauseAround(sentence, risk), guard)));

/** Claims to live well with risk: "I am comfortable with uncertainty". */
export const riskClaims = (sentence: Sentence): Span[] => mentionsAny(sentence, 'uncertainty') ? mentions(sentence, 'risk-claim') : [];
