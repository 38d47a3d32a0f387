import type { AnswerReview, Placed } from '../../rules';
import type { View } from '../session';

/** Where the writer is. */
export interface Caret {
  readonly view: View;
  readonly offset: number;
  /** Where the caret's line begins, and what stands there before the caret. */
  readonly lineStart: number;
  readonly typed: string;
  /** The answer that the caret is in, or behind with nothing said between. */
  readonly answer: Placed<AnswerReview> | undefined;
  readonly inFrontMatter: boolean;
}

/** Something to insert in the place of what the writer has typed of it. */
export interface Offer {
  readonly kind: 'question' | 'scaffold' | 'signal' | 'key' | 'value' | 'rule';
  readonly label: string;
  readonly detail: string;
  /** With slots `[like this?]`. */
  readonly text: string;
  /** It replaces everything from here to the caret. */
  readonly from: number;
  /** What an editor compares the typed text with. */
  readonly filter: string;
}

export function caretAt(offset: number, view: View): Caret {
  const { text, review } = view;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const answer = review.answers.findLast(({ at }) => at < offset);
  const end = answer ? answer.at + answer.unit.answer.text.length : 0;
  const isIn = answer && (offset <= end || text.slice(end, lineStart).trim() === '');
  return { view, offset, lineStart, typed: text.slice(lineStart, offset), answer: isIn ? answer : undefined, inFrontMatter: offset < review.frontMatterEnd };
}
