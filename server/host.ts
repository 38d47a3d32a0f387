import type { Connection } from 'vscode-languageserver';
import { readFileRequest, readFolderRequest, type FolderEntry } from './protocol';

/** The environment of the server: its only way to files. It has none to the network. */
export interface Host {
  /** The text of a file; undefined if it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** What is in a folder; empty if it cannot be read. */
  readFolder(uri: string): Promise<readonly FolderEntry[]>;
  /** Called with the length of each document that is opened, in UTF-16 units. */
  makeRoom?(length: number): void;
  /** Where the rules' pages are: a URI that ends with a slash. */
  readonly docs?: string;
}

/** Reads files through the client: for a server in a web worker. */
export const clientHost = (connection: Connection): Host => ({
  readFile: async uri => await connection.sendRequest<string | null>(readFileRequest, { uri }).catch(() => null) ?? undefined,
  readFolder: uri => connection.sendRequest<readonly FolderEntry[]>(readFolderRequest, { uri }).catch(() => []),
});
