// The embedded VS Code: the VS Code server that npm's code-server package carries, and the Node that it asks for.
// Fetched on demand, from the npm registry alone; no compiler, no install script.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../shared/prepare.mjs';
import { step } from '../shared/progress.mjs';
import { npm } from '../shared/processes.mjs';
import { shareServiceWorker } from './webviews.mjs';

/** VS Code by code-server's version, and the version of the Node that it asks for. The oldest is the one of `engines` in package.json. */
const versions = {
  newest: { codeServer: '4.139.1', node: '24.21.0' },
  oldest: { codeServer: '4.100.3', node: '20.20.2' },
};

/** The folder of a VS Code, the Node that runs its server, the main file of the server. */
export function hostOf(age) {
  const folder = join(cache, 'vscode-host', versions[age].codeServer);
  return { folder, node: join(folder, 'node_modules', nodePackage, 'bin/node'), server: join(folder, vscode, 'out/server-main.js') };
}

const nodePackage = `node-linux-${process.arch}`;
const vscode = 'node_modules/code-server/lib/vscode';

/** Whether there is an embedded VS Code for this machine. */
export const hasEmbeddedHost = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** Installs an embedded VS Code unless it is there. It is built aside and moved when whole, so half an installation is never taken for one. */
export async function installHost(age = 'newest') {
  const { codeServer, node } = versions[age];
  const { folder } = hostOf(age);
  if (!hasEmbeddedHost) throw new Error('The embedded VS Code runs on Linux (x64, arm64) only. Install VS Code, with `code` on the PATH: https://code.visualstudio.com');
  if (existsSync(folder)) return;
  const partial = join(cache, 'vscode-host', 'partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "name": "vscode-host", "private": true }\n');

  const install = (cwd, ...args) => npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd });
  await step(`Installing the embedded VS Code, once (up to 800 MB): code-server ${codeServer}`, () =>
    install(partial, `code-server@${codeServer}`, `${nodePackage}@${node}`));
  await step('Installing the packages of the embedded VS Code', () => install(join(partial, vscode), '--omit=dev', '--no-save'));
  replaceCompiledLog(join(partial, vscode));
  if (age === 'oldest') shareServiceWorker(join(partial, vscode));
  renameSync(partial, folder);
}

/** VS Code writes its logs through a compiled package; without a compiler the log of the extension would stay empty. */
function replaceCompiledLog(vscodeFolder) {
  cpSync(join(import.meta.dirname, 'spdlog.cjs'), join(vscodeFolder, 'node_modules/@vscode/spdlog/index.js'));
}
