import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerlint, findingsIn, FILLER, FLATTERY, folder, MENDED } from './cli';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

const fix = (files: Record<string, string | Buffer>, ...args: string[]) => {
  const cwd = folder(files);
  const run = answerlint(['check', '--format', 'json', '--fix', ...args, '.'], { cwd });
  return { cwd, run };
};

describe('answerlint check --fix', () => {
  it('makes the safe fixes, reports what is left, and has nothing to do the second time', () => {
    const { cwd, run } = fix({ 'a.md': FILLER });
    const mended = read(cwd, 'a.md');
    assert.equal(mended, MENDED);
    assert.ok(!findingsIn(run).some(({ rule }) => rule === 'filler'));
    answerlint(['check', '--fix', '.'], { cwd });
    assert.equal(read(cwd, 'a.md'), mended);
  });

  it('leaves what needs a decision, and the file with it', () => {
    const { cwd, run } = fix({ 'a.md': FLATTERY });
    assert.equal(read(cwd, 'a.md'), FLATTERY);
    assert.equal(run.status, 1);
  });

  it('keeps byte order mark, line ends and mode', () => {
    const cwd = folder({ 'a.md': `\uFEFF${FILLER.replaceAll('\n', '\r\n')}` });
    chmodSync(join(cwd, 'a.md'), 0o640);
    answerlint(['check', '--fix', 'a.md'], { cwd });
    assert.equal(read(cwd, 'a.md'), `\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
    assert.equal(statSync(join(cwd, 'a.md')).mode & 0o777, 0o640);
  });

  it('leaves no other file behind', () => {
    const { cwd } = fix({ 'a.md': FILLER });
    assert.deepEqual(readdirSync(cwd), ['a.md']);
  });

  it('writes through a link that stays in the folder', () => {
    const cwd = folder({ 'real/a.md': FILLER });
    symlinkSync(join('real', 'a.md'), join(cwd, 'link.md'));
    answerlint(['check', '--fix', 'link.md'], { cwd });
    assert.ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
    assert.equal(read(cwd, 'real/a.md'), MENDED);
  });

  it('does not write through a link that leads out of the folder', () => {
    const elsewhere = folder({ 'a.md': FILLER });
    const cwd = folder({});
    symlinkSync(join(elsewhere, 'a.md'), join(cwd, 'link.md'));
    const { status, stderr } = answerlint(['check', '--fix', 'link.md'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /link\.md is a link out of this folder/);
    assert.equal(read(elsewhere, 'a.md'), FILLER);
  });

  it('writes nothing but the files named', () => {
    const cwd = folder({ 'a.md': FILLER, 'b.md': FILLER });
    mkdirSync(join(cwd, 'c'));
    writeFileSync(join(cwd, 'c/d.md'), FILLER);
    answerlint(['check', '--fix', 'a.md'], { cwd });
    assert.equal(read(cwd, 'b.md'), FILLER);
    assert.equal(read(cwd, 'c/d.md'), FILLER);
  });

  it('prints the mended text of standard input, and the report beside it', () => {
    const { status, stdout, stderr } = answerlint(['check', '--fix', '-'], { input: `${FILLER}\n${FLATTERY}` });
    assert.equal(stdout, `${MENDED}\n${FLATTERY}`);
    assert.match(stderr, /generic-flattery/);
    assert.equal(status, 1);
  });

  it('prints a text that needs no fix as it came, to the byte', () => {
    const input = Buffer.from('\uFEFF# Notes\r\nno line end');
    assert.equal(answerlint(['check', '--fix', '-'], { input }).stdout, input.toString());
  });
});
