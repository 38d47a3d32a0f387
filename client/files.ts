import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest, readFolderRequest, type FolderEntry } from '../server/protocol';

interface FileParams {
  readonly uri: string;
}

/** Reads files and folders for a server that cannot. What does not exist has no text and no entries. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, async ({ uri }: FileParams): Promise<string | null> => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
      } catch {
        return null;
      }
    }),
    client.onRequest(readFolderRequest, async ({ uri }: FileParams): Promise<FolderEntry[]> => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri));
        return entries.map(([name, type]) => ({ name, folder: (type & FileType.Directory) !== 0 }));
      } catch {
        return [];
      }
    }),
  );
}
