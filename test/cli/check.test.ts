import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { answerlint, findingsIn, FLATTERY, folder, NO_ANSWER, PLACEHOLDER } from './cli';

const pathsIn = (stdout: string): string[] => JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
const checkedIn = (cwd: string, ...named: string[]) => pathsIn(answerlint(['check', '--format', 'json', ...named], { cwd }).stdout);

describe('answerlint check', () => {
  describe('exit status', () => {
    it('is 0 where nothing is wrong', () => {
      assert.equal(answerlint(['check', 'a.md'], { cwd: folder({ 'a.md': NO_ANSWER }) }).status, 0);
    });

    it('is 1 where a warning or an error is found', () => {
      assert.equal(answerlint(['check', 'a.md'], { cwd: folder({ 'a.md': FLATTERY }) }).status, 1);
      assert.equal(answerlint(['check', 'a.md'], { cwd: folder({ 'a.md': PLACEHOLDER }) }).status, 1);
    });

    it('is 0 where only advice and hints are found', () => {
      const cwd = folder({ 'a.md': FLATTERY, '.answerlint.yaml': 'rules:\n  generic-flattery: hint\n' });
      const run = answerlint(['check', '--format', 'json', 'a.md'], { cwd });
      assert.ok(findingsIn(run).some(({ rule }) => rule === 'generic-flattery'));
      assert.deepEqual(findingsIn(run).filter(({ severity }) => severity === 'warning' || severity === 'error'), []);
      assert.equal(run.status, 0);
    });

    it('is 2 where a file is missing, and the others are still checked', () => {
      const { status, stdout, stderr } = answerlint(['check', '--format', 'json', 'gone.md', 'a.md'], { cwd: folder({ 'a.md': NO_ANSWER }) });
      assert.equal(status, 2);
      assert.match(stderr, /gone\.md does not exist: check the spelling/);
      assert.deepEqual(pathsIn(stdout), ['a.md']);
    });

    it('is 2 for files that are no text, each named with a remedy', () => {
      const cwd = folder({
        'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
        'wide.md': Buffer.from('\uFEFF# Why us?', 'utf16le'),
        'latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
        'a.md': FLATTERY,
      });
      const { status, stdout, stderr } = answerlint(['check', '--format', 'json', 'picture.md', 'wide.md', 'latin.md', 'a.md'], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /picture\.md is a binary file/);
      assert.match(stderr, /wide\.md is UTF-16 text: save it as UTF-8/);
      assert.match(stderr, /latin\.md is not UTF-8 text: save it as UTF-8/);
      assert.deepEqual(pathsIn(stdout), ['a.md']);
    });

    // Nothing is forbidden to the super-user.
    if (process.getuid?.() !== 0) it('is 2 for a file that may not be read', () => {
      const cwd = folder({ 'a.md': FLATTERY });
      chmodSync(join(cwd, 'a.md'), 0);
      const { status, stderr } = answerlint(['check', 'a.md'], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /a\.md may not be opened: check its permissions/);
    });

    it('is 2 for options that there are not', () => {
      assert.equal(answerlint(['check', '--formt', 'json', '.']).status, 2);
      assert.equal(answerlint(['check', '--format', 'xml', '.']).status, 2);
      assert.equal(answerlint(['chekc', '.']).status, 2);
      assert.equal(answerlint(['check']).status, 2);
    });
  });

  describe('files', () => {
    it('takes the Markdown files of a folder, without node_modules, .git and hidden ones', () => {
      const cwd = folder({
        'b.md': '', 'a/c.markdown': '', 'a/d.txt': '', 'node_modules/x/README.md': '', '.git/e.md': '', 'a/node_modules/f.md': '', 'g.MD': '',
      });
      assert.deepEqual(checkedIn(cwd, '.'), ['a/c.markdown', 'b.md', 'g.MD']);
      assert.deepEqual(checkedIn(cwd, 'a'), ['a/c.markdown']);
      assert.deepEqual(checkedIn(cwd, 'node_modules'), ['node_modules/x/README.md']);
    });

    it('expands globs, checks a file once and takes a named file whatever it is called', () => {
      const cwd = folder({ 'b.md': '', 'a/c.md': '', 'notes.txt': FLATTERY, '[draft].md': '' });
      assert.deepEqual(checkedIn(cwd, '*/*.md', 'b.md', './b.md', '.'), ['a/c.md', 'b.md', '[draft].md']);
      assert.deepEqual(checkedIn(cwd, 'notes.txt', '[draft].md'), ['notes.txt', '[draft].md']);
    });

    it('tells of a glob without a match', () => {
      const { status, stderr } = answerlint(['check', 'nothing/**/*.md']);
      assert.equal(status, 2);
      assert.match(stderr, /nothing\/\*\*\/\*\.md matches no file/);
    });

    it('follows the globs of the settings file in folders, not for named files', () => {
      const cwd = folder({ '.answerlint.yaml': 'include: ["answers/**"]\nexclude: ["**/old/**"]\n', 'answers/a.md': '', 'answers/old/b.md': '', 'c.md': '' });
      assert.deepEqual(checkedIn(cwd, '.'), ['answers/a.md']);
      assert.deepEqual(checkedIn(cwd, 'answers', 'c.md'), ['answers/a.md', 'c.md']);
    });

    it('does not walk into links', () => {
      const cwd = folder({ 'a/b.md': '' });
      symlinkSync('..', join(cwd, 'a/up'), 'dir');
      assert.deepEqual(checkedIn(cwd, '.'), ['a/b.md']);
    });
  });

  describe('standard input', () => {
    it('is read for -', () => {
      const run = answerlint(['check', '--format', 'json', '-'], { input: FLATTERY });
      assert.deepEqual(pathsIn(run.stdout), ['<stdin>']);
      assert.equal(run.status, 1);
    });

    it('has the name and the settings of --stdin-filepath', () => {
      const cwd = folder({ 'answers/.answerlint.yaml': 'rules:\n  generic-flattery: error\n' });
      const run = answerlint(['check', '--format', 'json', '--stdin-filepath', 'answers/new.md', '-'], { cwd, input: FLATTERY });
      assert.deepEqual(pathsIn(run.stdout), ['answers/new.md']);
      assert.equal(findingsIn(run).find(({ rule }) => rule === 'generic-flattery')?.severity, 'error');
    });
  });

  describe('places', () => {
    const placeOf = (text: string | Buffer): unknown => {
      const found = findingsIn(answerlint(['check', '--format', 'json', 'a.md'], { cwd: folder({ 'a.md': text }) })).find(({ rule }) => rule === 'generic-flattery');
      return found && [found.line, found.column, found.endLine, found.endColumn];
    };

    it('count lines and columns from 1, columns in UTF-16 units', () => {
      const before = placeOf(FLATTERY);
      assert.ok(before);
      const [line, column, endLine, endColumn] = before as number[];
      const shifted = (lines: number, columns: number) => [line! + lines, column! + columns, endLine! + lines, endColumn! + columns];
      assert.equal(line, 3);
      assert.equal(FLATTERY.split('\n')[2]!.slice(column! - 1, endColumn! - 1).includes('amazing culture'), true);
      assert.deepEqual(placeOf(FLATTERY.replace('I love', '👩‍🍳 Ⅴ I love')), shifted(0, '👩‍🍳 Ⅴ '.length));
      assert.deepEqual(placeOf(FLATTERY.replaceAll('\n', '\r\n')), before);
      assert.deepEqual(placeOf(`\uFEFF${FLATTERY}`), before);
      assert.deepEqual(placeOf(`\r\n\r${FLATTERY}`), shifted(2, 0));
    });
  });

  it('ends quietly where nobody reads on', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, FLATTERY])));
    const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'check', '.'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', data => { stderr += data; });
    await once(child, 'close');
    assert.equal(stderr, '');
  });
});
