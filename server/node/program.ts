import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import type { Host } from '../host';
import { makeRoom } from './garbage';
import { connectStdio } from './stdio';
import type { startServer } from '../server';

const USAGE = `answerlint-language-server ${version}: the language server of Answerlint, for editors.

  answerlint-language-server --stdio        talk over standard input and output
  answerlint-language-server --node-ipc     talk to the Node process that started it
  answerlint-language-server --socket=PORT  connect to a port of this machine
  answerlint-language-server --version | --help
`;

/** The files of this machine. A document that is not a file (`untitled:` …) has no neighbours. */
const thisMachine: Host = {
  readFile: async uri => uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : undefined,
  readFolder: async uri => {
    const entries = uri.startsWith('file:') ? await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(() => []) : [];
    return entries.map(entry => ({ name: entry.name, folder: entry.isDirectory() }));
  },
  makeRoom,
  docs: pathToFileURL(join(__dirname, '../../docs/rules/')).href,
};

/**
 * The program `answerlint-language-server`. `start` is a parameter because importing it would bundle the server with this module as well, and
 * loading would take longer.
 */
export function runProgram(given: readonly string[], start: typeof startServer): void {
  if (given.includes('--help')) process.stdout.write(USAGE);
  else if (given.includes('--version')) process.stdout.write(`${version}\n`);
  else if (given.some(argument => /^--(?:stdio|node-ipc|socket(?:=\d+)?)$/.test(argument))) start(given.includes('--stdio') ? connectStdio() : createConnection(), thisMachine);
  else {
    process.stderr.write(`answerlint-language-server: no transport given: an editor starts it with --stdio.\n\n${USAGE}`);
    process.exitCode = 2;
  }
}
