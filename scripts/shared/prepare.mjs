// What every program in scripts/ and bench/ needs first: the packages and a build.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { step } from './progress.mjs';
import { npm, run } from './processes.mjs';

/** The folder of package.json. */
export const root = resolve(import.meta.dirname, '../..');

/** The ignored folder of everything that is fetched or recorded on demand. */
export const cache = join(root, '.cache');

/** Installs the packages when they are not the ones that package-lock.json names, then builds; throws when either fails. */
export async function prepare(...buildOptions) {
  if (!packagesAreInstalled()) await step('Installing the packages (npm ci)', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root }));
  await step('Building', async () => {
    const code = await run(process.execPath, ['scripts/build.mjs', ...buildOptions], { cwd: root });
    if (code !== 0) throw new Error('The build failed; see above.');
  });
}

/** npm writes its own list last, so a list with the same versions also means that no installation was cut short. */
function packagesAreInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: wanted } = readJson(join(root, 'package-lock.json'));
  const { packages: present } = readJson(installed);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
