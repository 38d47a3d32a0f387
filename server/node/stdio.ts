import { createConnection, StreamMessageWriter, type Connection } from 'vscode-languageserver/node';
import { jsonEncoder } from './encoder';

/** Talks over standard input and output, which are the protocol's from now on: what anybody logs goes to standard error. */
export function connectStdio(): Connection {
  globalThis.console = new console.Console(process.stderr);
  const writer: unknown = new StreamMessageWriter(process.stdout, { contentTypeEncoder: jsonEncoder() });
  // The library takes a writer with a stream as well, and ends with the stream; its types only know pairs of one kind.
  return createConnection(process.stdin, writer as NodeJS.WritableStream);
}
