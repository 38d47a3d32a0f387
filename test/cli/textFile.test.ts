import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile, replaceText } from '../../server/cli/textFile';
import { folder } from './cli';

describe('replacing a text', () => {
  it('refuses where someone else has changed the file meanwhile', async () => {
    const path = join(folder({ 'a.md': 'old' }), 'a.md');
    const file = await readTextFile(path);
    writeFileSync(path, 'theirs');
    await assert.rejects(replaceText(file, 'ours'), /was changed by someone else/);
    assert.equal(readFileSync(path, 'utf8'), 'theirs');
  });

  it('leaves the old text, and nothing else, where it can not be replaced', async () => {
    const cwd = folder({ 'a.md': 'old' });
    const file = await readTextFile(join(cwd, 'a.md'));
    await assert.rejects(replaceText({ ...file, path: join(cwd, 'gone.md') }, 'new'));
    assert.deepEqual(readdirSync(cwd), ['a.md']);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'old');
  });

  it('writes nothing where nothing has changed', async () => {
    const path = join(folder({ 'a.md': 'old' }), 'a.md');
    const file = await readTextFile(path);
    writeFileSync(path, 'theirs');
    await replaceText(file, 'old');
    assert.equal(readFileSync(path, 'utf8'), 'theirs');
  });
});
