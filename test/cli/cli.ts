import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CLI = join(process.cwd(), 'dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a shell does. */
export function answerlint(args: readonly string[], { cwd = folder({}), input = '', env = {} }: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}): Run {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, input, env: { ...inherited, ...env }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const made: string[] = [];

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), 'answerlint-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

after(() => made.forEach(path => rmSync(path, { recursive: true, force: true })));

/** An answer with a warning in its third line, at “amazing culture”. */
export const FLATTERY = '# Why do you want to join our company?\n\nI love your amazing culture.\n';

/** An answer with an error, a slot nobody filled in. */
export const PLACEHOLDER = '# Tell me about a time you failed.\n\n- **Situation:** In [year] our school lost its caretaker a week before the fair.\n';

/** An answer with one finding that `--fix` mends, and the answer mended. */
export const FILLER = '# Tell me about yourself\n\nI run the fish section of a brasserie and, um, weigh everything. Last year that took our food cost from 34 % to 29 %.\n';
export const MENDED = FILLER.replace(', um,', '');

export const NO_ANSWER = '# Release notes\n\nVersion 2 is faster.\n';

/** Findings of the only file in a JSON report. */
export const findingsIn = ({ stdout }: Run): { rule: string; severity: string; line: number; column: number; endLine: number; endColumn: number }[] =>
  JSON.parse(stdout).files[0].findings;
