#!/usr/bin/env node
// `answerlint check` from a clone that nobody has built yet: what the pre-commit hook and the GitHub Action run. Takes the same arguments.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './shared/prepare.mjs';
import { run } from './shared/processes.mjs';

const commandLine = join(root, 'dist/cli.js');
try {
  if (!existsSync(commandLine)) await prepare();
  process.exitCode = await run(process.execPath, [commandLine, 'check', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
