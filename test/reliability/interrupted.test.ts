import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FILLER, folder, MENDED } from '../cli/cli';
import { SERVER } from '../server/client';

const CLI = join(process.cwd(), 'dist/cli.js');
const SETTINGS = '.answerlint.yaml';

/** `KILLS=200` kills more often. */
const KILLS = Number(process.env.KILLS ?? 10);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('Interrupted at any moment', () => {
  it('--fix leaves the old or the new text of every file, whole', async () => {
    const cwd = folder({});
    const names = Array.from({ length: 40 }, (_, index) => `${index}.md`);
    const long = (text: string): string => text + '\nI wrote it all down, line by line, for whoever comes next.\n'.repeat(500);
    const fill = (): void => names.forEach(name => writeFileSync(join(cwd, name), long(FILLER)));
    fill();
    const start = performance.now();
    spawnSync(process.execPath, [CLI, 'check', '--fix', '.'], { cwd });
    const duration = performance.now() - start;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      fill();
      const child = spawn(process.execPath, [CLI, 'check', '--fix', '.'], { cwd, stdio: 'ignore' });
      const exit = once(child, 'exit');
      await sleep(duration * (0.4 + 0.6 * kill / KILLS));
      child.kill('SIGKILL');
      await exit;
      const texts = names.map(name => readFileSync(join(cwd, name), 'utf8'));
      for (const text of texts) assert.ok(text === long(FILLER) || text === long(MENDED), `${text.length} characters`);
      if (texts.includes(long(FILLER))) interrupted++;
    }
    assert.ok(interrupted > 0, 'it was interrupted before the end at least once');
    assert.deepEqual(readdirSync(cwd).filter(name => !names.includes(name) && !/^\.\d+\.md\.\w+\.tmp$/.test(name)), []);
  }).timeout(600_000);

  it('init leaves no settings, or all of them', async () => {
    const whole = folder({});
    const start = performance.now();
    spawnSync(process.execPath, [CLI, 'init'], { cwd: whole });
    const duration = performance.now() - start;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const cwd = folder({});
      const child = spawn(process.execPath, [CLI, 'init'], { cwd, stdio: 'ignore' });
      const exit = once(child, 'exit');
      await sleep(duration * (0.4 + 0.6 * kill / KILLS));
      child.kill('SIGKILL');
      await exit;
      if (existsSync(join(cwd, SETTINGS))) assert.equal(readFileSync(join(cwd, SETTINGS), 'utf8'), readFileSync(join(whole, SETTINGS), 'utf8'));
      else interrupted++;
    }
    assert.ok(interrupted > 0, 'it was interrupted before the end at least once');
  }).timeout(600_000);

  for (const transport of ['--stdio', '--node-ipc']) {
    it(`an editor leaves no server behind (${transport})`, async () => {
      const script = `const child = require('child_process').${transport === '--stdio' ? 'spawn(process.execPath, [process.argv[1], "--stdio"])' : 'fork(process.argv[1], ["--node-ipc"])'}; console.log(child.pid); setInterval(() => {}, 1000);`;
      const editor = spawn(process.execPath, ['-e', script, SERVER], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [line] = await once(editor.stdout, 'data');
      const server = Number(String(line));
      assert.ok(isAlive(server));
      await sleep(500);
      editor.kill('SIGKILL');
      for (let tries = 0; isAlive(server) && tries < 100; tries++) await sleep(100);
      assert.ok(!isAlive(server), 'the server is gone within ten seconds');
    }).timeout(60_000);
  }
});
