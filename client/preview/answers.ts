import { commands, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';
import type { ChecklistSource } from '../checklist/source';

/** What the server says of the documents that are previewed. */
export interface PreviewedAnswers extends Disposable {
  /** The answers in a Markdown text, with their places in it. None until the server has spoken: then the previews are drawn again. */
  in(text: string): readonly ChecklistAnswer[];
}

interface Known {
  readonly version: number;
  readonly answers: readonly ChecklistAnswer[];
}

/**
 * A preview has to be rendered at once, and a server can't answer at once. So what it said is kept, together with the
 * version that it is true of; documents are recognised by their text, because a renderer is told nothing else.
 */
export function previewedAnswers(source: ChecklistSource): PreviewedAnswers {
  const known = new Map<string, Known>();

  async function ask({ uri, version }: TextDocument): Promise<void> {
    const answers = await source.ask(uri);
    const last = known.get(uri.toString());
    known.set(uri.toString(), { version, answers });
    if (JSON.stringify(last?.answers ?? []) === JSON.stringify(answers)) return;
    // There is no such command where nothing is previewed: then nothing has to be drawn again.
    await commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
  }

  const listeners = [
    source.onDidUpdate(event => {
      const document = workspace.textDocuments.find(({ uri }) => source.isAbout(event, uri));
      if (document && known.has(document.uri.toString())) void ask(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  return {
    in(text) {
      const document = workspace.textDocuments.find(it => it.languageId === 'markdown' && it.getText().replaceAll('\r\n', '\n') === text);
      if (!document) return [];
      const { uri, version } = document;
      const found = known.get(uri.toString());
      if (found?.version === version) return found.answers;
      known.set(uri.toString(), found ?? { version: -1, answers: [] });
      void ask(document);
      return [];
    },
    dispose: () => listeners.forEach(listener => listener.dispose()),
  };
}
