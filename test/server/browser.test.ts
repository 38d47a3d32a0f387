import assert from 'node:assert/strict';
import { startClient } from './client';
import { sample } from './sample';
import { startWorker } from './webWorker';

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
