import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from './host';
import type { startServer } from './server';

/** Runs the language server in a web worker, connected to the page that started it. */
export function startInWorker(self: ConstructorParameters<typeof BrowserMessageReader>[0], start: typeof startServer): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  start(connection, clientHost(connection));
}
