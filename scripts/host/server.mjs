// Serves the embedded VS Code on this machine only.
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../shared/prepare.mjs';
import { runQuietly, start } from '../shared/processes.mjs';
import { hostOf } from './install.mjs';

/** The folder of what the server and its window last logged. */
export const logs = join(cache, 'logs');

/**
 * Starts a VS Code server on a free loopback port. `data` is the folder of all that it remembers (settings in `data/user/User`),
 * `extensions` the folder of installed extensions. Folders are trusted unless they are `restricted`. The token keeps other users and web pages out, for whoever opens the window may run programs.
 */
export async function startServer({ age = 'newest', data, user = join(data, 'user'), extensions = join(data, 'extensions'), restricted = false, options = [] }) {
  const token = randomUUID();
  const host = hostOf(age);
  const server = start(host.node, [
    host.server, '--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms', '--telemetry-level', 'off',
    '--disable-experiments', ...restricted ? [] : ['--disable-workspace-trust'], '--server-data-dir', join(data, 'server'), '--user-data-dir', user,
    '--extensions-dir', extensions, ...options,
  ], { env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });

  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, 'server.log'));
  server.stderr.pipe(log);
  const authority = await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The embedded VS Code ended with ${code}; its log is in ${logs}`)));
    server.stdout.on('data', (chunk) => {
      log.write(chunk);
      const port = /Extension host agent listening on (\d+)/.exec(chunk)?.[1];
      if (port) resolve(`127.0.0.1:${port}`);
    });
  });
  return { authority, address: `http://${authority}/?tkn=${token}`, process: server };
}

/** Ours, without what an outer VS Code left in it, and with no marketplace to ask. */
function serverEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Installs a packaged extension into an extensions folder, as `code --install-extension` does. */
export function installExtension({ file, extensions }) {
  const host = hostOf('newest');
  return runQuietly(host.node, [host.server, '--accept-server-license-terms', '--install-extension', file, '--extensions-dir', extensions,
    '--server-data-dir', join(cache, 'vscode-data/server')], { env: serverEnvironment() });
}
