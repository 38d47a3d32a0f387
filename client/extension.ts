import type MarkdownIt from 'markdown-it';
import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { followChecklist } from './checklist/followed';
import { openChecklistView, type ChecklistView } from './checklist/view';
import { clientOptions } from './client';
import { registerCommands } from './commands';
import { showLanguageStatus } from './languageStatus';
import { previewedAnswers } from './preview/answers';
import { markAnswers } from './preview/plugin';
import { rehearsalPanel } from './rehearsal/panel';
import { showStatusBar } from './statusBar';
import { showStoryMap } from './storyMap/view';

/** What the extension gives to other extensions, and to its tests. */
export interface Extension {
  readonly client: BaseLanguageClient;
  readonly checklist: ChecklistView;
  /** Called by the Markdown preview. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Starts everything. How the server is run is the only thing in which desktop and browser differ. */
export async function startExtension(
  context: ExtensionContext, createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Extension> {
  const log = window.createOutputChannel('Answerlint', { log: true });
  const client = createClient(clientOptions(context, log));
  const checklist = followChecklist(client);
  const view = openChecklistView(checklist);
  const previewed = previewedAnswers(client);
  const rehearsals = rehearsalPanel(context.extensionUri);
  context.subscriptions.push(
    log, client, checklist, view, previewed, rehearsals, showStoryMap(checklist), showStatusBar(checklist), showLanguageStatus(client),
    registerCommands({ context, client, log, checklist, view, rehearsals }),
  );
  await client.start();
  return { client, checklist: view, extendMarkdownIt: markdown => markAnswers(markdown, previewed.in) };
}
