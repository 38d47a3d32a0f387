import { Emitter, NotebookDocuments, TextDocuments, type Connection, type Event, type PositionEncodingKind } from 'vscode-languageserver';
import { settle } from '../scheduling/settle';
import { LiveDocument } from './liveDocument';
import { updateDocument } from './positions';

/** Something that happened to a document. Edits in quick succession are one update. */
export interface Update {
  readonly uri: string;
  readonly occasion: 'edited' | 'saved' | 'closed';
}

/** The documents that the editor has open, cells of notebooks among them. */
export interface OpenDocuments {
  get(uri: string): LiveDocument | undefined;
  uris(): readonly string[];
  /** The offset at which the writer types; undefined if the last edit was more than part of a word. */
  caretIn(uri: string): number | undefined;
  /** The file that a document belongs to: for a cell, its notebook. */
  fileOf(uri: string): string;
  readonly onDidOpen: Event<LiveDocument>;
  /** Fires before `onDidUpdate`, for each edit. */
  readonly onDidEdit: Event<LiveDocument>;
  readonly onDidClose: Event<LiveDocument>;
  /** Opening counts as an edit. */
  readonly onDidUpdate: Event<Update>;
}

export function openDocuments(connection: Connection, encoding: PositionEncodingKind): OpenDocuments {
  const carets = new Map<string, number>();
  const documents = new TextDocuments<LiveDocument>({
    create: LiveDocument.create,
    update(document, changes, version) {
      const caret = updateDocument(document, changes, version, encoding);
      if (caret === undefined) carets.delete(document.uri);
      else carets.set(document.uri, caret);
      return document;
    },
  });
  const notebooks = new NotebookDocuments(documents);
  const [opened, edited, closed, updates] = [new Emitter<LiveDocument>(), new Emitter<LiveDocument>(), new Emitter<LiveDocument>(), new Emitter<Update>()];
  const once = settle();

  documents.onDidOpen(({ document }) => opened.fire(document));
  documents.onDidChangeContent(({ document }) => {
    edited.fire(document);
    once(document.uri, () => updates.fire({ uri: document.uri, occasion: 'edited' }));
  });
  documents.onDidSave(({ document: { uri } }) => updates.fire({ uri, occasion: 'saved' }));
  documents.onDidClose(({ document }) => {
    carets.delete(document.uri);
    closed.fire(document);
    updates.fire({ uri: document.uri, occasion: 'closed' });
  });
  documents.listen(connection);
  notebooks.onDidSave(({ cells }) => cells.forEach(({ document }) => updates.fire({ uri: document, occasion: 'saved' })));
  notebooks.listen(connection);

  return {
    get: uri => documents.get(uri),
    uris: () => documents.keys(),
    caretIn: uri => carets.get(uri),
    fileOf: uri => notebooks.findNotebookDocumentForCell(uri)?.uri ?? uri,
    onDidOpen: opened.event,
    onDidEdit: edited.event,
    onDidClose: closed.event,
    onDidUpdate: updates.event,
  };
}
