import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = resolve(__dirname, '../../..');

/**
 * Runs the suites in a real VS Code: the one that VSCODE_EXECUTABLE names, or else a desktop VS Code that is downloaded. The window opens a copy
 * of examples/ with settings of its own and no other extension, so that a run depends on nothing and leaves nothing behind. The extension is the
 * one in this folder, or the one installed in the folder that EXTENSIONS names.
 */
async function launch(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'answerlint-'));
  const workspace = join(scratch, 'examples');
  const userData = join(scratch, 'user');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  cpSync(join(root, 'scripts/host/settings.json'), join(userData, 'User/settings.json'));
  const { VSCODE_EXECUTABLE: executable, EXTENSIONS: installed } = process.env;
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: installed ? emptyExtension(scratch) : root,
      extensionTestsPath: join(__dirname, 'index'),
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${installed ?? join(scratch, 'extensions')}`],
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A test run has to develop something. */
function emptyExtension(scratch: string): string {
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'answerlint', version: '0.0.0', engines: { vscode: '*' } }));
  return folder;
}

launch().catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
