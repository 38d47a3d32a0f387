import assert from 'node:assert/strict';
import { answerlint, folder, NO_ANSWER } from './cli';

const EXAMPLES = { cwd: process.cwd() };

describe('answerlint checklist', () => {
  it('shows ticks with the words that earned them, what is open, and the stories', () => {
    const { status, stdout } = answerlint(['checklist', 'examples/guide-sample.md'], EXAMPLES);
    assert.equal(status, 0);
    assert.match(stdout, /^Why do you want to join our company\?.*line 1 · why-company-startup · \d+ min/);
    assert.match(stdout, /^ {4}✓ .+\n {8}\d+:\d+ “.+”$/m);
    assert.match(stdout, /^ {4}○ .+\n {8}\w/m);
    assert.match(stdout, / line 9 · \d+ words.*\n {4}situation · task · action · result · quantified/);
  });

  it('counts what comments keep quiet, with the reason', () => {
    const text = '# Why do you want to join us?\n\n<!-- answerlint-disable-next-line filler -- how I talk -->\nI want to work on maps, you know, that skippers trust.\n';
    assert.match(answerlint(['checklist', 'a.md'], { cwd: folder({ 'a.md': text }) }).stdout, /^ {2}ignored: filler in line 4 \(how I talk\)$/m);
  });

  it('shows what a story lacks, what is told by halves, and a story without a question', () => {
    const story = '- Situation: The oven at the fair broke.\n- Action: I rang every baker in town and borrowed a tray from two.\n';
    const { stdout } = answerlint(['checklist', 'a.md'], { cwd: folder({ 'a.md': `---\nkind: why-company-startup\n---\n# Why us?\n\nYour post in March on rerouting buses is why I am here.\n\n${story}` }) });
    assert.match(stdout, /^ {2}Story line 8 · \d+ words/m);
    assert.match(stdout, /^ {4}situation · no task · action · no result · no figure$/m);
    assert.match(stdout, /^ {4}[○◐] .+\n {8}.+\n(?: {8}[○✓] .+\n){2,}/m, 'a point of several ticks');
    assert.match(answerlint(['checklist', 'b.md'], { cwd: folder({ 'b.md': story }) }).stdout, /line 1 · story-generic/);
  });

  it('is coloured where a terminal is, or FORCE_COLOR asks for it', () => {
    const cwd = folder({ 'a.md': '# Tell me about a time you failed\n\n- Situation: The oven broke.\n- Result: I lost 3 of 12 guests.\n' });
    const coloured = (env: NodeJS.ProcessEnv) => answerlint(['checklist', 'a.md'], { cwd, env }).stdout.includes('\u001b[');
    assert.deepEqual([{ FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: 'false' }, { NO_COLOR: '1' }, {}].map(coloured), [true, false, false, false, false]);
  });

  it('says so where there is no answer, and where there is no file', () => {
    assert.equal(answerlint(['checklist', 'a.md'], { cwd: folder({ 'a.md': NO_ANSWER }) }).stdout, 'No interview answer in a.md.\n');
    const { status, stderr } = answerlint(['checklist', 'a.md']);
    assert.equal(status, 2);
    assert.match(stderr, /a\.md does not exist/);
  });
});

describe('answerlint coverage', () => {
  it('lists competencies with their stories and what is missing', () => {
    const { status, stdout } = answerlint(['coverage', 'examples'], EXAMPLES);
    assert.equal(status, 0);
    assert.match(stdout, /✓ A conflict .*examples\/stories\.md:\d+/);
    assert.match(stdout, /○ .* no story yet/);
    assert.match(stdout, /coverage-gap/);
  });

  it('follows the settings', () => {
    const cwd = folder({ '.answerlint.yaml': 'rules:\n  coverage-gap: off\n', 'a.md': '# Tell me about a time you failed.\n\n- **Situation:** The stove broke.\n- **Result:** I lost 3 of 12 guests.\n' });
    assert.doesNotMatch(answerlint(['coverage', '.'], { cwd }).stdout, /coverage-gap/);
  });
});

describe('answerlint new', () => {
  it('lists the kinds', () => {
    const { stdout } = answerlint(['new']);
    for (const kind of ['why-company-startup', 'story-conflict', 'weakness']) assert.match(stdout, new RegExp(`^${kind} +\\S`, 'm'));
  });

  it('prints a document that is an answer of that kind, with the company in its front matter', () => {
    const kinds = ['story-conflict', 'weakness', 'why-company-startup'];
    const files = Object.fromEntries(kinds.map(kind => [`${kind}.md`, answerlint(['new', kind, '--company', 'Ann: "Sons" #1']).stdout]));
    const report = JSON.parse(answerlint(['check', '--format', 'json', '.'], { cwd: folder(files) }).stdout);
    for (const { path, answers, findings } of report.files) {
      assert.equal(`${answers[0]?.kind}.md`, path);
      assert.ok(!findings.some(({ rule }: { rule: string }) => rule === 'front-matter'), path);
    }
    assert.equal(report.files.length, kinds.length);
    assert.ok(answerlint(['new', 'weakness', '--company', 'Harbor']).stdout.startsWith('---\ncompany: Harbor\nkind: weakness\n---\n\n# '));
  });

  it('knows what an unknown kind was meant to be', () => {
    const { status, stderr } = answerlint(['new', 'weaknes']);
    assert.equal(status, 2);
    assert.match(stderr, /weaknes.*weakness/);
  });
});

describe('answerlint rules', () => {
  it('lists every rule in a line', () => {
    const { stdout } = answerlint(['rules']);
    for (const rule of ['generic-flattery', 'missing-result', 'reused-story']) assert.match(stdout, new RegExp(`^${rule} +(?:error|warning|information|hint) +\\S.+$`, 'm'));
  });

  it('explains one', () => {
    for (const rule of ['missing-result', 'coverage-gap']) {
      const { status, stdout } = answerlint(['rules', rule]);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`# ${rule}\n`) && stdout.length > 200);
    }
  });

  it('knows what an unknown rule was meant to be', () => {
    const { status, stderr } = answerlint(['rules', 'generic-flatery']);
    assert.equal(status, 2);
    assert.match(stderr, /generic-flatery.*generic-flattery/);
  });
});

describe('answerlint --help', () => {
  it('has examples for every command', () => {
    const { status, stdout } = answerlint(['--help']);
    assert.equal(status, 0);
    for (const command of ['check', 'checklist', 'coverage', 'new', 'rules', 'init']) {
      assert.match(stdout, new RegExp(`^ {2}${command}\\b`, 'm'));
      assert.match(answerlint([command, '--help']).stdout, new RegExp(`Examples:\\n {2}answerlint ${command}`));
    }
  });

  it('is shown where no command is named, with status 2', () => {
    const { status, stderr } = answerlint([]);
    assert.equal(status, 2);
    assert.match(stderr, /Usage: answerlint/);
  });
});
