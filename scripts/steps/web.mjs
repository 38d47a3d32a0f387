import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installWebHost } from '../host/web.mjs';
import { root } from '../shared/prepare.mjs';
import { findChromium } from '../shared/programs.mjs';
import { node, withTotals } from './run.mjs';

/** The suites of test/vscode that need no Node, in a VS Code in a browser: client and server are web workers, and all files are virtual. */
export async function testInBrowser() {
  await installWebHost();
  const CHROMIUM = await findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'answerlint-web-'));
  try {
    cpSync(join(root, 'examples'), folder, { recursive: true });
    mkdirSync(join(folder, '.vscode'));
    cpSync(join(root, 'scripts/host/settings.json'), join(folder, '.vscode/settings.json'));
    return await withTotals('web', (totals) => node(['scripts/host/web-tests.mjs', root, join(root, 'out/test/vscode/web.js'), folder], { CHROMIUM, ...totals }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
