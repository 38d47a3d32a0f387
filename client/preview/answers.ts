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

/** Milliseconds until a preview has followed the wish to be rendered again, if it does: it waits 300 for more to come. */
const UNTIL_RENDERED = 1000;

/** How often previews are asked to render again. Without a preview nobody ever does. */
const TRIES = 3;

/** There is no such command if nothing is previewed, and then nothing has to be rendered again. */
const refreshPreviews = (): Thenable<unknown> => commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);

/**
 * A preview is rendered synchronously, and a server cannot reply synchronously. So its replies are kept, with the version that they belong to.
 * Documents are recognised by their text, because that is all a renderer gets. A preview that waits because its document was saved forgets
 * the wish to be rendered anew, so the wish is repeated.
 */
export function previewedAnswers(source: ChecklistSource, refresh = refreshPreviews): PreviewedAnswers {
  const known = new Map<string, Known>();

  async function ask({ uri, version }: TextDocument): Promise<void> {
    const answers = await source.ask(uri);
    const key = uri.toString();
    const { shown } = known.get(key) ?? nothing;
    const reply: Known = { version, answers, shown };
    known.set(key, reply);
    if (JSON.stringify(shown) === JSON.stringify(answers)) return;
    for (let tries = 0; tries < TRIES && known.get(key) === reply; tries++) {
      await refresh();
      await new Promise(resolve => setTimeout(resolve, UNTIL_RENDERED));
    }
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
