import {
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { loadLanguage } from '../rules';
import { editorOf } from './editor';
import type { Feature } from './feature';
import { checklist } from './features/checklist';
import { codeActions } from './features/codeActions';
import { codeLenses } from './features/codeLenses';
import { commands } from './features/commands';
import { completion } from './features/completion';
import { diagnostics } from './features/diagnostics';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { rehearsal } from './features/rehearsal';
import { scaffolds } from './features/scaffolds';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { workspaceDiagnostics } from './features/workspaceDiagnostics';
import type { Host } from './host';
import { inBackground } from './scheduling/background';
import { inFirstPause } from './scheduling/firstPause';
import { openSession } from './session';

const features: readonly Feature[] = [
  diagnostics, workspaceDiagnostics, codeActions, commands, checklist, scaffolds, rehearsal, hover, completion, codeLenses, documentSymbols, documentLinks,
  foldingRanges, selectionRanges, inlayHints, semanticTokens,
];

/** Runs the language server over a connection of any kind. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize(params => initialize(params, connection, host));
  connection.listen();
}

function initialize(params: InitializeParams, connection: Connection, host: Host): InitializeResult {
  const editor = editorOf(params);
  const session = openSession(connection, host, editor);
  for (const feature of features) feature.register(connection, session);
  // otherwise it would be loaded in the middle of a word, at the first ambiguous verb, and be noticed
  inFirstPause(connection, session, loadLanguage);

  connection.onInitialized(() => {
    if (editor.announcesSettings) inBackground(connection, connection.client.register(DidChangeConfigurationNotification.type, { section: 'answerlint' }));
    if (editor.watchesFiles) {
      inBackground(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map(globPattern => ({ globPattern })) }));
    }
  });
  session.configurations.onDidChange(() => {
    for (const refresh of editor.refreshes) inBackground(connection, connection.sendRequest(refresh));
  });

  return {
    serverInfo: { name: 'answerlint', version },
    capabilities: {
      positionEncoding: editor.encoding,
      notebookDocumentSync: { notebookSelector: [{ notebook: '*', cells: [{ language: 'markdown' }] }] },
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...Object.assign({}, ...features.map(({ capabilities }) => capabilities)),
    },
  };
}

/** Settings, the user's own rubrics, and answers. */
const WATCHED = ['**/.answerlint.yaml', '**/.answerlint/rubrics/*.{yaml,yml}', '**/*.{md,markdown}'];
