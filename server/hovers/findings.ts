import { shift, type Placed, type Reported } from '../../rules';
import type { Help } from './hoverText';
import { ruleHelp } from './rule';

/** What was seen and why it matters. The message is left out, because the editor shows it already. */
export function findingsHelp(here: readonly Placed<Reported>[]): Help | undefined {
  const [first] = here;
  if (!first) return undefined;
  const helps = new Map(here.map(({ unit: { rule, evidence } }) => [rule, [...evidence ? [evidence] : [], ...ruleHelp(rule)].join('\n\n')]));
  return { span: shift(first.unit.span, first.at), markdown: [...helps.values()].join('\n\n---\n\n') };
}
