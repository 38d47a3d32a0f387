import { EndOfLine, Range as EditorRange, Selection, TextEditorRevealType, window, type TextDocument, type TextEditor, type Uri } from 'vscode';
import { insertScaffold, toEditorRange } from '../editor';
import type { Row } from './row';

/** Goes to the evidence of a row, each time to the next piece; where there is none, inserts the row's scaffold. */
export async function openRow(row: Row, uri: Uri): Promise<void> {
  if (row.ranges.length === 0) return addScaffold(row, uri);
  const editor = await window.showTextDocument(uri);
  const ranges = row.ranges.map(toEditorRange);
  select(editor, ranges.find(({ start }) => start.isAfter(editor.selection.start)) ?? ranges[0]!);
}

/** Inserts the scaffold of a row as a snippet. Goes there instead if it has been inserted already and is still to be filled in. */
export async function addScaffold({ add, answer }: Row, uri: Uri): Promise<void> {
  if (!add) return;
  const editor = await window.showTextDocument(uri);
  const present = find(add.newText.trim(), toEditorRange(answer), editor.document);
  if (present) return select(editor, present);
  const place = toEditorRange(add.range);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  await insertScaffold(editor, add.snippet, place);
}

/** Searches a little beyond the answer, which may have grown by this very text since the server last saw it. */
function find(text: string, { start, end }: EditorRange, document: TextDocument): EditorRange | undefined {
  const sought = text.replaceAll('\n', document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
  const from = document.offsetAt(start);
  const at = document.getText().slice(from, document.offsetAt(end) + 2 * sought.length).indexOf(sought);
  return at < 0 ? undefined : new EditorRange(document.positionAt(from + at), document.positionAt(from + at + sought.length));
}

function select(editor: TextEditor, range: EditorRange): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
