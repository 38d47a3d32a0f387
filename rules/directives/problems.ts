import { rules } from '../checks';
import { folderRules } from '../folder';
import { frontMatterRule, unknownDirective, unusedDirective, type HousekeepingRule } from '../housekeeping';
import type { Reported, Edit, Fix } from '../rule';
import type { Span } from '../span';
import { didYouMean, nearest } from '../util/nearest';
import { listed } from '../util/wording';
import { directiveKinds, type Directive, type Named } from './directive';
import { removeComment, removeName } from './edits';

/** Rules whose findings show in a single document: whether a comment quiets one of these can be seen there. */
const judged: ReadonlySet<string> = new Set([...rules.map(({ id }) => id), frontMatterRule.id]);
const known: readonly string[] = [...judged, ...folderRules.map(({ id }) => id)];
const words = directiveKinds.map(kind => `answerlint-${kind}`);

/**
 * Directives that name no known rule, or that quiet nothing, placed in the document: a comment must not outlive its reason. `used`: the rules
 * that each directive has quieted. In a draft most rules are off, so nobody can tell what is unused.
 */
export function directiveProblems(directives: readonly Directive[], used: ReadonlyMap<Directive, ReadonlySet<string>>, text: string, isDraft: boolean): Reported[] {
  return directives.flatMap(directive => [
    ...unknownIn(directive, text),
    ...isDraft ? [] : unusedIn(directive, directives, used.get(directive) ?? new Set(), text),
  ]);
}

function unknownIn(directive: Directive, text: string): Reported[] {
  const { kind, word, rules } = directive;
  if (kind === 'unknown') return [unknown(word, `“${word.id}” quiets nothing.`, words, remove([directive], text))];
  return rules.filter(({ id }) => !known.includes(id)).map(name =>
    unknown(name, `There is no rule “${name.id}”, so it quiets nothing.`, known, rules.length === 1 ? remove([directive], text) : takeOut(name, directive, text)));
}

function unknown({ id, span }: Named, message: string, names: readonly string[], removal: Fix): Reported {
  const meant = nearest(id, names);
  const hint = didYouMean(id, names) || ' Rule ids are the words behind each finding, such as generic-flattery.';
  return report(unknownDirective, span, message + hint, [...meant ? [{ title: `Write “${meant}”`, edits: [{ span, text: meant }] }] : [], removal]);
}

function unusedIn(directive: Directive, directives: readonly Directive[], used: ReadonlySet<string>, text: string): Reported[] {
  const { kind, rules, span } = directive;
  const opened = directives.filter(it => it.kind === 'disable' && it.scope.end === span.start);
  const removal = remove([directive, ...directives.filter(it => isOnlyEndOf(it, directive, directives))], text);
  if (kind === 'unknown' || (kind === 'enable' && opened.length > 0)) return [];
  if (kind === 'enable') return [report(unusedDirective, span, 'Nothing is quiet here that this comment could end: it can go.', [removal])];
  if (rules.length === 0) return used.size > 0 ? [] : [report(unusedDirective, span, 'Nothing is found here that this comment could quiet: it can go.', [removal])];
  const idle = rules.filter(({ id }) => judged.has(id) && !used.has(id));
  if (idle.length === 0) return [];
  if (idle.length === rules.length) return [report(unusedDirective, span, `${listed(idle.map(({ id }) => id))}: not found here any more. This comment can go.`, [removal])];
  return idle.map(name => report(unusedDirective, name.span, `“${name.id}” is not found here any more.`, [takeOut(name, directive, text)]));
}

/** Whether a comment ends only the stretch that another one began, so that both can go together. */
const isOnlyEndOf = (end: Directive, { kind, scope }: Directive, directives: readonly Directive[]): boolean =>
  kind === 'disable' && end.kind === 'enable' && scope.end === end.span.start && directives.filter(it => it.kind === 'disable' && it.scope.end === scope.end).length === 1;

const remove = (directives: readonly Directive[], text: string): Fix => ({ title: 'Remove the comment', edits: directives.map((it): Edit => removeComment(it, text)) });

const takeOut = (name: Named, directive: Directive, text: string): Fix => ({ title: `Take “${name.id}” out`, edits: [removeName(name, directive, text)] });

const report = ({ id: rule, severity }: HousekeepingRule, span: Span, message: string, fixes: readonly Fix[]): Reported => ({ rule, severity, span, message, fixes });
