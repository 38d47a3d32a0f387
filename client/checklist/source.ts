import { EventEmitter, type Disposable, type Event, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checklistRequest, didUpdateChecklistNotification, type ChecklistAnswer, type ChecklistParams, type DidUpdateChecklistParams } from '../../server/protocol';

/** Where the checklists of documents come from. */
export interface ChecklistSource extends Disposable {
  /** The answers in a document; empty if the server cannot say. */
  ask(document: Uri): Promise<readonly ChecklistAnswer[]>;
  isAbout(event: DidUpdateChecklistParams, document: Uri): boolean;
  /** Fires when `ask` may give something else for a document. */
  readonly onDidUpdate: Event<DidUpdateChecklistParams>;
}

/** Asks the server. Its notification allows one listener only, and several parts of the client need it. */
export function checklistSource(client: BaseLanguageClient): ChecklistSource {
  const updates = new EventEmitter<DidUpdateChecklistParams>();
  const uriOf = (document: Uri): string => client.code2ProtocolConverter.asUri(document);
  const listener = client.onNotification(didUpdateChecklistNotification, params => updates.fire(params));
  return {
    async ask(document) {
      const params: ChecklistParams = { textDocument: { uri: uriOf(document) } };
      return client.isRunning() ? client.sendRequest<ChecklistAnswer[]>(checklistRequest, params).catch(() => []) : [];
    },
    isAbout: ({ uri }, document) => uriOf(document) === uri,
    onDidUpdate: updates.event,
    dispose: () => [updates, listener].forEach(it => it.dispose()),
  };
}
