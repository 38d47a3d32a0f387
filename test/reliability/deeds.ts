import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Loaded in front of a program with `--require`: writes down every connection, every process started and everything written
 * to the disk, and lets it happen.
 */
const HOOK = String.raw`
const { openSync, writeSync } = require('node:fs');
const log = openSync(process.env.DEEDS, 'a');
const note = deed => writeSync(log, deed + '\n');
const wrap = (name, owner, method, isDeed = () => true) => {
  const original = owner[method];
  if (typeof original !== 'function') return;
  owner[method] = function (...given) {
    if (isDeed(...given)) note(name + ' ' + String(given[0]?.file ?? given[0]));
    return original.apply(this, given);
  };
};
const writes = (_, flags) => typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+x]/.test(String(flags ?? 'r'));
const fs = require('node:fs');
for (const owner of [fs, fs.promises]) {
  for (const sync of owner === fs ? ['', 'Sync'] : ['']) {
    wrap('open', owner, 'open' + sync, writes);
    for (const method of ['writeFile', 'rename', 'unlink', 'mkdir', 'rm', 'link', 'symlink', 'copyFile', 'truncate', 'chmod']) wrap(method, owner, method + sync);
  }
}
wrap('createWriteStream', fs, 'createWriteStream');
wrap('connect', require('node:net').Socket.prototype, 'connect');
wrap('listen', require('node:net').Server.prototype, 'listen');
wrap('datagram', require('node:dgram'), 'createSocket');
for (const method of ['lookup', 'resolve']) wrap('dns', require('node:dns'), method);
for (const method of ['request', 'get']) for (const library of ['node:http', 'node:https']) wrap(library, require(library), method);
wrap('fetch', globalThis, 'fetch');
wrap('spawn', require('node:child_process').ChildProcess.prototype, 'spawn');
for (const method of ['spawnSync', 'execFileSync', 'execSync']) wrap(method, require('node:child_process'), method);
`;

/** Options for Node and an environment that make a program's deeds known, and what it has done so far. */
export function watched(folder: string): { readonly options: readonly string[]; readonly env: NodeJS.ProcessEnv; deeds(): string[] } {
  const hook = join(folder, 'hook.cjs');
  const log = join(folder, 'deeds.txt');
  writeFileSync(hook, HOOK);
  writeFileSync(log, '');
  return { options: ['--require', hook], env: { ...process.env, DEEDS: log }, deeds: () => readFileSync(log, 'utf8').split('\n').filter(Boolean) };
}
