import { applyEdits, safeEdits, type Review, type Reviewer } from '../../rules';

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
