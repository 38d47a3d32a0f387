#!/usr/bin/env node
// Stands in for the `code` executable where no desktop VS Code can run: takes the arguments that @vscode/test-electron gives it, opens the embedded
// VS Code in headless Chromium, lets the suite run in its (Node) extension host, prints the suite's report and exits with its status.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { end } from '../shared/processes.mjs';
import { findChromium } from '../shared/programs.mjs';
import { requests } from './requests.mjs';
import { logs, startServer } from './server.mjs';

const longestRun = 10 * 60_000; // ms
const windowSize = { width: 1400, height: 900 };
const quietly = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];

const { values, positionals } = parseArgs({
  strict: false, allowPositionals: true,
  options: {
    'extensionDevelopmentPath': { type: 'string' }, 'extensionTestsPath': { type: 'string' },
    'user-data-dir': { type: 'string' }, 'extensions-dir': { type: 'string' },
  },
});
const data = mkdtempSync(join(tmpdir(), 'answerlint-host-'));
const server = await startServer({
  age: process.env.VSCODE_AGE, data, user: values['user-data-dir'], extensions: values['extensions-dir'], restricted: Boolean(process.env.RESTRICTED),
  options: ['--enable-smoke-test-driver'], // without it a built workbench ignores the suite in the address
});
let status = 70;
try {
  status = await withinLimit(runSuite());
} catch (error) {
  console.error(error.message);
}
if (status !== 0) console.error(`The logs of this VS Code are in ${logs}`);
await end(server.process);
rmSync(data, { recursive: true, force: true });
process.exit(status);

/** Runs the suite; gives the status it ended with. */
async function runSuite() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: quietly });
  const page = await browser.newPage({ viewport: windowSize });
  const { VSCODE_LANGUAGE: language } = process.env;
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`); // as a language pack would
  const log = createWriteStream(join(logs, 'window.log'));
  const status = await new Promise((ended, failed) => {
    server.process.once('exit', (code) => failed(new Error(`The embedded VS Code ended with ${code} during the suite.`)));
    page.once('crash', () => failed(new Error('The page of the embedded VS Code crashed.')));
    Promise.all([
      page.exposeFunction('codeAutomationExit', ended),
      page.exposeFunction('codeAutomationLog', (type, args) => {
        const text = format(...args);
        log.write(`[${type}] ${text}\n`);
        return answer(page, text);
      }),
    ]).then(() => page.goto(addressOfSuite())).catch(failed);
  });
  await browser.close();
  return status;
}

/** The address that makes the workbench load the extension under development and run its suite in this folder. */
function addressOfSuite() {
  const remote = (path) => `vscode-remote://${server.authority}${encodeURI(resolve(path))}`;
  const payload = [
    ['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)], ['extensionTestsPath', remote(`${values.extensionTestsPath}.js`)],
    ['skipWelcome', 'true'],
  ];
  return `${server.address}&${new URLSearchParams({ folder: resolve(positionals[0]), payload: JSON.stringify(payload) })}`;
}

/** Does what a line asks for, and prints the report: of all that a window logs, only that is indented. */
async function answer(page, text) {
  const [, request, argument] = /^\[\[(\w+):(.+)\]\]$/.exec(text) ?? [];
  if (request) await requests[request](page, argument);
  else if (/^\s/.test(text)) console.log(text);
}

function withinLimit(run) {
  const limit = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The suite did not end within ${longestRun / 60_000} minutes.`)), longestRun).unref();
  });
  return Promise.race([run, limit]);
}
