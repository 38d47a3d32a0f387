import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** What a web worker has, and nothing of Node. */
const globals = { console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, URL, TextDecoder, TextEncoder, performance, crypto };

/** Runs the server for browsers in a worker's place, and sends it requests. `files` are what the client lets it read, `more` what the worker has beside. */
export function startWorker(files: Record<string, string>, more: object = {}) {
  const { port1: server, port2: client } = new MessageChannel();
  const waiting = new Map<number, (result: any) => void>();
  client.on('message', ({ id, method, params, result }) => {
    if (method === undefined) waiting.get(id)?.(result);
    else if (id !== undefined) client.postMessage({ jsonrpc: '2.0', id, result: method === 'answerlint/readFile' ? files[params.uri] ?? null : [] });
  });
  runInNewContext(readFileSync(join(process.cwd(), 'dist/web/server.js'), 'utf8'), { ...globals, ...more, self: server });
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
