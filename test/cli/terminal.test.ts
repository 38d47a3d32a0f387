import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { paintFor } from '../../server/cli/paint';
import { answerlint, findingsIn, FLATTERY, folder, NO_ANSWER } from './cli';

const check = (text: string, ...args: string[]) => answerlint(['check', ...args, 'a.md'], { cwd: folder({ 'a.md': text }) });
const checklist = (text: string, env = {}) => answerlint(['checklist', 'a.md'], { cwd: folder({ 'a.md': text }), env }).stdout;

const GERMAN = '# Warum möchten Sie bei uns arbeiten?\n\nIch habe drei Jahre lang Pumpen gewartet und Ihre neue Anlage in Kiel auf der Messe gesehen. Die Abwärme wird dort zum ersten Mal genutzt, und genau daran möchte ich arbeiten.\n';
const UNASKED = '---\nkind: tell-me-about-yourself\n---\n\nI have cooked for ten years, and I give 110 percent. I love what I do.\n';

describe('what a terminal shows', () => {
  it('an answer in a language without a checklist, and one that nobody asked for', () => {
    const german = check(GERMAN).stdout;
    assert.match(german, /Warum möchten Sie bei uns arbeiten\?/);
    assert.doesNotMatch(german, /ticked|open:/);
    assert.match(check(UNASKED).stdout, /^ {2}Answer .*ticked/m);
    assert.match(checklist(UNASKED), /^Tell me about yourself line \d+ · tell-me-about-yourself/m);
  });

  it('that there is nothing to object to', () => {
    const text = 'I run the fish section of a brasserie. Last year I took our food cost from 34 % to 29 %, and now I want to run a kitchen of ten, which is why I read your March menu.\n';
    const { status, stdout } = answerlint(['check', 'a.md'], { cwd: folder({ 'a.md': `# Tell me about yourself\n\n${text}`, '.answerlint.yaml': 'rules:\n  too-short: off\n' }) });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /Nothing to object to in 1 answer\./);
    assert.equal(check(NO_ANSWER, '--format', 'github').stdout, '', 'a report without a word');
  });

  it('what is found outside of answers, before them', () => {
    const { stdout } = check(`---\nkind: why-compnay\n---\n\n${FLATTERY}`);
    assert.ok(stdout.indexOf('front-matter') < stdout.indexOf('Why do you want'), stdout);
  });

  it('a finding of several lines: its first line, underlined to its end', () => {
    const text = '# Tell me about a time you led a project.\n\nIn May our oven died. I love your amazing\nculture.\n\n# Why do you want to join our company?\n\nI love your amazing\nculture.\n';
    const [finding] = findingsIn(check(text, '--format', 'json')).filter(({ line, endLine }) => endLine > line);
    assert.ok(finding, 'one goes over a line break');
    const lines = check(text).stdout.split('\n');
    const under = lines.findIndex(line => line.includes('│ I love your amazing')) + 1;
    assert.match(lines[under]!, /~{4,}$/);
    assert.match(check(text, '--format', 'github').stdout, new RegExp(`line=${finding.line},endLine=${finding.endLine},title=`), 'columns count only within one line');
  });

  it('wide letters and pictures above their tildes, and no half of a picture at the edge of a window', () => {
    const wide = check('# Why do you want to join our company?\n\nI cook 私は面 and I love your amazing culture.\n').stdout.split('\n');
    const narrow = check('# Why do you want to join our company?\n\nI cook eel and I love your amazing culture.\n').stdout.split('\n');
    const from = (lines: readonly string[]) => lines[lines.findIndex(line => line.includes('│ I cook')) + 1]!.indexOf('~');
    assert.equal(from(wide), from(narrow) + 3, 'each takes two columns');
    for (const filling of ['🙂'.repeat(300), `a${'🙂'.repeat(300)}`, 'a'.repeat(600)]) {
      const { stdout } = check(`# Why do you want to join our company?\n\nI cook eel. ${filling} I love your amazing culture. ${filling}\n`);
      assert.ok(stdout.includes('amazing culture'), stdout);
      assert.doesNotMatch(stdout, /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|\ufffd/);
    }
  });

  it('a long line from its beginning, where that is where the words are', () => {
    const { stdout } = check(`# Why do you want to join our company?\n\nI love your amazing culture. ${'I cook fish and eel. '.repeat(12)}\n`);
    const lines = stdout.split('\n');
    const at = lines.findIndex(line => / │ I love your amazing culture\. .* …$/.test(line));
    assert.ok(at >= 0, stdout);
    assert.match(lines[at + 1]!, /│ .*~{4,}$/);
  });

  it('time as people say it', () => {
    const words = (count: number) => `# Tell me about yourself\n\nI cook. ${'I cook fish and eel. '.repeat((count - 2) / 5)}\n`;
    const at = (text: string) => answerlint(['checklist', 'a.md'], { cwd: folder({ 'a.md': text, '.answerlint.yaml': 'wordsPerMinute: 100\n' }) }).stdout;
    assert.match(at(words(202)), /2 min 1 s spoken/);
    assert.match(at(words(97).replace('I cook. ', 'I cook fish now. I ')), /1 min spoken|5\d s spoken/);
  });

  it('in a checklist the ticks of a point, those that are there and those that are not', () => {
    const story = '- Situation: In 2021 the oven at the fair broke.\n- Task: I had to feed 60 guests by eight.\n- Action: I rang every baker in town and borrowed a tray from two.\n- Result: We served 58 of them.\n';
    assert.match(checklist(`# Why do you want to join an early-stage startup?\n\n${story}`), /^ {8}○ guardrails\n {8}✓ number$/m);
  });

  it('in a checklist what is kept quiet without a reason', () => {
    const text = '# Why do you want to join us?\n\n<!-- answerlint-disable-next-line filler -->\nI want to work on maps, you know, that skippers trust.\n';
    assert.match(checklist(text), /^ {2}ignored: filler in line 4$/m);
  });

  it('in a checklist what is half there, with its ticks, and what is kept quiet', () => {
    const text = `# Tell me about a time you led a project.

- Situation: In May our oven died an hour before service.
- Task: I had to feed 60 guests by eight.
- Action: I moved everything to the grill. I said [what?] to the floor.
- Result:

# Why do you want to work at an early-stage startup?

I once cut a launch from six weeks to two with half the data, behind a flag, and I read your March post. <!-- answerlint-disable-line filler --> I know, um, how to stop.
`;
    const shown = checklist(text, { FORCE_COLOR: '1' });
    assert.match(shown, /○|◐/);
    assert.match(shown, /no \S*result/);
    assert.match(shown, /✓/);
    assert.match(checklist(text), /^ +○ /m);
  });
});

