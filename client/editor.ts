import { Range as EditorRange, SnippetString, window, type Position, type TextEditor } from 'vscode';
import type { Range } from '../server/protocol';

/** The active editor, if it shows Markdown. */
export function activeMarkdown(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'markdown' ? editor : undefined;
}

/** Inserts a scaffold whose slots can be filled in one after the other, as one step to undo. */
export const insertScaffold = (editor: TextEditor, snippet: string, place: Position | EditorRange): Thenable<boolean> =>
  editor.insertSnippet(new SnippetString(snippet), place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });

/** A range of the protocol, for VS Code. */
export const toEditorRange = ({ start, end }: Range): EditorRange => new EditorRange(start.line, start.character, end.line, end.character);
