import { documentedRules } from '../../rules';
import type { Caret, Offer } from './caret';

/** Rule ids, in a comment that quiets rules. */
export function ruleOffers({ offset, typed }: Caret): Offer[] {
  const comment = /<!--\s*answerlint-(?:disable|enable)[\w-]*\s(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(typed);
  if (!comment || / --\s/.test(comment[0].slice(4))) return [];
  return documentedRules.filter(({ scope }) => scope !== 'housekeeping').map(({ id, summary }): Offer =>
    ({ kind: 'rule', label: id, detail: summary, text: id, from: offset - comment[1]!.length, filter: id }));
}
