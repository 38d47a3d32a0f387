import { CodeActionKind, type CodeAction, type SnippetTextEdit } from 'vscode-languageserver';
import { shift, type Span } from '../../rules';
import { escaped } from '../convert';
import type { Target } from '../places';
import type { Session } from '../session';
import type { View } from '../view';

/** Steps through the open slots of an answer as tab stops, beginning with this one. For editors that have tab stops. */
export function fillIn({ finding, answer, diagnostic }: Target, view: View, { editor }: Session): CodeAction[] {
  const { uri, version } = view.document;
  if (!answer || finding.unit.rule !== 'placeholder' || !editor.snippetEdits || !editor.versionedEdits) return [];
  const open = answer.unit.findings.filter(({ rule }) => rule === finding.unit.rule).map(({ span }) => shift(span, answer.at));
  const first = open.findIndex(({ start }) => start === finding.at + finding.unit.span.start);
  const edit: SnippetTextEdit = {
    range: view.positions.range({ start: open[0]!.start, end: open.at(-1)!.end }),
    snippet: { kind: 'snippet', value: stops(view.text, open, first) },
  };
  return [{
    title: open.length > 1 ? `Fill in what is left open: ${open.length} places` : 'Fill it in',
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] },
  }];
}

/** The text from the first of these spans to the last, with each span as a tab stop that holds its text. */
const stops = (text: string, spans: readonly Span[], first: number): string => spans.map(({ start, end }, index) => {
  const before = index === 0 ? '' : escaped(text.slice(spans[index - 1]!.end, start));
  return `${before}\${${(index - first + spans.length) % spans.length + 1}:${escaped(text.slice(start, end))}}`;
}).join('');
