// An editor with nothing but the protocol. It stops its clock when the last byte of an answer is here, before it is parsed.
import { end, start } from '../scripts/shared/processes.mjs';
import { processOf } from './system.mjs';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, resolveSupport: { properties: ['edit'] } },
  },
};

/** `TextDocumentSyncKind.Incremental` */
const INCREMENTAL = 2;

/** Longest time that anything may take, in ms. */
const PATIENCE = 120_000;

/** Starts a language server and gives what an editor can do with it. Times are in ms, of `performance.now()`. */
export function startEditor([command, ...args]) {
  const started = performance.now();
  const server = start(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Set();
  const published = [];
  let count = 0;
  let takesChanges = true;

  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const notify = (method, params) => send({ method, params });

  server.stdout.on('data', messagesOf(({ message, at }) => {
    if (message.method && message.id !== undefined) send({ id: message.id, result: message.method === 'workspace/configuration' ? message.params.items.map(() => ({})) : null });
    if (message.method === 'textDocument/publishDiagnostics') published.push({ ...message.params, at });
    for (const look of waiting) look(message, at);
  }));

  /** Waits for a message that this finds something in. */
  const next = (find) => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${command} did not answer in ${PATIENCE / 1000} s`)), PATIENCE);
    const look = (message, at) => {
      if (!find(message)) return;
      clearTimeout(timer);
      waiting.delete(look);
      resolve({ message, at });
    };
    waiting.add(look);
  });
  const request = (method, params) => {
    const id = ++count;
    const answer = next((message) => message.id === id && !message.method);
    send({ id, method, params });
    return answer;
  };
  /** Diagnostics of this version or a later one; any, from a server that tells no versions. */
  const diagnostics = (uri, version) => next(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri && (params.version ?? version) >= version);

  return {
    started, published, request, notify, diagnostics,
    async initialize(rootUri) {
      const { message } = await request('initialize', { processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'bench' }], capabilities: CAPABILITIES });
      const sync = message.result.capabilities.textDocumentSync;
      takesChanges = (sync?.change ?? sync) === INCREMENTAL;
      notify('initialized', {});
    },
    open(uri, text) {
      const found = diagnostics(uri, 1);
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      return found;
    },
    /** Tells of an edit: of what has changed, or the whole text to a server that wants it. */
    change(uri, { version, changes, text }) {
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: takesChanges ? changes : [{ text: text() }] });
    },
    system: () => processOf(server.pid),
    stop: () => end(server),
  };
}

/** Cuts what a server writes into messages. */
function messagesOf(take) {
  let chunks = [];
  let length = 0;
  let body = -1;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    for (;;) {
      if (body < 0) {
        const head = Buffer.concat(chunks);
        const separator = head.indexOf('\r\n\r\n');
        if (separator < 0) return;
        body = Number(/content-length: *(\d+)/i.exec(head.toString('latin1', 0, separator))[1]);
        chunks = [head.subarray(separator + 4)];
        length = chunks[0].length;
      }
      if (length < body) return;
      const at = performance.now();
      const all = Buffer.concat(chunks);
      chunks = [all.subarray(body)];
      length -= body;
      take({ message: JSON.parse(all.toString('utf8', 0, body)), at });
      body = -1;
    }
  };
}
