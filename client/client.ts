import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { ErrorAction, RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { showChecklistCommand, type InitializationOptions } from '../server/protocol';

/** What the server is told of: answers wherever they are, and our own YAML files. */
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
 * Lets a crashed server be started again, up to four times in three minutes. After three letters that it could not send to a
 * server the library would stop for good; that the server has gone it is told only then.
 */
export function surviveCrashes({ clientOptions }: BaseLanguageClient): void {
  const library = clientOptions.errorHandler!;
  clientOptions.errorHandler = {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => library.closed(),
  };
}