describe('colours', () => {
  const isColoured = (isTTY: boolean, env: NodeJS.ProcessEnv) => paintFor({ isTTY }, env)('red', 'words') !== 'words';

  it('are for a terminal, unless NO_COLOR asks for none', () => {
    assert.equal(isColoured(true, {}), true);
    assert.equal(isColoured(true, { NO_COLOR: '1' }), false);
    assert.equal(isColoured(true, { NO_COLOR: '' }), true, 'an empty one asks for nothing (no-color.org)');
    assert.equal(isColoured(false, {}), false);
  });

  it('are as FORCE_COLOR wants them, whatever else is said', () => {
    assert.equal(isColoured(false, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(isColoured(true, { FORCE_COLOR: '0' }), false);
  });
});

describe('files that can\'t be read', () => {
  const told = (cwd: string, ...args: string[]) => answerlint(args, { cwd });

  it('are told of in words, with what to do', () => {
    const cwd = folder({ 'be.md': Buffer.from([0xfe, 0xff, 0, 35]), 'le.md': Buffer.from([0xff, 0xfe, 35, 0]), 'ok.md': FLATTERY });
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    mkdirSync(join(cwd, 'folder.md'));
    for (const [file, words] of [['be.md', /UTF-16/], ['le.md', /UTF-16/], ['loop.md', /is a link to itself/], ['none.md', /none\.md/]] as const) {
      const { status, stderr } = told(cwd, 'checklist', file);
      assert.equal(status, 2, file);
      assert.match(stderr, words, file);
    }
    assert.match(told(cwd, 'checklist', 'folder.md').stderr, /is a folder: name a file/);
  });

  it('hold nothing up: settings in a folder of that name, and a rubric that is none', () => {
    const cwd = folder({ 'a.md': FLATTERY, '.answerlint/rubrics/own.yaml': 'kind: [' });
    mkdirSync(join(cwd, '.answerlint.yaml'));
    const { status, stdout, stderr } = told(cwd, 'check', 'a.md');
    assert.equal(status, 2);
    assert.match(stderr, /\.answerlint\.yaml is a folder/);
    assert.match(stdout, /generic-flattery/);
  });

  it('are named by their address where they are named by their whole path', () => {
    const cwd = folder({ 'a.md': FLATTERY });
    const { stdout } = told(folder({}), 'check', '--format', 'sarif', join(cwd, 'a.md'));
    assert.match(JSON.parse(stdout).runs[0].artifacts[0].location.uri, /a\.md$/);
  });
});
