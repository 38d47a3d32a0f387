import { unknownDirective, unusedDirective } from './housekeeping';
import type { Directive } from './model/directives';
import type { AnswerReview, Reported } from './review';
import type { Placed, Span } from './span';

/** What directives leave of the findings, and what is wrong with the directives themselves. */
export interface Suppressed {
  readonly answers: readonly Placed<AnswerReview>[];
  readonly findings: readonly Reported[];
}

/**
 * Leaves out the findings that a directive quiets. A directive that names no rule there is, or that quiets nothing, is
 * itself reported, placed in the document: a suppression must not outlive its reason.
 */
export function suppress(directives: readonly Directive[], answers: readonly Placed<AnswerReview>[], findings: readonly Reported[], known: ReadonlySet<string>): Suppressed {
  if (directives.length === 0) return { answers, findings };
  const used = new Set<string>();
  const isLoud = (at: number) => ({ rule, span }: Reported): boolean => {
    const quieting = directives.filter(it => it.kind !== 'enable' && reaches(it.scope, at + span.start) && (it.rules.length === 0 || it.rules.some(({ id }) => id === rule)));
    for (const directive of quieting) used.add(keyOf(directive, rule)).add(keyOf(directive));
    return quieting.length === 0;
  };
  const loud = answers.map(({ at, unit }) => ({ at, unit: { ...unit, findings: unit.findings.filter(isLoud(at)) } }));
  return { answers: loud, findings: [...findings.filter(isLoud(0)), ...directives.flatMap(directive => problemsOf(directive, used, known))] };
}

const reaches = (scope: Span, offset: number): boolean => scope.start <= offset && offset < scope.end;

const keyOf = ({ span }: Directive, rule = ''): string => `${span.start} ${rule}`;

function problemsOf(directive: Directive, used: ReadonlySet<string>, known: ReadonlySet<string>): Reported[] {
  const unknown = directive.rules.filter(({ id }) => !known.has(id)).map(({ id, span }): Reported => ({
    rule: unknownDirective.id, severity: unknownDirective.severity, span,
    message: `There is no rule “${id}”, so this comment quiets nothing. Rule ids are the words behind each finding, such as generic-flattery.`,
  }));
  if (directive.kind === 'enable') return unknown;
  const idle = directive.rules.filter(({ id }) => known.has(id) && !used.has(keyOf(directive, id)));
  const unused = (span: Span, what: string): Reported => ({
    rule: unusedDirective.id, severity: unusedDirective.severity, span,
    message: `${what} is not found here any more: this comment can go.`,
    fixes: [{ title: 'Remove the comment', edits: [{ span: directive.span, text: '' }] }],
  });
  if (directive.rules.length === 0) return used.has(keyOf(directive)) ? [] : [unused(directive.span, 'Anything to quiet')];
  return [...unknown, ...idle.map(({ id, span }) => unused(span, id))];
}
