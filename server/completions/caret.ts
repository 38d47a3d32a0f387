import { begunStory, recognise, rubricsWith, type AnswerReview, type Placed, type Rubric } from '../../rules';
import type { View } from '../view';

/** Where the writer is. */
export interface Caret {
  readonly view: View;
  readonly offset: number;
  /** Where the caret's line begins, and what stands there before the caret. */
  readonly lineStart: number;
  readonly typed: string;
  /** The answer that the caret is in, or behind with nothing said between. */
  readonly answer: Placed<AnswerReview> | undefined;
  /** The kind of question that the writer answers here, or is about to. */
  readonly rubric: Rubric | undefined;
  /** What stands between the question and the caret's line. */
  readonly above: string;
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

/** As many lines hold the labels of a story that has only been begun. */
const MOST_LINES = 12;

/** The kind of the question above, where nothing is said yet that would make it an answer, and where the question ends. */
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
