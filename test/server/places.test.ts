import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient } from './client';
import { sample } from './sample';

/** Folders with settings of their own. */
describe('where a document is', () => {
  const made: string[] = [];
  after(() => made.forEach(folder => rmSync(folder, { recursive: true })));

  function folder(files: Readonly<Record<string, string>>): string {
    const path = mkdtempSync(join(tmpdir(), 'answerlint-'));
    made.push(path);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return pathToFileURL(path).href;
  }
  const withoutFiller = { '.answerlint.yaml': 'rules:\n  filler: off\n' };

  it('each workspace folder has its settings, from its file and from the editor', async () => {
    const [plain, file, editor] = [folder({}), folder(withoutFiller), folder({})];
    const client = await startClient();
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => scopeUri === editor ? { rules: { filler: 'off' } } : {}));
    const added = [plain, file, editor].map(uri => ({ uri, name: uri }));
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    const saysFiller = async (within: string) => {
      await client.open(`${within}/a.md`, sample);
      return 'filler' in await client.findings(`${within}/a.md`);
    };
    assert.deepEqual([await saysFiller(plain), await saysFiller(file), await saysFiller(editor)], [true, false, false]);
    await client.stop();
  });

  it('a Markdown cell is where its notebook is', async () => {
    const client = await startClient();
    const openNotebook = async (uri: string) => {
      const cell = `vscode-notebook-cell:${new URL(uri).pathname}#W0sZmlsZQ%3D%3D`;
      await client.connection.sendNotification('notebookDocument/didOpen', {
        notebookDocument: { uri, notebookType: 'jupyter-notebook', version: 1, cells: [{ kind: 1, document: cell }] },
        cellTextDocuments: [{ uri: cell, languageId: 'markdown', version: 1, text: sample }],
      });
      const report = await client.pull(cell);
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    assert.ok((await openNotebook(`${folder({})}/a.ipynb`)).includes('filler'));
    const quiet = await openNotebook(`${folder(withoutFiller)}/a.ipynb`);
    assert.ok(quiet.length > 0 && !quiet.includes('filler'));
    await client.stop();
  });

  it('a document that is not saved yet is in no folder, and looked at all the same', async () => {
    const client = await startClient({ folder: folder(withoutFiller) });
    await client.open('untitled:Untitled-1', sample);
    assert.ok('filler' in await client.findings('untitled:Untitled-1'));
    await client.stop();
  });
});
