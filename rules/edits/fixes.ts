import type { Review, Reviewer } from '../reviewed';
import { shiftEdits, type Edit, type Reported } from '../rule';
import { overlap, type Span } from '../span';

/**
 * The edits of all preferred fixes that are safe, placed in the document, in its order. Where two collide, the first one counts; the other is
 * found again in the fixed text.
 */
export function safeEdits({ answers, findings }: Review): Edit[] {
  const taken: Edit[] = [];
  const take = (at: number, reported: readonly Reported[]): void => {
    for (const { fixes } of reported) {
      const [fix] = fixes ?? [];
      if (!fix?.safe) continue;
      const edits = shiftEdits(fix.edits, at);
      if (!edits.some(edit => taken.some(other => collide(edit.span, other.span)))) taken.push(...edits);
    }
  };
  take(0, findings);
  for (const { at, unit } of answers) take(at, unit.findings);
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** Applies edits that are in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let kept = 0;
  const parts = edits.flatMap(({ span, text: inserted }) => {
    const before = text.slice(kept, span.start);
    kept = span.end;
    return [before, inserted];
  });
  return [...parts, text.slice(kept)].join('');
}

/** A fix may make room for another one. A text that still changes after so many passes is left as it is by then. */
const MOST_PASSES = 10;

/** A text after all its safe fixes, and the review of the result. New lines end like the first one. */
export function fixed(text: string, review: Reviewer): { readonly text: string; readonly review: Review } {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let now = { text, review: review(text) };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = safeEdits(now.review).map(edit => ({ ...edit, text: edit.text.replace(/\r\n|\n/g, lineEnd) }));
    if (edits.length === 0) break;
    const next = applyEdits(now.text, edits);
    now = { text: next, review: review(next) };
  }
  return now;
}

/** Two insertions at the same place collide as well, because their order would be chance. */
const collide = (a: Span, b: Span): boolean => overlap(a, b) || a.start === b.start;
