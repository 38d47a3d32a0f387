import { join } from 'node:path';
import { hasEmbeddedHost, installHost } from '../host/install.mjs';
import { cache, root } from '../shared/prepare.mjs';
import { findChromium } from '../shared/programs.mjs';
import { node, withTotals } from './run.mjs';

const screenshots = join(cache, 'screenshots');

/** The suites of test/vscode, in the embedded VS Code where there is one for this machine, else in a desktop one. */
export const testInVSCode = () => runSuites('newest');

/** The same in the oldest VS Code that the extension is for. */
export const testInOldestVSCode = () => runSuites('oldest', { SCREENSHOTS: join(screenshots, 'oldest'), UPDATE_PICTURES: '' });

/** What the extension says in a VS Code that speaks German. */
export const testInGerman = () => runSuites('newest', { SUITES: 'language', VSCODE_LANGUAGE: 'de' });

/** In a folder that nobody trusts; a desktop VS Code under test trusts every folder. */
export const testInRestrictedMode = () => runSuites('newest', { SUITES: 'trust.node', RESTRICTED: hasEmbeddedHost ? '1' : '' });

/** Runs the suites of test/vscode in a VS Code; `env` may say which extension, and which suites. */
export async function runSuites(age, env = {}) {
  const host = {};
  if (hasEmbeddedHost) {
    await installHost(age);
    Object.assign(host, { VSCODE_AGE: age, VSCODE_EXECUTABLE: join(root, 'scripts/host/web-code.mjs'), CHROMIUM: await findChromium(), SCREENSHOTS: screenshots });
  }
  return withTotals(`vscode-${age}`, (totals) => node(['out/test/vscode/launch.js'], { ...host, ...env, ...totals }));
}
