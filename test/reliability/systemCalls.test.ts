import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILLER, folder } from '../cli/cli';
import { connect, SERVER } from '../server/client';
import { readme, sample } from '../server/sample';
import { canTrace, logIn, traced } from './systemCalls';

const CLI = join(process.cwd(), 'dist/cli.js');

/** What the kernel saw a Node program do in a folder, whose path stands for `.` in it. */
function deedsOf(cwd: string, ...given: string[]): string[] {
  const { command: [program, ...options], deeds } = traced(logIn(folder({})), [process.execPath, ...given]);
  const { status, stderr } = spawnSync(program!, options, { cwd, encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, `the command could not be run: ${stderr}`);
  return deeds(cwd).map(deed => deed.replaceAll(cwd, '.'));
}

/** The file that becomes the new one, and its new name. */
const written = (name: string): RegExp => new RegExp(`^write \\./(?:\\.${name.replaceAll('.', '\\.')}\\.\\w+\\.tmp|${name.replaceAll('.', '\\.')})$`);

/** The same as `leaks.test.ts`, asked of the kernel, which also sees what Node does by itself. Only where strace can run. */
if (canTrace) describe('Nothing leaks, says the kernel', () => {
  it('and the kernel sees what it should', () => {
    const script = "require('fs').writeFileSync('x', ''); require('net').connect(9, '127.0.0.1').on('error', () => {}); require('child_process').spawnSync('true')";
    const seen = deedsOf(folder({}), '-e', script).map(deed => deed.split(' ')[0]!);
    for (const call of ['socket', 'connect', 'execve', 'write']) assert.ok(seen.includes(call), `${call} was not seen`);
  });

  for (const given of [['check', '.'], ['check', '--format', 'sarif', 'a.md'], ['checklist', 'a.md'], ['coverage', '.'], ['new', 'why-company'], ['rules']]) {
    it(`from answerlint ${given.join(' ')}`, () => assert.deepEqual(deedsOf(folder({ 'a.md': FILLER }), CLI, ...given), []));
  }

  it('from a check of many files, by workers', () => {
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.md`, readme.repeat(1000)]));
    assert.deepEqual(deedsOf(folder(files), CLI, 'check', '.'), []);
  });

  for (const [name, ...given] of [['a.md', 'check', '--fix', 'a.md'], ['.answerlint.yaml', 'init'], ['.answerlintcache', 'check', '--cache', '.'], ['kept.json', 'check', '--cache-location', 'kept.json', '.']] as const) {
    it(`from answerlint ${given.join(' ')}: only ${name} is written`, () => {
      const deeds = deedsOf(folder({ 'a.md': FILLER }), CLI, ...given);
      assert.ok(deeds.length > 0);
      for (const deed of deeds) assert.match(deed, written(name));
    });
  }

  it('from a server in which somebody writes', async () => {
    const root = folder({ 'a.md': sample, '.answerlint.yaml': 'rules:\n  hedging: off\n' });
    const uri = pathToFileURL(join(root, 'a.md')).href;
    const { command: [program, ...options], deeds } = traced(logIn(folder({})), [process.execPath, SERVER, '--stdio']);
    const client = await connect(spawn(program!, options, { cwd: root, stdio: 'pipe' }), { folder: pathToFileURL(root).href });
    await client.open(uri, sample);
    await client.type(uri, 'get one rota agreed', ' by all eleven of us');
    await client.pull(uri);
    await client.codeActions(uri, 'you know');
    const position = client.positionOf(uri, 'Tides');
    for (const method of ['hover', 'completion']) await client.ask(method, uri, { position });
    for (const method of ['codeLens', 'documentSymbol', 'semanticTokens/full', 'documentLink', 'foldingRange']) await client.ask(method, uri);
    await client.request('answerlint/checklist', { textDocument: { uri } });
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    await client.save(uri);
    await client.close(uri);
    await client.stop();
    assert.deepEqual(deeds(root), []);
  }).timeout(60_000);
});
