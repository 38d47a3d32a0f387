import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { allSentences, contains, extentOf, shift, spanOf, type Span } from '../../rules';
import { about, type Feature } from '../feature';
import type { View } from '../view';

/** The selection grows from the sentence to the paragraph, the part, the story, the answer, the document. */
export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },

  register(connection, session) {
    connection.onSelectionRanges(about<SelectionRangeParams, SelectionRange[]>(session, [], (view, { positions }) =>
      positions.map(position => selectionAt(view.positions.offset(position), view))));
  },
};

function selectionAt(offset: number, { text, review, positions }: View): SelectionRange {
  const around = [{ start: 0, end: text.length }, ...review.answers.flatMap(({ at, unit }) =>
    spansIn(unit).map(span => shift(span, at)))].filter(({ start, end }) => start <= offset && offset <= end);
  return around
    .sort((a, b) => (b.end - b.start) - (a.end - a.start))
    .reduce<{ span: Span; selection: SelectionRange } | undefined>((outer, span) => {
      if (outer && (!contains(outer.span, span) || contains(span, outer.span))) return outer;
      return { span, selection: { range: positions.range(span), ...(outer && { parent: outer.selection }) } };
    }, undefined)!.selection;
}

/** Every unit of an answer that can be selected, placed in the answer. */
const spansIn = ({ answer, stories }: View['review']['answers'][number]['unit']): Span[] => [
  { start: 0, end: answer.text.length },
  ...stories.flatMap(({ at, unit: { story } }) => [
    { start: 0, end: story.text.length },
    ...story.parts.flatMap(part => [part.body, extentOf(part)]),
  ].map(span => shift(span, at))),
  ...[...answer.paragraphs, ...allSentences(answer.paragraphs)].map(spanOf),
];
