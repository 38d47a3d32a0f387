import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FILLER, FLATTERY, folder, NO_ANSWER } from '../cli/cli';

const root = process.cwd();
const readYaml = (path: string) => parse(readFileSync(path, 'utf8'));

/** Both run from a clone, in the folder of somebody's answers. */
describe('In continuous integration', () => {
  it('the pre-commit hook checks the files of a commit', () => {
    const [{ id, entry, language }] = readYaml('.pre-commit-hooks.yaml');
    assert.deepEqual([id, language], ['answerlint', 'script']);
    const hook = (...files: string[]) => spawnSync(join(root, entry), files, { cwd: folder({ 'a.md': FLATTERY, 'b.md': NO_ANSWER }), encoding: 'utf8' });
    const found = hook('a.md', 'b.md');
    assert.equal(found.status, 1, found.stderr);
    assert.match(found.stdout, /generic-flattery/);
    assert.equal(hook('b.md').status, 0);
  });

  it('the GitHub Action annotates what it finds in the files that it is given', () => {
    const { inputs, runs: { using, steps: [step] } } = readYaml('action.yml');
    assert.deepEqual([using, step.shell, step.env.FILES], ['composite', 'bash', '${{ inputs.files }}']);
    const act = (files: string) => spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      cwd: folder({ 'a b.md': FLATTERY, 'c.md': FILLER }), env: { ...process.env, GITHUB_ACTION_PATH: root, FILES: files }, encoding: 'utf8',
    });
    assert.match(act(inputs.files.default).stdout, /^::warning file=a b\.md,line=3,.*title=generic-flattery::/m);
    assert.doesNotMatch(act('c.md\n').stdout, /a b\.md/);
    assert.equal(act('a b.md').status, 1);
  });
});
