import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerlint, FILLER, findingsIn, FLATTERY, folder, MENDED, NO_ANSWER, PLACEHOLDER, type Run } from './cli';

const files = { 'a.md': FLATTERY, 'b/c.md': PLACEHOLDER, 'd.md': NO_ANSWER };

describe('answerlint check --cache', () => {
  const cached = (cwd: string, ...args: string[]) => answerlint(['check', '--cache', ...args, '.'], { cwd });
  const cacheIn = (cwd: string) => join(cwd, '.answerlintcache');
  const writtenAt = (cwd: string) => statSync(cacheIn(cwd), { bigint: true }).mtimeNs;

  for (const format of ['pretty', 'json']) {
    it(`says the same the second time as ${format}, and has nothing new to keep`, () => {
      const cwd = folder(files);
      const plain = answerlint(['check', '--format', format, '.'], { cwd });
      assert(!existsSync(cacheIn(cwd)), 'nothing is written unasked');
      assert.deepEqual(cached(cwd, '--format', format), plain);
      const before = writtenAt(cwd);
      assert.deepEqual(cached(cwd, '--format', format), plain);
      assert.equal(writtenAt(cwd), before);
    });
  }

  it('looks again at what has changed', () => {
    const cwd = folder({ 'a.md': NO_ANSWER, 'b.md': NO_ANSWER });
    assert.equal(cached(cwd).status, 0);
    writeFileSync(join(cwd, 'a.md'), FLATTERY);
    assert.equal(cached(cwd).status, 1);
  });

  it('looks again where the settings have changed', () => {
    const cwd = folder({ 'a.md': FLATTERY });
    assert.equal(cached(cwd).status, 1);
    writeFileSync(join(cwd, '.answerlint.yaml'), 'rules:\n  generic-flattery: hint\n');
    assert.deepEqual(cached(cwd, '--format', 'json'), answerlint(['check', '--format', 'json', '.'], { cwd }));
  });

  it('keeps what other runs have found, and forgets files that are gone', () => {
    const cwd = folder(files);
    cached(cwd);
    answerlint(['check', '--cache', 'a.md'], { cwd });
    assert.match(readFileSync(cacheIn(cwd), 'utf8'), /b\/c\.md/);
    rmSync(join(cwd, 'b/c.md'));
    appendFileSync(join(cwd, 'd.md'), '\nIt is smaller too.\n');
    cached(cwd);
    assert.doesNotMatch(readFileSync(cacheIn(cwd), 'utf8'), /b\/c\.md/);
  });

  it('may be kept elsewhere, and moved with the files', () => {
    const cwd = folder({ 'answers/a.md': FLATTERY });
    const at = (place: string) => answerlint(['check', '--cache-location', `${place}/kept`, place], { cwd });
    at('answers');
    const before = statSync(join(cwd, 'answers/kept'), { bigint: true }).mtimeNs;
    renameSync(join(cwd, 'answers'), join(cwd, 'moved'));
    assert.match(at('moved').stdout, /moved\/a\.md/);
    assert.equal(statSync(join(cwd, 'moved/kept'), { bigint: true }).mtimeNs, before);
    assert(!existsSync(cacheIn(cwd)));
  });

  it('is for its owner only', () => {
    const cwd = folder(files);
    cached(cwd);
    if (process.platform !== 'win32') assert.equal(statSync(cacheIn(cwd)).mode & 0o777, 0o600);
  });

  it('counts for nothing where it is damaged: that is said, and everything is checked', () => {
    const cwd = folder(files);
    const first = cached(cwd);
    for (const damage of [(text: string) => text.slice(0, -20), (text: string) => text.replace('amazing', 'dreadful'), (text: string) => text.slice(0, 20)]) {
      writeFileSync(cacheIn(cwd), damage(readFileSync(cacheIn(cwd), 'utf8')));
      const { stderr, ...rest } = cached(cwd);
      assert.match(stderr, /\.answerlintcache is damaged, so everything is checked anew/);
      assert.deepEqual({ stderr: '', ...rest }, first);
      assert.deepEqual(cached(cwd), first);
    }
  });

  it('never takes the place of another file', () => {
    const cwd = folder({ ...files, 'notes.txt': 'mine' });
    const { status, stderr } = answerlint(['check', '--cache-location', 'notes.txt', '.'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /notes\.txt is no cache of answerlint: remove it, or name another file/);
    assert.equal(readFileSync(join(cwd, 'notes.txt'), 'utf8'), 'mine');
  });

  it('does not keep --fix from mending', () => {
    const cwd = folder({ 'a.md': FILLER });
    cached(cwd);
    cached(cwd, '--fix');
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), MENDED);
    assert(!findingsIn(cached(cwd, '--format', 'json')).some(({ rule }) => rule === 'filler'));
  });
});

describe('answerlint check of many files', () => {
  /** Long enough to be worth a thread, and quickly read: one word. */
  const much = `\n${'x'.repeat(300_000)}\n`;

  it('says the same in several threads as in one, in the order of the files', () => {
    const cwd = folder({ 'a.md': FLATTERY + much, 'b.md': PLACEHOLDER, 'c.md': NO_ANSWER, 'd.md': PLACEHOLDER + much });
    const check = (...names: string[]) => answerlint(['check', '--format', 'json', ...names], { cwd });
    const together = check('d.md', 'gone.md', 'c.md', 'b.md', 'a.md');
    const filesIn = ({ stdout }: Run) => JSON.parse(stdout).files;
    assert.deepEqual(filesIn(together), [...filesIn(check('d.md', 'c.md')), ...filesIn(check('b.md', 'a.md'))]);
    assert.equal(together.stderr, 'answerlint: gone.md does not exist: check the spelling\n');
    assert.equal(together.status, 2);
  });
});
