import type { Review, Reviewer } from '../reviewed';
import type { Edit, Reported } from '../rule';
import { overlap, shift, type Span } from '../span';

/**
 * The edits of all safe preferred fixes that can be made together, placed in the document and in its order. Where two get in each
 * other's way the first one counts; the other is found again in the fixed text.
 */
export function safeEdits({ answers, findings }: Review): Edit[] {
  const taken: Edit[] = [];
  const take = (at: number, reported: readonly Reported[]): void => {
    for (const { fixes } of reported) {
      const [fix] = fixes ?? [];
      if (!fix?.safe) continue;
      const edits = fix.edits.map(({ span, text }) => ({ span: shift(span, at), text }));
      if (!edits.some(edit => taken.some(other => collide(edit.span, other.span)))) taken.push(...edits);
    }
  };
  take(0, findings);
  for (const { at, unit } of answers) take(at, unit.findings);
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** The text after edits, which are in its order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let kept = 0;
  const parts = edits.flatMap(({ span, text: inserted }) => {
    const before = text.slice(kept, span.start);
    kept = span.end;
    return [before, inserted];
  });
  return [...parts, text.slice(kept)].join('');
}

/** A fix can make room for another one; a text that is not at rest by then is left as it is. */
const MOST_PASSES = 10;

/** A text after all its safe fixes, and what is then found in it. New lines end like the others of the text. */
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

/** Two insertions at one place collide as well: which comes first would be chance. */
const collide = (a: Span, b: Span): boolean => overlap(a, b) || a.start === b.start;
