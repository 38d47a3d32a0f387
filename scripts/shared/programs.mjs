// Programs of this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step } from './progress.mjs';
import { runQuietly } from './processes.mjs';

const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The path of the first of these programs that is on the PATH, or undefined. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
  return candidates.find(isExecutable);
}

/** The path of a Chromium; installs Debian's when we may, otherwise throws with the remedy. */
export async function findChromium() {
  const find = () => process.env.CHROMIUM ?? findProgram(...chromiumNames);
  if (!find()) await installPackages('Chromium', ['chromium', 'fonts-dejavu-core']);
  const chromium = find();
  if (chromium) return chromium;
  throw new Error('The VS Code tests need Chromium, and none was found. Install it (Debian: sudo apt-get install chromium fonts-dejavu-core), ' +
    'or name one: CHROMIUM=/path/to/chrome npm test');
}

/** Installs packages of Debian; where that is not ours to do, nothing happens. */
export async function installPackages(title, packages) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step(`Installing ${title} (apt-get, Debian)`, async () => {
    await runQuietly('apt-get', ['update'], { env });
    await runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env });
  });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
