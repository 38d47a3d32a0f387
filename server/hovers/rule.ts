import { documentedRules } from '../../rules';
import { instead } from './hoverText';

/** What a rule asks, why, and a bad and a good example: all in the words of the rule's file. */
export function ruleHover(id: string): string[] {
  const rule = documentedRules.find(it => it.id === id);
  if (!rule) return [];
  const { bad: [bad], good: [good] } = 'examples' in rule ? rule.examples : { bad: [], good: [] };
  const [before, after] = [bad, good].map(example => typeof example === 'string' ? example : example?.text);
  return [`**${rule.id}**: ${rule.summary}`, rule.why, ...before && after ? [instead(before, after)] : []];
}

/** Why a rule asks for something. */
export const whyOf = (id: string): string | undefined => documentedRules.find(it => it.id === id)?.why;
