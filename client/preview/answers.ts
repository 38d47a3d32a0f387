import { commands, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';
import type { ChecklistSource } from '../checklist/source';

/** The answers in the documents that are previewed. */
export interface PreviewedAnswers extends Disposable {
  /** The answers in a Markdown text, with their places in it. Empty until the server has replied; then the previews are rendered again. */
  in(text: string): readonly ChecklistAnswer[];
}

interface Known {
  /** The version of the document that the answers belong to. */
  readonly version: number;
  readonly answers: readonly ChecklistAnswer[];
  /** What the preview shows so far. */
  readonly shown: readonly ChecklistAnswer[];
}

const nothing: Known = { version: -1, answers: [], shown: [] };

/**
 * A preview is rendered synchronously, and a server cannot reply synchronously. So its replies are kept, with the version that they belong to.
 * Documents are recognised by their text, because that is all a renderer gets.
 */
export function previewedAnswers(source: ChecklistSource): PreviewedAnswers {
  const known = new Map<string, Known>();

  async function ask({ uri, version }: TextDocument): Promise<void> {
    const answers = await source.ask(uri);
    const { shown } = known.get(uri.toString()) ?? nothing;
    known.set(uri.toString(), { version, answers, shown });
    if (JSON.stringify(shown) === JSON.stringify(answers)) return;
    // there is no such command if nothing is previewed, and then nothing has to be rendered again
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
      const key = document.uri.toString();
      const { version, answers } = known.get(key) ?? nothing;
      const isCurrent = version === document.version;
      const shown = isCurrent ? answers : [];
      known.set(key, { version, answers, shown });
      if (!isCurrent) void ask(document);
      return shown;
    },
    dispose: () => listeners.forEach(listener => listener.dispose()),
  };
}
