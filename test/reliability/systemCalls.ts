import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REACHING = ['socket', 'socketpair', 'connect', 'bind', 'listen', 'accept', 'accept4'];
const STARTING = ['execve', 'execveat', 'fork', 'vfork', 'clone', 'clone3'];
const OPENING = ['open', 'openat', 'openat2', 'creat'];
const CHANGING = [
  'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'mkdir', 'mkdirat', 'rmdir', 'link', 'linkat', 'symlink', 'symlinkat', 'truncate', 'chmod', 'fchmodat', 'fchmodat2', 'mknod', 'mknodat',
];

/** Whether this machine lets us watch system calls: a container may have no strace, or may forbid it. A program that counts what it runs writes that down. */
export const canTrace = !process.env.COVERAGE && spawnSync('strace', ['-f', 'true']).status === 0;

/** A command under strace, and which deeds of it and its threads the kernel saw: `connect …`, `execve …`, or `write` with the path. */
export function traced(log: string, command: readonly string[]): { readonly command: readonly string[]; deeds(cwd: string): string[] } {
  const calls = [...REACHING, ...STARTING, ...OPENING, ...CHANGING].map(call => `?${call}`).join(',');
  return {
    command: ['strace', '-f', '-qq', '-s', '4096', '-e', 'signal=none', '-e', `trace=${calls}`, '-o', log, ...command],
    deeds: cwd => [...new Set(readFileSync(log, 'utf8').split('\n').slice(1).flatMap(line => deedsIn(line, cwd)))], // the first call starts the program itself
  };
}

/** A thread of its own is no process; a file that is only read is none of our business here. */
function deedsIn(line: string, cwd: string): string[] {
  const [, call, given] = /^\d+\s+(\w+)\((.*)/.exec(line) ?? [];
  if (!call || !given) return [];
  if (OPENING.includes(call) && call !== 'creat' && !/\bO_(?:WRONLY|RDWR|CREAT|TRUNC)\b/.test(given)) return [];
  if (STARTING.includes(call) && given.includes('CLONE_THREAD')) return [];
  if (REACHING.includes(call) || STARTING.includes(call)) return [`${call} ${given}`];
  return Array.from(given.matchAll(/"((?:[^"\\]|\\.)*)"/g), path => `write ${resolve(cwd, path[1]!)}`);
}

/** A place for the log of a trace. */
export const logIn = (folder: string): string => join(folder, 'trace.txt');
