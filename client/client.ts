import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { ErrorAction, RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { showChecklistCommand, type InitializationOptions } from '../server/protocol';

/** The documents that the server is told about: answers wherever they are, and our own YAML files. */
export const documents = [
  { language: 'markdown' },
  { language: 'yaml', pattern: '**/.answerlint.yaml' },
  { language: 'yaml', pattern: '**/.answerlint/rubrics/*.yaml' },
];

/** The log never opens by itself. */
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

/**
 * Lets a server that crashes be started again, up to four times in three minutes. The library is only told that the server has gone after
 * failing to send to it, and would stop for good at the third failure.
 */
export function surviveCrashes({ clientOptions }: BaseLanguageClient): void {
  const library = clientOptions.errorHandler!;
  clientOptions.errorHandler = {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => library.closed(),
  };
}
