import type { Connection } from 'vscode-languageserver';
import { readFileRequest, readFolderRequest, type FolderEntry } from './protocol';

/** The world around the server. It has no other way to the disk, and none to the network. */
export interface Host {
  /** The text of a file; nothing where it can't be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** What is in a folder; nothing where it can't be read. */
  readFolder(uri: string): Promise<readonly FolderEntry[]>;
  /** Told how long each document is that is opened, in UTF-16 units. */
  makeRoom?(length: number): void;
  /** Where the rules' pages are: a URI that ends with a slash. */
  readonly docs?: string;
}

/** The files that the client lets us see: for a server in a web worker. */
export const clientHost = (connection: Connection): Host => ({
  readFile: async uri => await connection.sendRequest<string | null>(readFileRequest, { uri }).catch(() => null) ?? undefined,
  readFolder: uri => connection.sendRequest<readonly FolderEntry[]>(readFolderRequest, { uri }).catch(() => []),
});
