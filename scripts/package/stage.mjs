// A package is laid out in a folder of its own before it is packed, so that it holds what is named and nothing else.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../shared/prepare.mjs';
import { writeNotices } from './notices.mjs';

/** package.json. */
export const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Lays files of ours, which globs name, into a folder, with a manifest of its own and what there is to say of the libraries. */
export function stage(folder, ownManifest, files) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(ownManifest, null, 2)}\n`);
  for (const file of globSync(files, { cwd: root })) cpSync(join(root, file), join(folder, file));
  writeNotices(folder, ownManifest);
}

/** Gives a folder to work in, which is gone afterwards. */
export async function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'answerlint-package-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
