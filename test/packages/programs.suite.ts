import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../server/client';
import { sample } from '../server/sample';

const { COMMAND_LINE: commandLine, LANGUAGE_SERVER: languageServer } = process.env as Record<string, string>;

/** What `npx` runs from the npm packages, in a folder that holds nothing of ours. */
describe('The npm packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerlint-npx-'));
  const environment = { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };
  const npx = (file: string, ...command: string[]): [string, string[], { cwd: string; env: NodeJS.ProcessEnv; shell: boolean }] =>
    ['npx', ['--yes', `--package=${file}`, ...command], { cwd: folder, env: environment, shell: process.platform === 'win32' }];
  const serverIn = (file: string) => spawn(...npx(file, 'answerlint-language-server', '--stdio'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('npx answerlint checks answers', () => {
    writeFileSync(join(folder, 'answer.md'), sample);
    const [command, args, options] = npx(commandLine!, 'answerlint', 'check', '--format', 'json', 'answer.md');
    const run = (): string => execFileSync(command, args, { ...options, encoding: 'utf8' });
    assert.throws(run, ({ status, stdout }) => status === 1 && JSON.parse(stdout).files[0].findings.length > 0);
  });

  for (const [name, file] of [['answerlint', commandLine!], ['answerlint-language-server', languageServer!]] as const) {
    it(`npx answerlint-language-server --stdio serves an editor, from the package ${name}`, async () => {
      const client = await connect(serverIn(file));
      assert.equal(client.initialized.serverInfo!.version, version);
      await client.open('file:///answer.md', sample);
      const report = await client.pull('file:///answer.md');
      assert.ok(report.kind === 'full' && report.items.length > 0);
      assert.match(report.items[0]!.codeDescription!.href, /docs\/rules\/[\w-]+\.md$/);
      await client.stop();
    });
  }
});
