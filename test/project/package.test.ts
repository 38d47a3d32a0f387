import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { contributed } from './contributed';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('The package', () => {
  it('names files that are there', () => {
    const named = contributed(readJson('package.json'));
    assert.ok(named.length > 10);
    assert.deepEqual(named.filter((path) => !existsSync(path)), []);
  });

  it('is locked without naming a registry, so that any mirror can serve it', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, { resolved?: string; integrity?: string }> };
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    assert.deepEqual(entries.filter(([, entry]) => entry.resolved).map(([path]) => path), []);
    assert.deepEqual(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path), [], 'not pinned by its content');
  });

  it('keeps its scripts executable', () => {
    for (const script of ['.ci/run', 'scripts/host/web-code.mjs']) {
      assert.doesNotThrow(() => accessSync(script, constants.X_OK), script);
    }
  });
});
