import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, type Extension } from './extension';
import { answerFileRequests } from './files';

declare const Worker: new (script: string) => never;

/** vscode.dev and its like: the server is a web worker, which sees files through us. */
export const activate = (context: ExtensionContext): Promise<Extension> => startExtension(context, options => {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const client = new LanguageClient('answerlint', 'Answerlint', async () => new Worker(script), options);
  context.subscriptions.push(answerFileRequests(client));
  return client;
});
