// What the operating system knows of a process. Only Linux tells it for nothing; elsewhere it is left out.
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';

/** Most memory that a process has had at a time, in MB, and the time it has worked, in ms. */
export function processOf(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return {};
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const [user, system] = fieldsOf(pid).slice(11, 13);
  return { peak, worked: (user + system) * TICK };
}

/** The time that processes which have ended for us have worked, in ms. */
export function childrenWorked() {
  if (!existsSync('/proc/self/stat')) return undefined;
  const [user, system] = fieldsOf('self').slice(13, 15);
  return (user + system) * TICK;
}

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** The numbers of a `stat` file behind the program's name, which may hold anything. */
function fieldsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
}

/** The machine, in a line. */
export const machine = () => {
  const cpus = os.cpus();
  return `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, Node ${process.version}`;
};

/** A sentence about what else the machine had to do in the last quarter of an hour; nothing where that was little. Our own work takes two processors. */
export function busyness() {
  const load = Math.round(os.loadavg()[2]);
  return load > 2 * os.cpus().length ? ` The machine was busy with other work: ${load} processes for its ${os.cpus().length} processors.` : '';
}
