import { didYouMean, documentedRules, ruleDocs } from '../../rules';
import { complain, print } from './output';

/** `answerlint rules`: lists all rules, or explains one. */
export function describeRules(id: string | undefined): void {
  const all = documentedRules.toSorted((a, b) => a.id < b.id ? -1 : 1);
  if (id === undefined) {
    const width = Math.max(...all.map(({ id }) => id.length));
    const level = (rule: typeof all[number]): string => 'offByDefault' in rule && rule.offByDefault ? 'off' : rule.severity;
    return print(all.map(rule => `${rule.id.padEnd(width)}  ${level(rule).padEnd('information'.length)}  ${rule.summary}`).join('\n'));
  }
  const rule = all.find(rule => rule.id === id);
  if (!rule) return complain(`there is no rule "${id}".${didYouMean(id, all.map(({ id }) => id))} List them: answerlint rules`);
  print(ruleDocs(rule));
}
