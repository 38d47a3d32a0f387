import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cache } from '../shared/prepare.mjs';
import { npm } from '../shared/processes.mjs';
import { step } from '../shared/progress.mjs';
import { mocha } from './run.mjs';

const validator = '@microsoft/sarif-multitool';
const version = '5.7.0';

/** What other programs make of the reports of the command line. */
export async function testReports() {
  const folder = join(cache, 'sarif-validator', version);
  if (!existsSync(folder)) await installValidator(folder);
  return mocha('reports', 'out/test/reports/*.suite.js', { SARIF_VALIDATOR: programIn(folder) });
}

/** The package gives the path of its program for this platform. */
const programIn = (folder) => createRequire(join(folder, 'x.js'))(validator);

/** Moved when it is whole, so that half an installation is never taken for one. */
async function installValidator(folder) {
  const partial = join(folder, '../partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "name": "sarif-validator", "private": true }\n');
  await step('Installing the SARIF validator, once (100 MB)', () =>
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${validator}@${version}`], { cwd: partial }));
  chmodSync(programIn(partial), 0o755); // what its install script does
  renameSync(partial, folder);
}
