// Runs a bundle of suites in a VS Code in a browser, prints its report, leaves its totals in the file that TEST_TOTALS names and exits with its status.
// Arguments: the extension, the bundle, the folder to open.
import { createWriteStream, mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { findChromium } from '../shared/programs.mjs';
import { logs } from './server.mjs';
import { webHost } from './web.mjs';

const longestRun = 10 * 60_000; // ms
const [extensionDevelopmentPath, extensionTestsPath, folderPath] = process.argv.slice(2);
const require = createRequire(join(webHost.modules, 'x.js'));
const { chromium } = require('playwright');
const { runTests } = require('@vscode/test-web');
mkdirSync(logs, { recursive: true });
const log = createWriteStream(join(logs, 'web.log'));

// The browser is ours, because its own can't be downloaded everywhere.
const launch = chromium.launch.bind(chromium);
chromium.launch = async (options) => launch({ ...options, executablePath: await findChromium(), args: [
  ...options.args, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
] });

// Everything is said on the console: what the window logs, and what test-web has to say itself.
for (const stream of [process.stdout, process.stderr]) stream.write = (text) => hear(String(text));
setTimeout(() => end(new Error(`The suites did not end within ${longestRun / 60_000} minutes.`)), longestRun).unref();
runTests({
  ...webHost, esm: true, browserType: 'chromium', headless: true, host: '127.0.0.1', port: await freePort(), extensionDevelopmentPath, extensionTestsPath, folderPath,
}).then(() => end(), end);

/** The report is indented, the totals are marked; the rest is for the log. */
function hear(text) {
  const totals = /^\[\[totals:(.+)\]\]$/m.exec(text)?.[1];
  if (totals) {
    mkdirSync(dirname(process.env.TEST_TOTALS), { recursive: true });
    writeFileSync(process.env.TEST_TOTALS, totals);
  } else if (/^\s/.test(text)) {
    writeSync(1, text);
  }
  return log.write(text);
}

function end(error) {
  if (error) writeSync(1, `${error.message}; the log of this VS Code is in ${logs}\n`);
  process.exit(error ? 1 : 0);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
