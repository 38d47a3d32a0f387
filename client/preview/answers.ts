import { commands, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ChecklistAnswer } from '../../server/protocol';
import type { ChecklistSource } from '../checklist/source';

/** What the server says of the documents that are previewed. */
export interface PreviewedAnswers extends Disposable {
  /** The answers in a Markdown text, with their places in it. None until the server has spoken: then the previews are drawn again. */
  in(text: string): readonly ChecklistAnswer[];
}

interface Known {
  /** The version that the answers are true of. */
  readonly version: number;
  readonly answers: readonly ChecklistAnswer[];
  /** What the preview shows, which was rendered before the answers were known. */
  readonly shown: readonly ChecklistAnswer[];
}

const nothing: Known = { version: -1, answers: [], shown: [] };

/**
 * A preview has to be rendered at once, and a server can't answer at once. So what it said is kept, together with the
 * version that it is true of; documents are recognised by their text, because a renderer is told nothing else.
 */
export function previewedAnswers(source: ChecklistSource): PreviewedAnswers {
  const known = new Map<string, Known>();

  async function ask({ uri, version }: TextDocument): Promise<void> {
    const answers = await source.ask(uri);
    const { shown } = known.get(uri.toString()) ?? nothing;
    known.set(uri.toString(), { version, answers, shown });
    if (JSON.stringify(shown) === JSON.stringify(answers)) return;
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
