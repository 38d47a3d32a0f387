import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { showChecklistCommand, type InitializationOptions } from '../server/protocol';

/** What the server is told of: answers wherever they are, and our own YAML files. */
export const documents = [
  { language: 'markdown' },
  { language: 'yaml', pattern: '**/.answerlint.yaml' },
  { language: 'yaml', pattern: '**/.answerlint/rubrics/*.yaml' },
];

/** A crashed server is restarted up to four times in three minutes; the log never opens by itself. */
export const clientOptions = (context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: documents,
  outputChannel: log,
  traceOutputChannel: log,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  diagnosticPullOptions: { onChange: true, onSave: true },
  initializationOptions: {
    commands: [showChecklistCommand],
    docs: `${Uri.joinPath(context.extensionUri, 'docs/rules')}/`,
  } satisfies InitializationOptions,
});
