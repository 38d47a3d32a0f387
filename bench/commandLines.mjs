// Command lines over a folder of answers, one after the other, several times.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../scripts/shared/prepare.mjs';
import { document } from './documents.mjs';
import { median, randomFrom } from './numbers.mjs';
import { childrenWorked } from './system.mjs';

const FILES = 100;
const ROUNDS = 3;
/** Longest time for one run, in ms. Who takes longer is not asked again. */
const PATIENCE = 240_000;

const folder = join(cache, 'corpus');

/** Writes the folder: documents of 2 to 40 KB. Gives their paths, and their length together in bytes. */
export function writeCorpus() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(3);
  let bytes = 0;
  const paths = Array.from({ length: FILES }, (_, index) => {
    const text = document(2_000 + Math.floor(random() * 38_000), 100 + index);
    const path = join(folder, `${String(index).padStart(3, '0')}.md`);
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
    return path;
  });
  return { folder, paths, bytes };
}

/**
 * Measures command lines, by name: seconds that passed, seconds of work in all threads, MB a second. One that is given only
 * some of the files (`share`) is slow: it is measured on what it is given.
 */
export function measureCommandLines(commands, { paths, bytes }) {
  const runs = new Map(commands.map((command) => [command, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [{ args, share = 1, before }, results] of runs) {
      if (results.some(({ status }) => status === null)) continue;
      before?.();
      results.push(timeOf(args(paths.slice(0, Math.ceil(FILES * share)))));
    }
  }
  return Array.from(runs, ([{ name, share = 1 }, results]) => {
    const passed = median(results.map((result) => result.passed));
    return { name, share, seconds: passed / 1000, worked: median(results.map((result) => result.worked)) / 1000, rate: bytes * share / 1e6 / (passed / 1000), ended: results.every(({ status }) => status !== null) };
  });
}

function timeOf([command, ...args]) {
  const worked = childrenWorked();
  const begun = performance.now();
  const { status } = spawnSync(command, args, { timeout: PATIENCE, stdio: 'ignore' });
  return { passed: performance.now() - begun, worked: childrenWorked() - worked, status };
}
