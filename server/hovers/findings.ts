import { shift, type Placed, type Reported } from '../../rules';
import type { HoverText } from './hoverText';
import { ruleHover } from './rule';

/** What was seen and why it matters. The message is left out, because the editor shows it already. */
export function findingsHover(here: readonly Placed<Reported>[]): HoverText | undefined {
  const [first] = here;
  if (!first) return undefined;
  const hovers = new Map(here.map(({ unit: { rule, evidence } }) => [rule, [...evidence ? [evidence] : [], ...ruleHover(rule)].join('\n\n')]));
  return { span: shift(first.unit.span, first.at), markdown: [...hovers.values()].join('\n\n---\n\n') };
}
