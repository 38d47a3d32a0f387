import assert from 'node:assert/strict';
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CancellationTokenSource, createMessageConnection, StreamMessageReader, StreamMessageWriter, type CancellationToken, type ClientCapabilities, type CodeAction, type Diagnostic, type DocumentDiagnosticReport,
  type InitializeResult, type MessageConnection, type Position, type PublishDiagnosticsParams, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';

export const SERVER = join(process.cwd(), 'dist/server.js');

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The section `answerlint` of the editor's settings. */
  readonly settings?: Record<string, unknown>;
  /** URI of a workspace folder. */
  readonly folder?: string;
}

/** What an editor that waits for diagnostics can do. */
export const pushing: ClientCapabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: { versionSupport: true } } };

/** What an editor that asks for diagnostics itself can do. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
};

/** Starts the built server as an editor does. */
export const startClient = (options: ClientOptions = {}): Promise<Client> => connect(spawn('node', [SERVER, '--stdio'], { stdio: 'pipe' }), options);

/** Talks to a server over its standard input and output, from the handshake on. */
export async function connect(process: ChildProcessWithoutNullStreams, options: ClientOptions = {}): Promise<Client> {
  const connection = createMessageConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
  const client = new Client(process, connection, options.settings ?? {});
  connection.listen();
  client.initialized = await client.request<InitializeResult>('initialize', {
    processId: null,
    rootUri: options.folder ?? null,
    workspaceFolders: options.folder ? [{ uri: options.folder, name: 'folder' }] : null,
    capabilities: options.capabilities ?? pulling,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return client;
}

/** A language-server client with nothing but the protocol: it keeps the texts, and what the server said unasked. */
export class Client {
  initialized!: InitializeResult;
  readonly published: PublishDiagnosticsParams[] = [];
  /** Methods and parameters of what else the server sent. */
  readonly received: { method: string; params: any }[] = [];
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  constructor(readonly process: ChildProcess, readonly connection: MessageConnection, public settings: Record<string, unknown>) {
    connection.onNotification('textDocument/publishDiagnostics', params => this.note(() => this.published.push(params)));
    connection.onNotification((method, params) => this.note(() => this.received.push({ method, params })));
    connection.onUnhandledProgress(params => this.note(() => this.received.push({ method: '$/progress', params })));
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings));
    connection.onRequest((method, params) => {
      this.note(() => this.received.push({ method, params }));
      return method === 'workspace/applyEdit' ? { applied: true } : null;
    });
  }

  request<Result = any>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Asks about a document. */
  ask<Result = any>(method: string, uri: string, params: object = {}): Promise<Result> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first occurrence of a text, as an incremental edit. */
  async replace(uri: string, old: string, text: string): Promise<void> {
    await this.edit(uri, this.rangeOf(uri, old), text);
  }

  /** Types behind the first occurrence of a text, letter by letter. */
  async type(uri: string, behind: string, text: string): Promise<void> {
    const from = this.document(uri).offsetAt(this.rangeOf(uri, behind).end);
    for (const [index, letter] of [...text].entries()) {
      const position = this.document(uri).positionAt(from + index);
      await this.edit(uri, { start: position, end: position }, letter);
    }
  }

  private async edit(uri: string, range: Range, text: string): Promise<void> {
    const document = this.document(uri);
    const change = { range, text };
    this.documents.set(uri, TextDocument.update(document, [change], document.version + 1));
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges: [change] });
  }

  async change(uri: string, contentChanges: readonly { range: Range; text: string }[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { answerlint: settings } });
  }

  document(uri: string): TextDocument {
    return this.documents.get(uri)!;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  rangeOf(uri: string, text: string): Range {
    const start = this.text(uri).indexOf(text);
    assert.notEqual(start, -1, `there is no “${text}” in ${uri}`);
    return { start: this.document(uri).positionAt(start), end: this.document(uri).positionAt(start + text.length) };
  }

  positionOf(uri: string, text: string): Position {
    return this.rangeOf(uri, text).start;
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask('diagnostic', uri, { previousResultId });
  }

  /** The findings of a document: rule → texts. */
  async findings(uri: string): Promise<Record<string, string[]>> {
    const report = await this.pull(uri);
    return byRule(report.kind === 'full' ? report.items : [], this.document(uri));
  }

  async codeActions(uri: string, text: string, only?: string[]): Promise<CodeAction[]> {
    return this.ask('codeAction', uri, { range: this.rangeOf(uri, text), context: { diagnostics: [], ...only && { only } } });
  }

  /** The text of a document after an edit. */
  edited(uri: string, edit: WorkspaceEdit | undefined): string {
    const changes = edit?.changes?.[uri] ?? edit?.documentChanges?.flatMap(change => 'edits' in change && change.textDocument.uri === uri ? change.edits : []);
    return TextDocument.applyEdits(this.document(uri), changes as TextEdit[]);
  }

  /** Waits for something that the server sends unasked. */
  async until<Value>(find: () => Value | undefined | false): Promise<Value> {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise<void>(resolve => this.waiting.add(resolve));
    }
  }

  cancellation(): { token: CancellationToken; cancel(): void } {
    const source = new CancellationTokenSource();
    return { token: source.token, cancel: () => source.cancel() };
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown');
    const exit = once(this.process, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = await exit;
    this.connection.dispose();
    return code;
  }

  private note(what: () => void): void {
    what();
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}

export function byRule(diagnostics: readonly Diagnostic[], document: TextDocument): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { code, range } of diagnostics) (found[String(code)] ??= []).push(document.getText(range));
  return found;
}
