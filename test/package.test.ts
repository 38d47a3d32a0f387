import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('The package', () => {
  it('holds every file that package.json contributes', () => {
    const { contributes, files, icon } = readJson('package.json') as { contributes: unknown; files: string[]; icon?: string };
    const contributed = [...paths(contributes), ...(icon ? [icon] : [])];
    assert.deepEqual(contributed.filter((path) => !existsSync(join(root, path))), [], 'contributed but missing');
    const packed = (path: string) => files.some((file) => normalize(path) === normalize(file) || normalize(path).startsWith(normalize(`${file}/`)));
    assert.deepEqual(contributed.filter((path) => !packed(path)), [], 'contributed but not among the "files" of package.json');
  });

  it('is locked without naming a registry, so that any mirror can serve it', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, { resolved?: string; integrity?: string }> };
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    assert.deepEqual(entries.filter(([, entry]) => entry.resolved).map(([path]) => path), []);
    assert.deepEqual(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path), [], 'not pinned by its content');
  });

  it('keeps its scripts executable', () => {
    for (const script of ['.ci/run', 'scripts/host/web-code.mjs']) {
      assert.doesNotThrow(() => accessSync(join(root, script), constants.X_OK), script);
    }
  });
});

/** The values that name a file of ours: those with a folder and an ending. */
function paths(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/)?[\w-]+\/[\w./-]+\.(json|svg|png|md|js|ya?ml|code-snippets)$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(paths) : [];
}
