import { DidChangeWorkspaceFoldersNotification, Emitter, type Connection, type Event } from 'vscode-languageserver';
import type { Reviewer } from '../rules';
import { LiveDocument } from './documents/liveDocument';
import { openDocuments, type Update } from './documents/openDocuments';
import { positionsIn } from './documents/positions';
import { openReviewers, reviewerWith } from './documents/reviewers';
import type { Editor } from './editor';
import type { Host } from './host';
import { openFolderFindings, type FolderFindings } from './reports/folderFindings';
import { inNextPause } from './scheduling/nextPause';
import { openConfigurations, type Configuration, type Configurations } from './settings/configuration';
import type { View } from './view';

/** The open documents and what is known of them: what features ask. */
export interface Session {
  readonly editor: Editor;
  readonly host: Host;
  readonly configurations: Configurations;
  /** Where the rules' pages are. */
  readonly docs: string | undefined;
  /** URIs of the workspace folders. */
  folders(): readonly string[];
  /** URIs of the open documents. */
  open(): readonly string[];
  /** Undefined for a document that is not open or is not Markdown. */
  view(uri: string): Promise<View | undefined>;
  /** The same for a file that need not be open; if it is not, its version is 0. */
  read(uri: string): Promise<View | undefined>;
  /** The reviewer of a document. For another version of its text, it looks only at what has changed. */
  reviewerOf(view: View): Reviewer;
  readonly folderFindings: FolderFindings;
  /** Fires when a file on the disk was changed, created or deleted. */
  readonly onDidChangeFile: Event<string>;
  /** Opening a document counts as an edit. */
  readonly onDidUpdate: Event<Update>;
}

export function openSession(connection: Connection, host: Host, editor: Editor): Session {
  const documents = openDocuments(connection, editor.encoding);
  const folders = workspaceFolders(connection, editor);
  const buffersFirst: Host = { ...host, readFile: async uri => documents.get(uri)?.getText() ?? host.readFile(uri) };
  const configurations = openConfigurations(connection, buffersFirst, editor, folders);
  const fileChanges = new Emitter<string>();
  const views = new Map<string, View>();
  const reviewers = openReviewers();
  const afterwards = inNextPause(connection);

  documents.onDidOpen(({ source }) => host.makeRoom?.(source.length));
  documents.onDidEdit(({ uri }) => void views.delete(uri));
  documents.onDidClose(document => {
    reviewers.forget(document);
    views.delete(document.uri);
  });
  documents.onDidUpdate(({ uri, occasion }) => {
    if (occasion !== 'saved') configurations.fileChanged(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      configurations.fileChanged(uri);
      fileChanges.fire(uri);
    }
  });

  const viewOf = (document: LiveDocument, configuration: Configuration, reviewer: Reviewer): View => {
    const { source } = document;
    const caret = documents.caretIn(document.uri);
    const start = performance.now();
    const review = reviewer(source);
    return {
      document, configuration, review,
      get text() { return String(source); },
      positions: positionsIn(document, editor.encoding),
      milliseconds: performance.now() - start,
      ...caret !== undefined && { caret },
    };
  };
  const view = async (uri: string): Promise<View | undefined> => {
    const configuration = await configurations.of(documents.fileOf(uri));
    const document = documents.get(uri);
    if (!document || isYaml(document)) return undefined;
    const known = views.get(uri);
    if (known?.configuration === configuration) return known;
    const reviewer = reviewers.of(document, configuration);
    const fresh = viewOf(document, configuration, reviewer);
    views.set(uri, fresh);
    afterwards(() => reviewer.catchUp?.());
    return fresh;
  };

  return {
    editor,
    host: buffersFirst,
    configurations,
    docs: editor.docs ?? host.docs,
    folders,
    folderFindings: openFolderFindings(),
    open: documents.uris,
    view,
    reviewerOf: ({ document, configuration }) => reviewers.of(document, configuration),
    async read(uri) {
      const text = documents.get(uri) ? undefined : await host.readFile(uri);
      if (text === undefined) return view(uri);
      const configuration = await configurations.of(documents.fileOf(uri));
      return viewOf(LiveDocument.create(uri, 'markdown', 0, text), configuration, reviewerWith(configuration));
    },
    onDidUpdate: documents.onDidUpdate,
    onDidChangeFile: fileChanges.event,
  };
}

/** Gives the workspace folders, which may be added and removed. */
function workspaceFolders(connection: Connection, editor: Editor): () => readonly string[] {
  let folders = editor.folders;
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  });
  return () => folders;
}

/** Settings and rubrics may be open too. Everything else that an editor sends is Markdown, whatever its name is. */
const isYaml = ({ uri, languageId }: LiveDocument): boolean => languageId === 'yaml' || /\.ya?ml$/.test(uri);
