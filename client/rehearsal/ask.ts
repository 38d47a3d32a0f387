import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rehearsalRequest, type Position, type Rehearsal, type RehearsalParams } from '../../server/protocol';
import type { FollowedChecklist } from '../checklist/followed';
import type { Row } from '../checklist/row';
import { activeMarkdown } from '../editor';

interface Place {
  readonly uri: Uri;
  readonly position: Position;
}

/** Asks for the answer of a checklist row; without a row for the one at the caret, or, beside a page, for the first. Undefined if there is none. */
export async function askForRehearsal(client: BaseLanguageClient, checklist: FollowedChecklist, row: Row | undefined): Promise<Rehearsal | null> {
  const place = placeOf(checklist, row);
  if (!place) return null;
  const { uri, position: { line, character } } = place;
  const params: RehearsalParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, position: { line, character } };
  return client.sendRequest<Rehearsal | null>(rehearsalRequest, params);
}

function placeOf({ current }: FollowedChecklist, row: Row | undefined): Place | undefined {
  const editor = activeMarkdown();
  if (editor && !row) return { uri: editor.document.uri, position: editor.selection.active };
  return current && { uri: current.uri, position: row?.answer.start ?? current.answers[0]!.range.start };
}
