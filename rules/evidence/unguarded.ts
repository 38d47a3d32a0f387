import { mentions, mentionsAny, type Sentence } from '../model/sentence';
import { overlap, type Span } from '../span';
import { clauseAround } from './clause';
import { soundsLike } from './labelModel';
import { recklessness } from './risk';
import { safeguards } from './safeguard';
import type { Said } from './said';

/** An appetite for risk that nothing in its paragraph limits: its first span in the sentence. */
export function unguardedRisk({ sentence, paragraph, inStory }: Said): Span | undefined {
  const [risk] = [...recklessness(sentence, inStory), ...inStory ? [] : soundsLike(sentence, 'reckless-risk')];
  if (!risk) return undefined;
  const guarded = paragraph.some(it => it === sentence ? isGuarded(it, recklessness(it, inStory)) : safeguards(it).length > 0);
  return guarded ? undefined : risk;
}

/** A safeguard named in the clause that waves it away ("I don't wait for a pilot") guards nothing. */
const isGuarded = (sentence: Sentence, risks: readonly Span[]): boolean =>
  safeguards(sentence).some(guard => !risks.some(risk => overlap(clauseAround(sentence, risk), guard)));

/** "I am comfortable with uncertainty": a claim to live with risk. */
export const riskClaims = (sentence: Sentence): Span[] => mentionsAny(sentence, 'uncertainty') ? mentions(sentence, 'risk-claim') : [];
