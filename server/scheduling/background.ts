import type { Connection } from 'vscode-languageserver';

/** For work that nobody awaits: if it fails, that is logged and the server goes on. */
export const inBackground = (connection: Connection, work: Promise<unknown>): void => {
  work.catch((reason: unknown) => connection.console.error(String(reason instanceof Error ? reason.stack : reason)));
};
