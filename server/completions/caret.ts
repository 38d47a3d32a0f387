import { begunStory, recognise, rubricsWith, type AnswerReview, type Placed, type Rubric } from '../../rules';
import type { View } from '../view';

/** Where the writer is. */
export interface Caret {
  readonly view: View;
  readonly offset: number;
  /** Where the line of the caret begins, and what is typed on it before the caret. */
  readonly lineStart: number;
  readonly typed: string;
  /** The answer at the caret, or just before it with nothing said between. */
  readonly answer: Placed<AnswerReview> | undefined;
  /** The kind of question that is answered here, or is about to be. */
  readonly rubric: Rubric | undefined;
  /** The text between the question and the line of the caret. */
  readonly above: string;
  readonly inFrontMatter: boolean;
}

/** A completion: something to insert in the place of what is typed of it. */
export interface Offer {
  readonly kind: 'question' | 'scaffold' | 'signal' | 'key' | 'value' | 'rule';
  readonly label: string;
  readonly detail: string;
  /** With slots `[like this?]`. */
  readonly text: string;
  /** The text from this offset to the caret is replaced. */
  readonly from: number;
  /** What the editor compares with the typed text. */
  readonly filter: string;
}

/** What can be known of a place in a document, for whoever completes what is typed there. */
export function caretAt(offset: number, view: View): Caret {
  const { text, review } = view;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const last = review.answers.findLast(({ at }) => at < offset);
  const end = last ? last.at + last.unit.answer.text.length : 0;
  const answer = offset <= end || text.slice(end, lineStart).trim() === '' ? last : undefined;
  const asked = answer ? { rubric: answer.unit.answer.rubric, end: answer.at + answer.unit.answer.questionSpan.end } : questionAbove(text.slice(0, lineStart), view);
  return {
    view, offset, lineStart, answer,
    typed: text.slice(lineStart, offset),
    rubric: asked?.rubric,
    above: text.slice(asked?.end ?? lineStart, lineStart),
    inFrontMatter: offset < review.frontMatterEnd,
  };
}

/** The labels of a story that has just been begun stand within so many lines. */
const MOST_LINES = 12;

/** The kind of the question above if it has no answer yet, and where the question ends. */
function questionAbove(above: string, { configuration: { settings } }: View): { readonly rubric: Rubric; readonly end: number } | undefined {
  const lines = [...above.matchAll(/[^\r\n]*\S[^\r\n]*/g)].slice(-MOST_LINES);
  for (const { 0: line, index } of lines.toReversed()) {
    const question = line.replace(/^[\s>]*(?:#{1,6}|[-*+]|\d{1,2}[.)]|Q:)?\s*/, '').replaceAll('**', '');
    const recognised = recognise(question, { parents: [] }, rubricsWith(settings.rubrics));
    if (recognised) return { rubric: recognised.rubric, end: index + line.length };
    if (line.startsWith('#') && !begunStory(line)) return undefined;
  }
  return undefined;
}
