// The peers that npm has, in a folder of their own: none of them is a package of this project.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../scripts/shared/prepare.mjs';
import { npm } from '../scripts/shared/processes.mjs';
import { step } from '../scripts/shared/progress.mjs';

/** What is compared with, at these versions. */
const PEERS = { 'rumdl': '0.2.75', 'markdownlint-cli2': '0.22.1', 'write-good': '1.0.8', 'alex': '11.0.1', 'textlint': '15.8.0', 'textlint-rule-write-good': '2.0.0' };

const folder = join(cache, 'peers');

/** Installs the peers where they are not there yet. */
export async function installPeers() {
  const wanted = JSON.stringify({ private: true, dependencies: PEERS }, null, 2);
  const list = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && existsSync(list) && readFileSync(list, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, wanted);
  await step('Installing the peers', () => npm(['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder }));
}

/** The command that starts a program of a peer. */
export const peer = (program) => [join(folder, 'node_modules/.bin', process.platform === 'win32' ? `${program}.cmd` : program)];

/** rumdl as a program of this machine, without the Node program that starts it. */
export function rumdl() {
  const program = join(folder, 'node_modules/@rumdl', `cli-${process.platform}-${process.arch}`, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
  return existsSync(program) ? [program] : peer('rumdl');
}

export const versionOf = (name) => `${name} ${PEERS[name]}`;
