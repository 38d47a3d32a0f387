// The floor: a server on the same library, with the same kind of text synchronisation, that finds nothing.
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, codeActionProvider: true } }));
connection.onCodeAction(() => []);
documents.onDidChangeContent(({ document: { uri, version } }) => connection.sendDiagnostics({ uri, version, diagnostics: [] }));
documents.listen(connection);
connection.listen();
