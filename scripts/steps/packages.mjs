import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasEmbeddedHost, installHost } from '../host/install.mjs';
import { installExtension } from '../host/server.mjs';
import { packExtension } from '../package/extension.mjs';
import { packPrograms } from '../package/programs.mjs';
import { cache, prepare } from '../shared/prepare.mjs';
import { runQuietly } from '../shared/processes.mjs';
import { mocha } from './run.mjs';
import { runSuites } from './vscode.mjs';

/** Packs what `npm run package` packs, and tries it out as somebody who has nothing else. */
export async function testPackages() {
  await prepare();
  const folder = join(cache, 'packages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [EXTENSION, [COMMAND_LINE, LANGUAGE_SERVER]] = await Promise.all([packExtension(folder), packPrograms(folder)]);
  const EXTENSIONS = join(folder, 'extensions');
  await install(EXTENSION, EXTENSIONS);
  const held = await mocha('packages', 'out/test/packages/*.suite.js', { EXTENSION, EXTENSIONS, COMMAND_LINE, LANGUAGE_SERVER });
  const ran = await runSuites('newest', { EXTENSIONS, SUITES: 'smoke' });
  return { passed: held.passed + ran.passed, failed: held.failed + ran.failed };
}

/** Has VS Code install a packaged extension into an extensions folder. */
async function install(file, extensions) {
  if (hasEmbeddedHost) {
    await installHost();
    await installExtension({ file, extensions });
  } else {
    await runQuietly('code', ['--install-extension', file, '--extensions-dir', extensions], { shell: process.platform === 'win32' });
  }
}
