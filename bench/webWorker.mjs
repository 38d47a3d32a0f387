// The server for browsers, in a thread with what a web worker has: what a keystroke costs there.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { median } from './numbers.mjs';
import { typist } from './typist.mjs';

const KEYSTROKES = 100;
const WARM_UP = 30;
const URI = 'vscode-vfs://bench/answers.md';

/** The median of a keystroke, in ms: from the edit to the findings, which are asked for. */
export async function measureWebWorker(server, text) {
  const worker = new Worker(new URL(import.meta.url), { workerData: server });
  const waiting = new Map();
  let count = 0;
  worker.on('message', ({ id, method, result, error }) => {
    if (error) throw new Error(error.message);
    if (method === undefined) waiting.get(id)?.(result);
    else if (id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: method === 'answerlint/readFolder' ? [] : null });
  });
  const notify = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
  const request = (method, params) => new Promise((resolve) => {
    waiting.set(++count, resolve);
    worker.postMessage({ jsonrpc: '2.0', id: count, method, params });
  });
  const findings = () => request('textDocument/diagnostic', { textDocument: { uri: URI } });

  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  notify('initialized', {});
  notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'markdown', version: 1, text } });
  await findings();

  const writer = typist(text, 1);
  const times = [];
  for (let index = -WARM_UP; index < KEYSTROKES; index++) {
    const { version, changes } = writer.key();
    const sent = performance.now();
    notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges: changes });
    await findings();
    if (index >= 0) times.push(performance.now() - sent);
  }
  await worker.terminate();
  return median(times);
}

// In the thread: a web worker hears of messages by `onmessage`, and knows itself as `self`.
if (parentPort) {
  const self = { postMessage: (message) => parentPort.postMessage(message), addEventListener() {} };
  parentPort.on('message', (data) => self.onmessage?.({ data }));
  globalThis.self = self;
  delete globalThis.setImmediate;
  runInThisContext(readFileSync(workerData, 'utf8'));
}
