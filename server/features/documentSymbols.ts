import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams } from 'vscode-languageserver';
import { extentOf, shift, spanOf, type AnswerReview, type Span, type StoryReview } from '../../rules';
import { about, type Feature } from '../feature';
import { clock, progress } from '../progress';

/** The outline: questions, their parts and stories, the parts of stories. */
export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Answerlint' } },

  register(connection, session) {
    connection.onDocumentSymbol(about<DocumentSymbolParams, DocumentSymbol[]>(session, [], ({ review, positions }) =>
      review.answers.map(({ at, unit }) => answerSymbol(unit, span => positions.range(shift(span, at))))));
  },
};

type ToRange = (span: Span) => DocumentSymbol['range'];

function answerSymbol(review: AnswerReview, range: ToRange): DocumentSymbol {
  const { answer, stories } = review;
  return {
    name: answer.question || answer.rubric.title,
    detail: progress(review),
    kind: SymbolKind.Class,
    range: range({ start: 0, end: answer.text.length }),
    selectionRange: range(answer.questionSpan),
    children: [
      ...partSymbols(answer, range),
      ...stories.map(story => storySymbol(story.unit, span => range(shift(span, story.at)))),
    ].sort((a, b) => a.range.start.line - b.range.start.line),
  };
}

/** The labelled parts of an answer that is no story: consecutive paragraphs of the same part. */
function partSymbols({ paragraphs, rubric }: AnswerReview['answer'], range: ToRange): DocumentSymbol[] {
  const runs: { part: string; span: Span }[] = [];
  for (const paragraph of paragraphs) {
    const { part, story } = paragraph.unit;
    if (!part || story !== undefined) continue;
    const span = spanOf(paragraph);
    const last = runs.at(-1);
    if (last?.part === part) last.span = { start: last.span.start, end: span.end };
    else runs.push({ part, span });
  }
  return runs.map(({ part, span }) => ({
    name: rubric.parts.find(({ id }) => id === part)!.title,
    kind: SymbolKind.Namespace,
    range: range(span),
    selectionRange: range(span),
  }));
}

function storySymbol({ story, seconds }: StoryReview, range: ToRange): DocumentSymbol {
  const whole = range({ start: 0, end: story.text.length });
  return {
    name: story.title || 'Story',
    detail: clock(seconds),
    kind: SymbolKind.Event,
    range: whole,
    selectionRange: { start: whole.start, end: whole.start },
    children: story.parts.map(part => ({
      name: capitalised(part.role),
      kind: SymbolKind.Field,
      range: range(extentOf(part)),
      selectionRange: range(part.label ?? { start: part.body.start, end: part.body.start }),
    })),
  };
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
