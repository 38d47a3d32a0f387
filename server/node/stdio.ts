import { createConnection, type Connection } from 'vscode-languageserver/node';
import { JsonReader } from './reader';
import { JsonWriter } from './writer';

/** Talks over standard input and output, which are the protocol's from now on: what anybody logs goes to standard error. Ends when the editor is gone. */
export function connectStdio(): Connection {
  globalThis.console = new console.Console(process.stderr);
  const connection = createConnection(new JsonReader(process.stdin), new JsonWriter(process.stdout));
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(isShutDown ? 0 : 1));
  return connection;
}
