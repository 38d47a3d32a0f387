import { activeMarkdown, insertScaffold } from './editor';

/** Inserts a story at the caret, with blank lines around it; below the caret's line if there is something on it. */
export async function insertStory(snippet: string): Promise<void> {
  const editor = activeMarkdown();
  if (!editor) return;
  const { document, selection: { active } } = editor;
  const textAt = (line: number): string => line >= 0 && line < document.lineCount ? document.lineAt(line).text.trim() : '';
  const { text, range } = document.lineAt(active.line);
  const before = text.trim() ? '\n\n' : textAt(active.line - 1) ? '\n' : '';
  const after = textAt(active.line + 1) ? '\n' : '';
  const place = text.trim() ? range.end : range;
  await insertScaffold(editor, before + snippet + after, place);
}
