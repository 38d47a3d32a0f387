import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { FILLER, folder, MENDED } from '../cli/cli';
import { SERVER } from '../server/client';
import { sample } from '../server/sample';
import { watched } from './deeds';

const CLI = join(process.cwd(), 'dist/cli.js');

/** What the command line does to the world in a folder with a text to mend. */
function deedsOf(...given: string[]): { readonly cwd: string; readonly deeds: string[] } {
  const cwd = folder({ 'a.md': FILLER });
  const { options, env, deeds } = watched(folder({}));
  spawnSync(process.execPath, [...options, CLI, ...given], { cwd, env: { ...env, XDG_CACHE_HOME: join(cwd, 'cache') } });
  return { cwd, deeds: deeds() };
}

describe('Nothing leaks', () => {
  it('and the watch sees what it should', () => {
    const { options, env, deeds } = watched(folder({}));
    const script = "require('fs').writeFileSync('x', ''); require('net').connect(9).on('error', () => {}); require('child_process').spawn('true'); require('fs').readFileSync('x')";
    spawnSync(process.execPath, [...options, '-e', script], { env, cwd: folder({}) });
    assert.deepEqual(deeds().map(deed => deed.split(' ')[0]).sort(), ['connect', 'dns', 'spawn', 'writeFile']);
  });

  for (const given of [['check', '.'], ['check', '--format', 'json', 'a.md'], ['checklist', 'a.md'], ['coverage', '.'], ['new', 'why-company'], ['rules']]) {
    it(`from answerlint ${given.join(' ')}: no connection, no process, nothing written`, () => assert.deepEqual(deedsOf(...given).deeds, []));
  }

  it('from --fix: only the file that is mended is written', () => {
    const { cwd, deeds } = deedsOf('check', '--fix', 'a.md');
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), MENDED);
    for (const deed of deeds) assert.match(deed, /^(?:open|rename) \S*\.a\.md\.\w+\.tmp$/);
    assert.deepEqual(readdirSync(cwd), ['a.md']);
  });

  it('from init: only the settings file is written', () => {
    const { cwd, deeds } = deedsOf('init');
    assert.ok(deeds.length > 0);
    for (const deed of deeds) assert.match(deed, /^(?:open|rename) \S*\.answerlint\.yaml\.\w+\.tmp$/);
    assert.deepEqual(readdirSync(cwd).sort(), ['.answerlint.yaml', 'a.md']);
  });

  it('from the server: no connection, no process, nothing written, and no word of an answer in its log', async () => {
    const { options, env, deeds } = watched(folder({}));
    const root = folder({ 'a.md': sample, '.answerlint.yaml': 'rules:\n  filler: off\n  nope: off\n' });
    const server = spawn(process.execPath, [...options, SERVER, '--stdio'], { env });
    const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const said: string[] = [];
    server.stderr.on('data', (data: Buffer) => said.push(data.toString()));
    for (const method of ['window/logMessage', 'window/showMessage', 'telemetry/event']) connection.onNotification(method, params => void said.push(JSON.stringify(params)));
    connection.listen();
    const uri = pathToFileURL(join(root, 'a.md')).href;
    const textDocument = { uri };
    const place = { textDocument, position: { line: 8, character: 5 } };
    await connection.sendRequest('initialize', { processId: null, rootUri: pathToFileURL(root).href, capabilities: { textDocument: { diagnostic: {} } } });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: sample } });
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
    await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    await connection.sendRequest('textDocument/codeAction', { textDocument, range: { start: place.position, end: place.position }, context: { diagnostics: [] } });
    for (const method of ['hover', 'completion']) await connection.sendRequest(`textDocument/${method}`, place);
    for (const method of ['codeLens', 'documentSymbol', 'semanticTokens/full', 'documentLink']) await connection.sendRequest(`textDocument/${method}`, { textDocument });
    await connection.sendRequest('answerlint/checklist', { textDocument });
    await connection.sendRequest('shutdown');
    connection.dispose();
    server.kill();
    assert.deepEqual(deeds(), []);
    assert.doesNotMatch(said.join('\n'), /skippers|Bakery|Easter/);
  }).timeout(60_000);
});
