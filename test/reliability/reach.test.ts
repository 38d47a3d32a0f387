import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerlint, FLATTERY, folder } from '../cli/cli';
import { pulling, startClient } from '../server/client';

/** A workspace that tries to reach out of itself: by its globs, by a linked folder. Beside it lies a private answer. */
function workspace(): { readonly cwd: string; readonly outside: string } {
  const outside = folder({ 'private.md': FLATTERY, 'inner/a.md': FLATTERY, 'inner/.answerlint.yaml': 'include: ["../**/*.md", "/**/*.md", "**/*.md"]\n' });
  const elsewhere = folder({ 'secret.md': FLATTERY });
  symlinkSync(elsewhere, join(outside, 'inner/linked'), 'dir');
  return { cwd: join(outside, 'inner'), outside };
}

describe('A workspace reaches nothing outside of itself', () => {
  it('from the command line', () => {
    const { stdout } = answerlint(['check', '--format', 'json', '.'], { cwd: workspace().cwd });
    assert.deepEqual(JSON.parse(stdout).files.map(({ path }: { path: string }) => path), ['a.md']);
  });

  it('when an editor asks for its problems', async () => {
    const { cwd } = workspace();
    const client = await startClient({ folder: pathToFileURL(cwd).href, capabilities: pulling });
    const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(items.map(({ uri }: { uri: string }) => uri), [pathToFileURL(join(cwd, 'a.md')).href]);
    await client.stop();
  });

  it('because no setting names a program, a file or an address', () => {
    const { contributes: { configuration } } = JSON.parse(readFileSync('package.json', 'utf8'));
    const sections: readonly { properties: object }[] = [configuration].flat();
    const names = sections.flatMap(({ properties }) => Object.keys(properties));
    assert.ok(names.length > 5);
    assert.deepEqual(names.filter(name => /path|file|folder|dir|command|exec|node|runtime|url|uri|host|server(?!$)/i.test(name.replace(/^answerlint\./, ''))), []);
  });

  it('so it may be opened without trust, and from a virtual file system', () => {
    const { capabilities } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});
