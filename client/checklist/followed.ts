import { EventEmitter, window, workspace, type Disposable, type Event, type Position, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeMarkdown } from '../editor';
import { answerNames, type NamedAnswer } from './names';
import type { ChecklistSource } from './source';

/** The answers of a document as the server last saw them: at least one. */
export interface DocumentChecklist {
  readonly uri: Uri;
  readonly answers: readonly NamedAnswer[];
}

/** The checklist of the active editor's document; undefined if it holds no answer. */
export interface FollowedChecklist extends Disposable {
  readonly current: DocumentChecklist | undefined;
  readonly onDidChange: Event<void>;
}

export function followChecklist(source: ChecklistSource, client: BaseLanguageClient): FollowedChecklist {
  const changes = new EventEmitter<void>();
  let current: DocumentChecklist | undefined;
  let latestRequest = 0;
  const named = answerNames();

  /** The old state stays until the reply is here, because an empty view for a moment would flicker. */
  async function update(): Promise<void> {
    const request = ++latestRequest;
    const document = followedDocument();
    const answers = document ? await source.ask(document.uri) : [];
    if (request !== latestRequest) return;
    if (!current && answers.length === 0) return;
    current = document && answers.length > 0 ? { uri: document.uri, answers: named(document.uri, answers) } : undefined;
    changes.fire();
  }

  /** Without an active text editor the writer looks at a page beside it, perhaps a preview, which is still about the same document. */
  function followedDocument(): TextDocument | undefined {
    if (window.activeTextEditor) return activeMarkdown()?.document;
    return workspace.textDocuments.find(({ uri }) => uri.toString() === current?.uri.toString() && window.tabGroups.all.some(({ tabs }) => tabs.length > 0));
  }

  const listeners = [
    changes,
    client.onDidChangeState(update),
    source.onDidUpdate(event => {
      const document = followedDocument();
      if (document && source.isAbout(event, document.uri)) void update();
    }),
    // the output panel counts as an editor too: opening it must not empty the checklist
    window.onDidChangeActiveTextEditor(editor => editor?.document.uri.scheme === 'output' || update()),
  ];
  return {
    get current() { return current; },
    onDidChange: changes.event,
    dispose: () => listeners.forEach(listener => listener.dispose()),
  };
}

/** The answer at a position; else the last one before it, else the first. */
export function answerAt({ answers }: DocumentChecklist, { line }: Position): NamedAnswer | undefined {
  return answers.findLast(({ range }) => range.start.line <= line) ?? answers[0];
}
