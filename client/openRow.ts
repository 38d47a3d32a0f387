import { Range as EditorRange, Selection, SnippetString, TextEditorRevealType, window, type TextEditor, type Uri } from 'vscode';
import type { Range } from '../server/protocol';
import type { Row } from './checklistTree';

/** Goes to what ticks a row, each time to the next piece of evidence; where there is none, adds what would. */
export async function openRow(row: Row, uri: Uri): Promise<void> {
  if (row.ranges.length === 0) return addScaffold(row, uri);
  const editor = await window.showTextDocument(uri);
  const ranges = row.ranges.map(toEditorRange);
  select(editor, ranges.find(({ start }) => start.isAfter(editor.selection.start)) ?? ranges[0]!);
}

/** Inserts the scaffold of a row as a snippet; where it stands already and nobody has filled it in, goes there. */
export async function addScaffold({ add, answer }: Row, uri: Uri): Promise<void> {
  if (!add) return;
  const editor = await window.showTextDocument(uri);
  const present = find(add.newText.trim(), toEditorRange(answer), editor);
  if (present) return select(editor, present);
  const place = toEditorRange(add.range);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  await editor.insertSnippet(new SnippetString(add.snippet), place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
}

function find(text: string, within: EditorRange, { document }: TextEditor): EditorRange | undefined {
  const eol = document.getText().includes('\r\n') ? '\r\n' : '\n';
  const sought = text.replaceAll('\n', eol);
  const at = document.getText(within).indexOf(sought);
  if (at < 0) return undefined;
  const start = document.offsetAt(within.start) + at;
  return new EditorRange(document.positionAt(start), document.positionAt(start + sought.length));
}

function select(editor: TextEditor, range: EditorRange): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const toEditorRange = ({ start, end }: Range): EditorRange => new EditorRange(start.line, start.character, end.line, end.character);
