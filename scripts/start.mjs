// npm start: sets everything up, says in the terminal what Answerlint finds in examples/, and opens that folder in VS Code with the extension.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installHost } from './host/install.mjs';
import { logs, startServer } from './host/server.mjs';
import { cache, prepare, root } from './shared/prepare.mjs';
import { run } from './shared/processes.mjs';
import { findProgram } from './shared/programs.mjs';

const examples = join(root, 'examples');

try {
  await prepare();
  console.log('▸ What Answerlint says of examples/');
  await run(process.execPath, ['dist/cli.js', 'check', 'examples'], { cwd: root });
  if (!(await openInDesktop())) await serve();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Opens the examples in desktop VS Code; false when there is none, or it won't start (as for root, or without a screen). */
async function openInDesktop() {
  if (!findProgram('code')) return false;
  console.log('▸ Opening the examples in VS Code');
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${root}`, examples];
  return (await run('code', shell ? args.map((arg) => `"${arg}"`) : args, { shell })) === 0;
}

/** Serves the examples in the embedded VS Code until a signal ends us. */
async function serve() {
  await installHost();
  const data = join(cache, 'vscode-data');
  useDefaultSettings(join(data, 'user/User'));
  await installExtension(join(data, 'extensions'));
  const server = await startServer({ data, options: ['--default-folder', examples] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.prependListener(signal, () => {
      console.log('Stopped.');
      process.exit(0);
    });
  }
  server.process.once('exit', (code) => {
    console.error(`The embedded VS Code ended with ${code}; its log is in ${logs}`);
    process.exit(1);
  });
  console.log(`\nOpen ${server.address} in a browser. Ctrl-C stops it.`);
}

/** Only the first time, so that settings changed in the editor stay. */
function useDefaultSettings(folder) {
  mkdirSync(folder, { recursive: true });
  const settings = join(folder, 'settings.json');
  if (!existsSync(settings)) cpSync(join(root, 'scripts/host/settings.json'), settings);
}

/** Puts exactly what a package of the extension would hold into an extensions folder of its own. Packing needs packages of npm, which are there by now. */
async function installExtension(folder) {
  const { stageExtension } = await import('./package/extension.mjs');
  const { manifest } = await import('./package/stage.mjs');
  const { publisher, name, version } = manifest();
  rmSync(folder, { recursive: true, force: true });
  await stageExtension(join(folder, `${publisher}.${name}-${version}`));
}
