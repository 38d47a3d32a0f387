import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerlint, findingsIn, FLATTERY, folder } from './cli';

const severityIn = (cwd: string, ...args: string[]) =>
  findingsIn(answerlint(['check', '--format', 'json', ...args], { cwd })).find(({ rule }) => rule === 'generic-flattery')?.severity;

const rule = (level: string): string => `rules:\n  generic-flattery: ${level}\n`;

describe('settings of the command line', () => {
  it('come from the nearest .answerlint.yaml upwards', () => {
    const cwd = folder({ '.answerlint.yaml': rule('error'), 'a/b/c.md': FLATTERY, 'd/.answerlint.yaml': rule('"off"'), 'd/e.md': FLATTERY });
    assert.equal(severityIn(cwd, 'a/b/c.md'), 'error');
    assert.equal(severityIn(join(cwd, 'a/b'), 'c.md'), 'error');
    assert.equal(severityIn(cwd, 'd/e.md'), undefined);
  });

  it('come from the file that --config names, and from no other', () => {
    const cwd = folder({ '.answerlint.yaml': 'rules: [broken', 'strict.yaml': rule('error'), 'a.md': FLATTERY });
    const run = answerlint(['check', '--config', 'strict.yaml', 'a.md'], { cwd });
    assert.equal(run.stderr, '');
    assert.equal(severityIn(cwd, '--config', 'strict.yaml', 'a.md'), 'error');
  });

  it('a --config that there is not ends the run', () => {
    const { status, stdout, stderr } = answerlint(['check', '--config', 'gone.yaml', '.'], { cwd: folder({ 'a.md': FLATTERY }) });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /gone\.yaml does not exist/);
  });

  it('a mistake is told with file, line and remedy, once, and the rest holds', () => {
    const cwd = folder({ '.answerlint.yaml': `wordsPerMinute: fast\nrules:\n  generic-flatery: off\n  generic-flattery: error\n`, 'a.md': FLATTERY, 'b/c.md': FLATTERY });
    const { status, stderr } = answerlint(['check', '.'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /^answerlint: \.answerlint\.yaml:1:\d+ .*wordsPerMinute/m);
    assert.match(stderr, /^answerlint: \.answerlint\.yaml:3:\d+ .*generic-flatery.*generic-flattery/m);
    assert.equal(stderr.trim().split('\n').length, 2);
    assert.equal(severityIn(cwd, 'a.md'), 'error');
  });

  it('include own rubrics', () => {
    const rubric = `kind: dog-walk
title: Walking dogs
questions:
  cues: [what do you do when a dog runs away]
checklist:
  - { id: whistle, title: Whistle, asks: Say how you call it back., words: [whistle] }
`;
    const cwd = folder({ '.answerlint/rubrics/dogs.yaml': rubric, 'a.md': '# What do you do when a dog runs away?\n\nI stand still, call its name twice and wait for a minute.\n' });
    const [answer] = JSON.parse(answerlint(['check', '--format', 'json', 'a.md'], { cwd }).stdout).files[0].answers;
    assert.equal(answer.kind, 'dog-walk');
    assert.deepEqual(answer.checklist.map(({ id, state }: { id: string; state: string }) => [id, state]), [['whistle', 'missing']]);
  });
});

describe('answerlint init', () => {
  it('writes settings that are understood, commented or not, and never over others', () => {
    const cwd = folder({ 'a.md': FLATTERY });
    assert.equal(answerlint(['init'], { cwd }).status, 0);
    assert.equal(answerlint(['check', 'a.md'], { cwd }).stderr, '');

    const written = readFileSync(join(cwd, '.answerlint.yaml'), 'utf8');
    const uncommented = written.replace(/^# (?=\s*(?:\w+:|- ))/gm, '');
    assert.match(uncommented, /^rules:$/m);
    const strict = folder({ '.answerlint.yaml': uncommented, 'interviews/a.md': FLATTERY });
    assert.equal(answerlint(['check', '.'], { cwd: strict }).stderr, '');

    const again = answerlint(['init'], { cwd });
    assert.equal(again.status, 2);
    assert.match(again.stderr, /\.answerlint\.yaml is there already/);
    assert.equal(readFileSync(join(cwd, '.answerlint.yaml'), 'utf8'), written);
  });

  it('lets others read the settings, as far as the user lets them read new files', () => {
    const cwd = folder({});
    writeFileSync(join(cwd, 'new'), '');
    answerlint(['init'], { cwd });
    assert.equal(statSync(join(cwd, '.answerlint.yaml')).mode, statSync(join(cwd, 'new')).mode);
  });

  it('counts a link to nothing as settings that are there', () => {
    const cwd = folder({});
    symlinkSync('gone.yaml', join(cwd, '.answerlint.yaml'));
    assert.match(answerlint(['init'], { cwd }).stderr, /is there already/);
    assert.deepEqual(readdirSync(cwd), ['.answerlint.yaml']);
  });
});
