// How a step runs its tests.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cache, root } from '../shared/prepare.mjs';
import { run } from '../shared/processes.mjs';

const longestStep = 10 * 60_000; // ms; only a test that leaves something open takes as long

/** Runs a program of ours; gives its exit code. */
export const node = (args, env = {}) => run(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, timeout: longestStep });

/** Runs a program whose Mocha reporter leaves its totals in a file; none, or a bad end in spite of them, is a failure too. */
export async function withTotals(name, runProgram) {
  const file = join(cache, 'totals', `${name}.json`);
  rmSync(file, { force: true });
  const code = await runProgram({ TEST_TOTALS: file });
  if (!existsSync(file)) throw new Error(`The step ended with ${code} before its tests did.`);
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Runs test files, given as one pattern or by name, in Node, as many at once as there are cores; none may leave itself out. */
export const mocha = (name, files, env = {}, timeout = 60_000) => withTotals(name, (totals) => node([
  '--enable-source-maps', 'node_modules/mocha/bin/mocha.js', ...[files].flat(), '--reporter', 'out/test/reporter.js',
  '--timeout', String(timeout), '--forbid-only', '--forbid-pending', '--parallel', '--jobs', String(availableParallelism()),
], { ...env, ...totals }));
