import { commands, Disposable, l10n, Selection, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fixAllCommand, scaffoldsRequest, showChecklistCommand, type Position, type Scaffolds, type ScaffoldsParams } from '../server/protocol';
import type { FollowedChecklist } from './checklist/followed';
import { addScaffold, openRow } from './checklist/open';
import { pickRow } from './checklist/pick';
import type { Row } from './checklist/row';
import type { ChecklistView } from './checklist/view';
import { activeMarkdown } from './editor';
import { insertStory } from './insertStory';
import { newAnswer } from './newAnswer';
import { askForRehearsal } from './rehearsal/ask';
import type { RehearsalPanel } from './rehearsal/panel';

interface Parts {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly checklist: FollowedChecklist;
  readonly view: ChecklistView;
  readonly rehearsals: RehearsalPanel;
}

/** Everything that the command palette, the checklist and the code lenses run. */
export function registerCommands({ context, client, log, checklist, view, rehearsals }: Parts): Disposable {
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    async [showChecklistCommand](uri?: string, position?: Position) {
      if (uri && position) await placeCaret(Uri.parse(uri), position);
      await view.show();
    },
    async 'answerlint.goToChecklistItem'() {
      const row = await pickRow(view.rows);
      if (row) await withRow(row, openRow);
    },
    'answerlint.openChecklistRow': (id: string) => withRow(view.row(id), openRow),
    'answerlint.addChecklistItem': (id: string) => withRow(view.row(id), addScaffold),
    'answerlint.showOpenItems': () => view.showOpenOnly(true),
    'answerlint.showAllItems': () => view.showOpenOnly(false),
    'answerlint.newAnswer': () => withServer(client, async () => newAnswer((await askForScaffolds(client)).answers, checklist)),
    'answerlint.insertStory': () => withServer(client, async () => insertStory((await askForScaffolds(client)).story)),
    'answerlint.rehearse': (id?: string) => withServer(client, async () => {
      const rehearsal = await askForRehearsal(client, checklist, id === undefined ? undefined : view.row(id));
      if (rehearsal) rehearsals.show(rehearsal);
      else window.setStatusBarMessage(l10n.t('Answerlint: there is no answer here to rehearse'), 5000);
    }),
    'answerlint.fixAll': () => withServer(client, () => fixAll(client)),
    'answerlint.openExample': () => openExample(context.extensionUri),
    'answerlint.restartServer': () => restart(client),
    'answerlint.showLog': () => log.show(),
  };
  const withRow = async (row: Row | undefined, run: (row: Row, uri: Uri) => Promise<void>): Promise<void> => {
    if (row && checklist.current) await run(row, checklist.current.uri);
  };
  return Disposable.from(...Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler)));
}

async function fixAll(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown()?.document;
  if (!document) return;
  const { version } = document;
  await commands.executeCommand(fixAllCommand, client.code2ProtocolConverter.asUri(document.uri));
  if (document.version === version) window.setStatusBarMessage(l10n.t('Answerlint: nothing here can be fixed without you'), 5000);
}

/** Runs what needs the server. Where it has stopped, offers to start it, and then goes on with what was wanted. */
async function withServer(client: BaseLanguageClient, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (client.isRunning()) throw error;
    const start = l10n.t('Restart');
    const chosen = await window.showErrorMessage(l10n.t('Answerlint has stopped. It has to run for this.'), start);
    if (chosen !== start) return;
    await restart(client);
    await run();
  }
}

/** A server that hangs or has ended cannot be stopped, which must not keep a new one from starting. */
async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop().catch(() => undefined);
  await client.start();
}

function askForScaffolds(client: BaseLanguageClient): Promise<Scaffolds> {
  const uri = activeMarkdown()?.document.uri;
  const params: ScaffoldsParams = uri ? { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } } : {};
  return client.sendRequest<Scaffolds>(scaffoldsRequest, params);
}

async function placeCaret(uri: Uri, { line, character }: Position): Promise<void> {
  const editor = await window.showTextDocument(uri);
  editor.selection = new Selection(line, character, line, character);
}

/** Opens a copy, so that the writer can try everything on it. */
async function openExample(extension: Uri): Promise<void> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'examples/harbor.md')));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: text }));
}
