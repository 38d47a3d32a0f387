import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, type Extension } from './extension';
import { answerFileRequests } from './files';

/** The part of the web's `Worker` that we use: with the types of a browser, TypeScript would allow the DOM. */
interface ServerWorker {
  terminate(): void;
}
declare const Worker: new (script: string) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0];

/** vscode.dev and the like: the server is a web worker, which reads files through us. */
export const activate = (context: ExtensionContext): Promise<Extension> => startExtension(context, options => {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let running: ServerWorker | undefined;
  const client = new LanguageClient('answerlint', 'Answerlint', async () => {
    running?.terminate();
    const worker = running = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }, options);
  context.subscriptions.push(answerFileRequests(client));
  return client;
});
