import type { Connection } from 'vscode-languageserver';

/** Does work that nobody waits for: where it fails, the log says so and the server goes on. */
export const inBackground = (connection: Connection, work: Promise<unknown>): void => {
  work.catch((reason: unknown) => connection.console.error(String(reason instanceof Error ? reason.stack : reason)));
};
