import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords, readTextFile, replaceText } from '../../server/cli/textFile';
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

describe('what the operating system says', () => {
  const told = (code: string) => inWords(Object.assign(new Error('as it came'), { code }));

  it('becomes a remedy, also where a test can not bring it about', () => {
    for (const code of ['EACCES', 'EPERM']) assert.match(told(code), /check its permissions/, code);
    assert.match(told('EROFS'), /read-only disk: copy it/);
    assert.match(told('ENOSPC'), /disk is full: make room/);
  });

  it('is told as it came where there is none', () => assert.equal(told('EIO'), 'as it came'));
});
