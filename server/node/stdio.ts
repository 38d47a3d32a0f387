import { createConnection, type Connection } from 'vscode-languageserver/node';
import { JsonReader } from './reader';
import { JsonWriter } from './writer';

/** Connects over standard input and output. These belong to the protocol from then on: logs go to standard error. Ends the process when the editor is gone. */
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
