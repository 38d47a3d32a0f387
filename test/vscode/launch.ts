import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = resolve(__dirname, '../../..');

/**
 * Runs the suites in a real VS Code: the one that VSCODE_EXECUTABLE names, else a desktop VS Code that is downloaded. The window opens a copy of
 * examples/, with its own settings and no other extension, so that a run neither depends on anything nor leaves anything behind.
 */
async function launch(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'answerlint-'));
  const workspace = join(scratch, 'examples');
  const userData = join(scratch, 'user');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  cpSync(join(root, 'scripts/host/settings.json'), join(userData, 'User/settings.json'));
  const executable = process.env.VSCODE_EXECUTABLE;
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(__dirname, 'index'),
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${join(scratch, 'extensions')}`],
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

launch().catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
