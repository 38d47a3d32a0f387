import { mentions, mentionsAny, type Sentence } from '../model/sentence';
import { overlap, type Span } from '../span';
import { recklessness } from './risk';
import { safeguards } from './safeguard';
import type { Said } from './said';

/** An appetite for risk that nothing in its paragraph limits: its first span in the sentence. */
export function unguardedRisk({ sentence, paragraph, inStory }: Said): Span | undefined {
  const [risk] = recklessness(sentence, inStory);
  if (!risk) return undefined;
  const guarded = paragraph.some(it => it === sentence ? isGuarded(it, recklessness(it, inStory)) : safeguards(it).length > 0);
  return guarded ? undefined : risk;
}

/** A safeguard named in the clause that waves it away ("I don't wait for a pilot") guards nothing. */
const isGuarded = (sentence: Sentence, risks: readonly Span[]): boolean =>
  safeguards(sentence).some(guard => !risks.some(risk => overlap(clauseAround(sentence, risk), guard)));

function clauseAround({ text }: Sentence, { start, end }: Span): Span {
  const before = Math.max(...[',', ';', ':'].map(mark => text.lastIndexOf(mark, start)));
  const after = /[,;:]/.exec(text.slice(end));
  return { start: before + 1, end: after ? end + after.index : text.length };
}

/** "I am comfortable with uncertainty": a claim to live with risk. */
export const riskClaims = (sentence: Sentence): Span[] => mentionsAny(sentence, 'uncertainty') ? mentions(sentence, 'risk-claim') : [];
