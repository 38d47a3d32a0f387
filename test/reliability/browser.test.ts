import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { sample } from '../server/sample';
import { startWorker } from '../server/webWorker';

/** What a browser or a web worker has to reach out, to keep something, to run a text as a program. What a page draws is held back by its policy. */
const WAYS_OUT = [
  'fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'sendBeacon', 'BroadcastChannel', 'navigator',
  'importScripts', 'Worker', 'SharedWorker', 'eval', 'Function', 'indexedDB', 'caches', 'localStorage', 'sessionStorage', 'cookieStore', 'Notification', 'Image',
];

/** The programs of an extension in a browser, and the ways out that each of them has to know. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = { 'dist/web/server.js': [], 'dist/web/client.js': ['Worker'], 'dist/rehearsal.js': [] };

/** Those that a program names: as a global, as a member of the global object, as `import()`. A variable of its own of that name is none. */
function waysOutIn(program: string): string[] {
  const globals = new Set<string>();
  const members = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: any): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string') return;
    if (node.type === 'ImportExpression') members.add('import()');
    if (DECLARATIONS.includes(node.type)) declared.add(node.id?.name);
    const { key, property } = node;
    const named = node.computed ? undefined : property ?? key; // `a.name`, `{ name: … }`
    if (named && GLOBAL_OBJECTS.includes(node.object?.name) && WAYS_OUT.includes(named.name)) members.add(named.name);
    if (node.type === 'Identifier' && WAYS_OUT.includes(node.name)) globals.add(node.name);
    for (const child of Object.values(node)) if (child !== named) visit(child);
  };
  visit(parse(program, { ecmaVersion: 'latest', sourceType: 'script' }));
  return [...new Set([...globals].filter(name => !declared.has(name)).concat([...members]))].sort();
}
const DECLARATIONS = ['VariableDeclarator', 'FunctionDeclaration', 'ClassDeclaration'];
const GLOBAL_OBJECTS = ['globalThis', 'self', 'window', 'navigator'];

describe('Nothing leaks in a browser', () => {
  for (const [file, known] of Object.entries(BUNDLES)) {
    it(`from ${file}, which names no way out${known.length > 0 ? ` but ${known.join()}` : ''}`, () => assert.deepEqual(waysOutIn(readFileSync(file, 'utf8')), known));
  }

  it('and the reader of programs sees what it should', () => {
    assert.deepEqual(waysOutIn('const fetch = self.fetch; new WebSocket("y"); import("z"); map.caches({ eval: 1 }); const Image = 1; Image;'), ['WebSocket', 'fetch', 'import()']);
  });

  it('from a server in a worker in which somebody writes', async () => {
    const taken: string[] = [];
    const traps = Object.fromEntries(WAYS_OUT.map(name => [name, new Proxy(function () {}, {
      apply: () => void taken.push(name), construct: () => { taken.push(name); return {}; }, get: (_, key) => void taken.push(`${name}.${String(key)}`),
    })]));
    const uri = 'vscode-vfs://github/someone/answers/sample.md';
    const textDocument = { uri };
    const worker = startWorker({ 'vscode-vfs://github/someone/.answerlint.yaml': 'rules:\n  hedging: off\n' }, traps);
    try {
      await worker.request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
      worker.notify('initialized', {});
      worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: sample } });
      worker.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: 8, character: 2 }, end: { line: 8, character: 2 } }, text: 'so ' }] });
      const report = await worker.request('textDocument/diagnostic', { textDocument });
      const position = { line: 8, character: 5 };
      for (const method of ['hover', 'completion']) await worker.request(`textDocument/${method}`, { textDocument, position });
      for (const method of ['codeLens', 'documentSymbol', 'semanticTokens/full', 'documentLink', 'foldingRange']) await worker.request(`textDocument/${method}`, { textDocument });
      await worker.request('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
      await worker.request('answerlint/checklist', { textDocument });
      assert.ok(report.items.length > 0);
    } finally {
      worker.stop();
    }
    assert.deepEqual(taken, []);
  });
});
