import { CompletionItemKind, type CompletionItem, type CompletionParams } from 'vscode-languageserver';
import { rubricsWith, type AnswerReview, type Placed } from '../../rules';
import { toCompletionText } from '../convert';
import { about, type Feature } from '../feature';
import type { Editor } from '../editor';
import type { View } from '../session';

/** What could come next where the caret is: a question, a missing part or checklist item, a signal from the front matter. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: ['#'] } },

  register(connection, session) {
    connection.onCompletion(about<CompletionParams, CompletionItem[]>(session, [], (view, { position }) => {
      const caret = caretAt(view.positions.offset(position), view);
      return [...questions(caret), ...scaffolds(caret), ...signals(caret)].map(offer => toItem(offer, caret, session.editor));
    }));
  },
};

/** Something to insert instead of what the writer has typed of it. */
interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  /** What it replaces, up to the caret. */
  readonly from: number;
  /** What the typed text is compared with. */
  readonly filter: string;
}

interface Caret {
  readonly view: View;
  readonly offset: number;
  /** Where its line begins, and what stands there before the caret. */
  readonly lineStart: number;
  readonly typed: string;
  readonly answer: Placed<AnswerReview> | undefined;
}

function caretAt(offset: number, view: View): Caret {
  const lineStart = view.text.lastIndexOf('\n', offset - 1) + 1;
  const answer = view.review.answers.findLast(({ at, unit }) =>
    at < offset && (offset <= at + unit.answer.text.length || view.text.slice(at + unit.answer.text.length, lineStart).trim() === ''));
  return { view, offset, lineStart, typed: view.text.slice(lineStart, offset), answer };
}

/** A heading may become any question that we know: the first of each rubric's examples. */
function questions({ view, lineStart, typed }: Caret): Offer[] {
  const marks = /^#{1,6}(?=\s|$)/.exec(typed)?.[0];
  if (!marks) return [];
  return rubricsWith(view.configuration.settings.rubrics).flatMap(({ questions, title }) => questions.examples.slice(0, 1).map((question): Offer => ({
    label: question, detail: title, kind: CompletionItemKind.Text, text: `${marks} ${question}`, from: lineStart, filter: `${marks} ${question}`,
  })));
}

/** At the beginning of a line: what is missing here, as quick fixes and checklist would write it. */
function scaffolds({ lineStart, typed, answer }: Caret): Offer[] {
  const [markup] = /^[\s>*_\-+|]*/.exec(typed)!;
  if (!answer || !/^[\p{L} ]{0,20}$/u.test(typed.slice(markup.length))) return [];
  const { findings, checklist } = answer.unit;
  const missing = new Map([
    ...checklist.flatMap(({ criterion, add }): [string, string][] => add ? [[add.text.trim(), criterion.title]] : []),
    ...findings.flatMap(({ rule, fixes = [] }): [string, string][] => {
      const [edit, ...others] = fixes[0]?.edits ?? [];
      const isInsertion = edit && others.length === 0 && edit.span.start === edit.span.end;
      return rule.startsWith('missing-') && isInsertion ? [[edit.text.trim(), fixes[0]!.title]] : [];
    }),
  ]);
  return Array.from(missing, ([text, label]): Offer =>
    ({ label, detail: 'missing here', kind: CompletionItemKind.Snippet, text, from: lineStart, filter: `${markup}${label} ${text}` }));
}

/** A signal or challenge from the front matter, once two letters of one of its words are typed. */
function signals({ offset, typed, answer }: Caret): Offer[] {
  const word = /[\p{L}\p{N}]{2,}$/u.exec(typed)?.[0];
  if (!answer || !word) return [];
  const { signals, challenges } = answer.unit.answer.context;
  return [...signals, ...challenges]
    .filter(text => text.split(/\s+/).some(it => it.toLowerCase().startsWith(word.toLowerCase())))
    .map((text): Offer => ({ label: text, detail: 'from your notes', kind: CompletionItemKind.Value, text, from: offset - word.length, filter: `${word} ${text}` }));
}

const toItem = ({ label, detail, kind, text, from, filter }: Offer, { view, offset }: Caret, editor: Editor): CompletionItem =>
  ({ label, detail, kind, filterText: filter, ...toCompletionText({ span: { start: from, end: offset }, text }, view.positions, editor) });
