import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { answerlint } from '../cli/cli';
import { pulling, startClient, type Client } from '../server/client';
import { sample } from '../server/sample';
import { startWorker } from '../server/webWorker';

interface Found {
  readonly code?: unknown;
  readonly message: unknown;
  readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };
}

/** Rule, place and words, in an order that does not depend on who tells them. */
const told = (found: readonly Found[]): string[] =>
  found.map(({ code, message, range: { start, end } }) => `${start.line}:${start.character}–${end.line}:${end.character} ${String(code)} ${String(message)}`).sort();

const fromCommandLine = (text: string): string[] =>
  told(JSON.parse(answerlint(['check', '--format', 'json', '-'], { input: text }).stdout).files[0].findings.map((found: any) => ({
    code: found.rule, message: found.message,
    range: { start: { line: found.line - 1, character: found.column - 1 }, end: { line: found.endLine - 1, character: found.endColumn - 1 } },
  })));

describe('The same document has the same findings', () => {
  const texts = [sample, sample.replaceAll('\n', '\r\n'), ...globSync('examples/*.md').sort().map(file => readFileSync(file, 'utf8'))];
  let pull: Client;
  let push: Client;
  before(async () => {
    pull = await startClient();
    push = await startClient({ capabilities: { ...pulling, textDocument: {} } });
  });
  after(() => Promise.all([pull.stop(), push.stop()]));

  texts.forEach((text, index) => it(`on the command line, pulled, pushed and in a web worker: document ${index + 1}`, async () => {
    const uri = `file:///nowhere/${index}.md`;
    await pull.open(uri, text);
    const pulled = await pull.pull(uri);
    assert(pulled.kind === 'full');
    await push.open(uri, text);
    const pushed = await push.until(() => push.published.find(it => it.uri === uri));
    const worker = startWorker({});
    await worker.request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
    worker.notify('initialized', {});
    worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const inWorker = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
    worker.stop();
    const expected = fromCommandLine(text);
    assert.ok(expected.length > 0);
    assert.deepEqual(told(pulled.items), expected);
    assert.deepEqual(told(pushed.diagnostics), expected);
    assert.deepEqual(told(inWorker.items), expected);
  }).timeout(60_000));
});
