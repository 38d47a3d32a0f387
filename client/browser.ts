import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, type Extension } from './extension';
import { answerFileRequests } from './files';

/** What the web's `Worker` has and we use: the types of a browser would let a DOM in. */
interface ServerWorker {
  terminate(): void;
}
declare const Worker: new (script: string) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0];

/** vscode.dev and its like: the server is a web worker, which sees files through us. */
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
