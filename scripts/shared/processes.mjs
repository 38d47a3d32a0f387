// Child processes. Whatever way this program ends, it takes its children and theirs with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const windows = process.platform === 'win32';
const running = new Set();

/** Starts a program as the leader of its own process group, so that it can be ended with everything it starts itself. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, ...options });
  if (child.pid !== undefined) running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a program that `start` started, with everything it started itself, and waits until it is gone. */
export async function end(child) {
  if (!running.has(child)) return;
  terminate(child);
  await once(child, 'exit');
}

/** Runs a program to its end with our terminal as its own; gives its exit code. */
export function run(command, args, options = {}) {
  return exitCode(start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }));
}

/** Runs a program to its end; gives its exit code and all that it printed. */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const code = await exitCode(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

/** Runs a program to its end without showing what it prints, unless it fails: then that is in the error thrown. */
export async function runQuietly(command, args, options = {}) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${output}`);
}

/** Runs npm, which on Windows is a script that only a shell can start. */
export const npm = (args, options = {}) => runQuietly('npm', args, { shell: windows, ...options });

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
}

function terminate(child) {
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it ended by itself just now
  }
}

process.once('exit', () => running.forEach(terminate));
for (const [signal, code] of [['SIGHUP', 129], ['SIGINT', 130], ['SIGTERM', 143]]) process.on(signal, () => process.exit(code));

// npm passes a signal on to the shell between itself and us, which ends without telling us.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && process.exit(143), 500).unref();
