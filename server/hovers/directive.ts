import type { Review } from '../../rules';
import { isAt, type HoverText } from './hoverText';
import { ruleHover } from './rule';

const EFFECTS: Readonly<Record<Review['directives'][number]['kind'], string>> = {
  'disable-next-line': 'quiets the rules that it names in the next line.',
  'disable': 'quiets the rules that it names from here on, up to the comment that enables them again.',
  'enable': 'ends a stretch in which rules are quiet.',
  'disable-file': 'quiets the rules that it names in the whole file.',
  'unknown': 'does nothing: its name is not known.',
};

/** At a comment that quiets rules: what it does, or what the rule under the caret is about. */
export function directiveHover(offset: number, { directives }: Review): HoverText | undefined {
  const directive = directives.find(({ span }) => isAt(offset, span));
  if (!directive) return undefined;
  const { kind, rules, word, span, reason } = directive;
  const rule = rules.find(name => isAt(offset, name.span));
  if (rule) return { span: rule.span, markdown: ruleHover(rule.id).join('\n\n') || `There is no rule “${rule.id}”.` };
  const all = rules.length === 0 && kind !== 'unknown' ? 'Without a name it means all rules.' : undefined;
  return { span: isAt(offset, word.span) ? word.span : span, markdown: [`\`${word.id}\` ${EFFECTS[kind]}`, all, reason && `Reason: ${reason}`].filter(Boolean).join('\n\n') };
}
