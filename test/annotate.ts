import { applyEdits, createReviewer, defaultSettings, overlap, rules, shift, type Edit, type Reported, type Reviewer, type Rule } from '../rules';

/** A line of carets under a line of text says what is found there: `^^^ rule-id: message`, with the severity where it is not the rule's own. */
const CARETS = /^ *\^+ [a-z-]+(?: \([a-z]+\))?: /;

export const strip = (fixture: string): string => fixture.split('\n').filter(line => !CARETS.test(line)).join('\n');

const reviewers = new Map<Rule, Reviewer>();

/** A reviewer with no other rule than this one. */
function reviewerWith(rule: Rule): Reviewer {
  const known = reviewers.get(rule);
  if (known) return known;
  const others = rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]);
  const levels = Object.fromEntries(rule.offByDefault ? [...others, [rule.id, rule.severity]] : others);
  const reviewer = createReviewer({ ...defaultSettings, rules: levels });
  reviewers.set(rule, reviewer);
  return reviewer;
}

/** What one rule finds in a document, placed in it. */
export function findingsOf(rule: Rule, text: string): Reported[] {
  const { answers, findings } = reviewerWith(rule)(text);
  const inAnswers = answers.flatMap(({ at, unit }) => unit.findings.map(finding => placed(finding, at)));
  return [...inAnswers, ...findings].filter(({ rule: id }) => id === rule.id).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const placed = (finding: Reported, at: number): Reported => ({
  ...finding,
  span: shift(finding.span, at),
  ...finding.fixes && { fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ span: shift(span, at), text })) })) },
});

/** Writes findings under the lines they begin in, so that what is found can be compared, and rewritten, as text. */
export function annotate(rule: Rule, text: string, findings: readonly Reported[]): string {
  let start = 0;
  return text.split('\n').map(line => {
    const end = start + line.length;
    const notes = findings.filter(({ span }) => start <= span.start && span.start <= end).map(({ span, rule: id, severity, message }) => {
      const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - span.start));
      return `${' '.repeat(span.start - start)}${carets} ${id}${severity === rule.severity ? '' : ` (${severity})`}: ${message}`;
    });
    start = end + 1;
    return [line, ...notes].join('\n');
  }).join('\n');
}

/** The text after the preferred fix of every finding; of two that collide, the first. */
export function applyFixes(text: string, findings: readonly Reported[]): string {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes?.[0]?.edits ?? [];
    if (!edits.some(edit => taken.some(other => overlap(edit.span, other.span) || edit.span.start === other.span.start))) taken.push(...edits);
  }
  return applyEdits(text, taken.sort((a, b) => a.span.start - b.span.start));
}
