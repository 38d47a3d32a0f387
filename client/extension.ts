import type MarkdownIt from 'markdown-it';
import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { followChecklist } from './checklist/followed';
import { checklistSource } from './checklist/source';
import { openChecklistView, type ChecklistView } from './checklist/view';
import { clientOptions, surviveCrashes } from './client';
import { registerCommands } from './commands';
import { showLanguageStatus, type LanguageStatus } from './languageStatus';
import { previewedAnswers } from './preview/answers';
import { markAnswers } from './preview/plugin';
import { rehearsalPanel } from './rehearsal/panel';
import { showStatusBar } from './statusBar';
import { showStoryMap } from './storyMap/view';

/** What the extension exports, for other extensions and for its tests. */
export interface Extension {
  readonly client: BaseLanguageClient;
  readonly checklist: ChecklistView;
  readonly status: LanguageStatus;
  /** Called by the Markdown preview. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Starts everything. Desktop and browser differ only in how the server is started. */
export async function startExtension(
  context: ExtensionContext, createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Extension> {
  const log = window.createOutputChannel('Answerlint', { log: true });
  const client = createClient(clientOptions(context, log));
  surviveCrashes(client);
  const source = checklistSource(client);
  const checklist = followChecklist(source, client);
  const view = openChecklistView(checklist);
  const previewed = previewedAnswers(source);
  const status = showLanguageStatus(client, source);
  const rehearsals = rehearsalPanel(context.extensionUri);
  context.subscriptions.push(
    log, client, source, checklist, view, previewed, rehearsals, showStoryMap(checklist), showStatusBar(checklist), status,
    registerCommands({ context, client, log, checklist, view, rehearsals }),
  );
  await client.start();
  return { client, checklist: view, status, extendMarkdownIt: markdown => markAnswers(markdown, previewed.in) };
}
