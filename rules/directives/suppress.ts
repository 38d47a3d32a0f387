import type { SourceText } from '../model/markdown/sourceText';
import type { AnswerReview, Ignored } from '../reviewed';
import type { Reported } from '../rule';
import type { Placed } from '../span';
import { directivesQuieting, type Directive } from './directive';
import { directiveProblems } from './problems';

/** What directives leave of the findings, with the findings about the directives themselves. */
export interface Suppressed {
  readonly answers: readonly Placed<AnswerReview>[];
  readonly findings: readonly Reported[];
}

/** Leaves out the findings that a directive quiets. `isDraft`: most rules are off, so unused directives are not reported. */
export function suppress(directives: readonly Directive[], answers: readonly Placed<AnswerReview>[], findings: readonly Reported[], text: SourceText, isDraft: boolean): Suppressed {
  if (directives.length === 0) return { answers, findings };
  const used = new Map<Directive, Set<string>>();
  const quieting = (rule: string, offset: number): readonly Directive[] => {
    const found = directivesQuieting(directives, rule, offset);
    for (const directive of found) used.set(directive, (used.get(directive) ?? new Set()).add(rule));
    return found;
  };
  const loudIn = ({ at, unit }: Placed<AnswerReview>): Placed<AnswerReview> => {
    const ignored = unit.findings.flatMap((finding): (Ignored & { readonly finding: Reported })[] => {
      const [directive] = quieting(finding.rule, at + finding.span.start);
      return directive ? [{ finding, rule: finding.rule, span: finding.span, ...directive.reason && { reason: directive.reason } }] : [];
    });
    if (ignored.length === 0) return { at, unit };
    const quiet = new Set(ignored.map(({ finding }) => finding));
    return { at, unit: { ...unit, findings: unit.findings.filter(it => !quiet.has(it)), ignored: ignored.map(({ finding: _, ...it }) => it) } };
  };
  const loud = answers.map(loudIn);
  const outside = findings.filter(({ rule, span }) => quieting(rule, span.start).length === 0);
  return { answers: loud, findings: [...outside, ...directiveProblems(directives, used, String(text), isDraft)] };
}
