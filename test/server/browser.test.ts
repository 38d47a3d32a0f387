import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { startClient } from './client';
import { sample } from './sample';

/** What a web worker has, and nothing of Node. */
const globals = { console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, URL, TextDecoder, TextEncoder, performance, crypto };

/** Runs the server for browsers in a worker's place, and sends it requests. `files` are what the client lets it read. */
function startWorker(files: Record<string, string>) {
  const { port1: server, port2: client } = new MessageChannel();
  const waiting = new Map<number, (result: any) => void>();
  client.on('message', ({ id, method, params, result }) => {
    if (method === undefined) waiting.get(id)?.(result);
    else if (id !== undefined) client.postMessage({ jsonrpc: '2.0', id, result: method === 'answerlint/readFile' ? files[params.uri] ?? null : [] });
  });
  runInNewContext(readFileSync(join(process.cwd(), 'dist/web/server.js'), 'utf8'), { ...globals, self: server });
  let count = 0;
  return {
    notify: (method: string, params: unknown) => client.postMessage({ jsonrpc: '2.0', method, params }),
    request: (method: string, params: unknown) => new Promise<any>(resolve => {
      waiting.set(++count, resolve);
      client.postMessage({ jsonrpc: '2.0', id: count, method, params });
    }),
    stop: () => [server, client].forEach((port: MessagePort) => port.close()),
  };
}

describe('the server in a web worker', () => {
  const uri = 'vscode-vfs://github/someone/answers/sample.md';
  const initialize = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
  const opened = { textDocument: { uri, languageId: 'markdown', version: 1, text: sample } };

  const reportFrom = async (files: Record<string, string>) => {
    const worker = startWorker(files);
    await worker.request('initialize', initialize);
    worker.notify('initialized', {});
    worker.notify('textDocument/didOpen', opened);
    const report = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
    worker.stop();
    return report.items.map(({ code, message, range }: any) => ({ code, message, range }));
  };

  it('finds what the server on Node finds', async () => {
    const node = await startClient();
    await node.open(uri, sample);
    const report = await node.pull(uri);
    assert(report.kind === 'full');
    assert.deepEqual(await reportFrom({}), report.items.map(({ code, message, range }) => ({ code, message, range })));
    await node.stop();
  });

  it('reads settings through the client', async () => {
    const items = await reportFrom({ 'vscode-vfs://github/someone/.answerlint.yaml': 'rules:\n  filler: off\n' });
    assert.deepEqual(items.filter(({ code }: any) => code === 'filler'), []);
    assert(items.length > 0);
  });
});
