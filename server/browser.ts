import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from './host';
import { startServer } from './server';

/** In Node this file is only the engine. */
export * from '../rules';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] | undefined;

if (typeof self !== 'undefined') {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  startServer(connection, clientHost(connection));
}
