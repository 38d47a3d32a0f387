import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { answerlint, FILLER, FLATTERY, folder, NO_ANSWER, type Run } from './cli';

const STORY = `${FLATTERY}
# Tell me about a time you led a team.

- **Situation:** Last winter our head chef fell ill two hours before a wedding for ninety guests.
- **Task:** I had to serve them on time.
- **Action:** I cut the menu from seven courses to five and gave each cook one station and one list.
- **Result:** All ninety guests were served within forty minutes.
`;

/** A path with everything that a format may stumble over, and a file without an answer. */
const HOSTILE = 'a,b: 100%/<"&">.md';

const report = remembered((format: string): Run => answerlint(['check', '--format', format, '.'], { cwd: folder({ [HOSTILE]: FLATTERY, 'notes.md': NO_ANSWER }) }));

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return key => known.get(key) ?? known.set(key, compute(key)).get(key)!;
}

describe('answerlint check --format', () => {
  describe('json', () => {
    it('describes answers, checklist, stories and findings', () => {
      const { files: [file], version } = JSON.parse(answerlint(['check', '--format', 'json', 'a.md'], { cwd: folder({ 'a.md': STORY }) }).stdout);
      assert.equal(version, 1);
      assert.equal(file.path, 'a.md');
      const [company, lead] = file.answers;
      assert.deepEqual([company.line, company.endLine, company.kind, company.group], [1, 3, 'why-company', 'why-company']);
      assert.equal(company.question, 'Why do you want to join our company?');
      assert.deepEqual(Object.keys(company.checklist[0]), ['id', 'part', 'title', 'state', 'evidence']);
      assert.equal(company.checklist.find(({ id }: { id: string }) => id === 'company-signals').state, 'missing');
      assert.deepEqual([lead.line, lead.endLine, lead.group], [5, 10, 'behavioral']);
      const [{ line, endLine, quantified, parts }] = lead.stories;
      assert.ok(line <= 7 && endLine === 10 && quantified);
      assert.deepEqual([parts.situation.line, parts.task.line, parts.action.line, parts.result.line, parts.reflection], [7, 8, 9, 10, null]);
    });

    it('describes fixes as edits', () => {
      const run = answerlint(['check', '--format', 'json', 'a.md'], { cwd: folder({ 'a.md': FILLER }) });
      const { fix } = JSON.parse(run.stdout).files[0].findings.find(({ rule }: { rule: string }) => rule === 'filler');
      assert.ok(fix.title);
      assert.deepEqual(Object.keys(fix.edits[0]).sort(), ['column', 'endColumn', 'endLine', 'line', 'text']);
    });

    it('has no key that docs/json.md does not explain', () => {
      const keysIn = (value: unknown): string[] => typeof value !== 'object' || value === null ? []
        : Array.isArray(value) ? value.flatMap(keysIn) : Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)]);
      const reports = [STORY, FILLER].map(text => JSON.parse(answerlint(['check', '--format', 'json', 'a.md'], { cwd: folder({ 'a.md': text }) }).stdout));
      const explained = new Set(Array.from(readFileSync('docs/json.md', 'utf8').matchAll(/`(\w+)(?:: \w+)?`/g), match => match[1]!));
      const keys = new Set(reports.flatMap(keysIn));
      assert.ok(keys.size > 30);
      assert.deepEqual([...keys].filter(key => !explained.has(key)), []);
    });

    it('lists a file without an answer, empty', () => {
      const { files } = JSON.parse(report('json').stdout);
      assert.deepEqual(files.find(({ path }: { path: string }) => path === 'notes.md'), { path: 'notes.md', answers: [], findings: [] });
    });
  });

  describe('pretty', () => {
    const pretty = (files: Record<string, string>, env = {}) => answerlint(['check', '.'], { cwd: folder(files), env }).stdout;

    it('shows answer, finding, place, rule and the underlined words', () => {
      const lines = pretty({ 'a.md': FLATTERY }).split('\n');
      assert.equal(lines[0], 'a.md');
      assert.ok(lines.some(line => line.includes('Why do you want to join our company?') && /\d\/\d+ ticked/.test(line)));
      assert.ok(lines.some(line => /▲ 3:\d+ .*generic-flattery$/.test(line)));
      const source = lines.findIndex(line => line.includes('│ I love your amazing culture.'));
      const from = lines[source + 1]!.indexOf('~');
      assert.ok('amazing culture'.includes(lines[source]!.slice(from, lines[source + 1]!.lastIndexOf('~') + 1)) || /amazing culture/.test(lines[source]!.slice(from)));
    });

    it('has colours only where they are wanted', () => {
      const colour = /\u001b\[/;
      assert.doesNotMatch(pretty({ 'a.md': FLATTERY }), colour);
      assert.match(pretty({ 'a.md': FLATTERY }, { FORCE_COLOR: '1' }), colour);
      assert.doesNotMatch(pretty({ 'a.md': FLATTERY }, { NO_COLOR: '1' }), colour);
    });

    it('says in one line that there is nothing to say', () => {
      assert.equal(pretty({ 'a.md': NO_ANSWER, 'b.md': NO_ANSWER }), 'No interview answer in 2 files: nothing to say.\n');
      assert.equal(pretty({}), 'No Markdown file there: nothing to check.\n');
    });

    it('shows a window of a long line and no control characters', () => {
      const filling = 'The bakery opens at five and the first bus comes at six. '.repeat(40);
      const long = `${filling}I love your amazing culture. \u001b[2J ${filling}`;
      const output = pretty({ 'a.md': `# Why do you want to join our company?\n\n${long}\n` });
      assert.ok(output.includes('amazing culture'));
      assert.ok(!output.includes('\u001b'));
      assert.ok(output.split('\n').every(line => line.length < 600));
    });
  });

  describe('sarif', () => {
    const log = (): Log => JSON.parse(report('sarif').stdout);

    it('has a result, a rule with help and a place for each finding', () => {
      const [run] = log().runs;
      const result = run!.results!.find(({ ruleId }) => ruleId === 'generic-flattery') as Result;
      const rule = run!.tool.driver.rules![result.ruleIndex!] as ReportingDescriptor;
      assert.equal(log().version, '2.1.0');
      assert.equal(run!.columnKind, 'utf16CodeUnits');
      assert.equal(rule.id, 'generic-flattery');
      assert.ok(rule.help?.text && rule.help.markdown && rule.shortDescription?.text);
      assert.equal(result.level, 'warning');
      const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
      assert.equal(decodeURIComponent(artifactLocation!.uri!), HOSTILE);
      assert.equal(region!.startLine, 3);
    });

    it('knows a finding again when its line moves, and tells equal lines apart', () => {
      const prints = (text: string): string[] => JSON.parse(answerlint(['check', '--format', 'sarif', 'a.md'], { cwd: folder({ 'a.md': text }) }).stdout)
        .runs[0].results.filter(({ ruleId }: Result) => ruleId === 'generic-flattery').map(({ partialFingerprints }: Result) => Object.values(partialFingerprints!)[0]);
      const [print] = prints(FLATTERY);
      assert.deepEqual(prints(`\n\n${FLATTERY}`), [print]);
      assert.notDeepEqual(prints(FLATTERY.replace('amazing', 'fantastic')), [print]);
      const twice = prints(`${FLATTERY}\n## Why us?\n\nI love your amazing culture.\n`);
      assert.equal(twice.length, 2);
      assert.equal(new Set(twice).size, 2);
    });

    it('describes fixes as replacements', () => {
      const output = answerlint(['check', '--format', 'sarif', 'a.md'], { cwd: folder({ 'a.md': FILLER }) }).stdout;
      const result = JSON.parse(output).runs[0].results.find(({ ruleId }: Result) => ruleId === 'filler') as Result;
      const { replacements } = result.fixes![0]!.artifactChanges[0]!;
      assert.equal(replacements[0]!.deletedRegion.startLine, 3);
      assert.equal(typeof replacements[0]!.insertedContent!.text, 'string');
    });
  });

  describe('github', () => {
    it('writes an annotation a finding, with what has a meaning there escaped', () => {
      const lines = report('github').stdout.trim().split('\n');
      assert.ok(lines.every(line => /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::./.test(line)), lines.join('\n'));
      const flattery = lines.find(line => line.includes('title=generic-flattery'))!;
      assert.ok(flattery.startsWith('::warning file=a%2Cb%3A 100%25/<"&">.md,line=3,'));
    });
  });

  describe('junit', () => {
    /** The few shapes that the format uses: tags, attributes, text. Throws on anything that is no such XML. */
    const elements = (xml: string): { name: string; attributes: Record<string, string> }[] => {
      const found: { name: string; attributes: Record<string, string> }[] = [];
      const open: string[] = [];
      const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '').replace(/<(\/?)(\w[\w-]*)((?: \w+="[^"<]*")*)(\/?)>|&(?:amp|lt|gt|quot|apos|#\d+);|[^<&]/gs, (_, end, name, attributes, empty) => {
        if (end) assert.equal(open.pop(), name);
        else if (name) {
          if (!empty) open.push(name);
          found.push({ name, attributes: Object.fromEntries(Array.from(String(attributes).matchAll(/(\w+)="([^"]*)"/g), ([, key, value]) => [key!, unescaped(value!)])) });
        }
        return '';
      });
      assert.equal(rest, '');
      assert.deepEqual(open, []);
      return found;
    };
    const unescaped = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

    it('is XML with a suite a file, a case a finding, and failures for warnings', () => {
      const all = elements(report('junit').stdout);
      const suites = all.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
      assert.deepEqual(suites.map(({ name }) => name).sort(), [HOSTILE, 'notes.md']);
      const hostile = suites.find(({ name }) => name === HOSTILE)!;
      assert.equal(all.filter(({ name }) => name === 'failure').length, Number(hostile.failures));
      assert.ok(all.some(({ name, attributes }) => name === 'testcase' && attributes.name!.startsWith('generic-flattery (3:')));
    });

    it('survives control characters', () => {
      const output = answerlint(['check', '--format', 'junit', 'a.md'], { cwd: folder({ 'a.md': FLATTERY.replace('culture', 'culture\u0008\u001b') }) });
      assert.ok(elements(output.stdout).length > 0);
    });
  });

  it('every format finds the same', () => {
    const rules = JSON.parse(report('json').stdout).files.flatMap((file: { findings: { rule: string }[] }) => file.findings.map(({ rule }) => rule)).sort();
    assert.ok(rules.length > 0);
    assert.deepEqual(JSON.parse(report('sarif').stdout).runs[0].results.map(({ ruleId }: Result) => ruleId).sort(), rules);
    assert.deepEqual(Array.from(report('github').stdout.matchAll(/title=([\w-]+)/g), match => match[1]!).sort(), rules);
    assert.deepEqual(Array.from(report('junit').stdout.matchAll(/name="([\w-]+) \(\d/g), match => match[1]!).sort(), rules);
    assert.deepEqual(Array.from(report('pretty').stdout.matchAll(/^ {2}[✖▲●·] .* ([\w-]+)$/gm), match => match[1]!).sort(), rules);
  });

  it('finds in the examples what they are there to show', () => {
    const run = answerlint(['check', '--format', 'json', 'examples/harbor.md', 'examples/guide-sample.md'], { cwd: process.cwd() });
    const [harbor, guide] = JSON.parse(run.stdout).files;
    const rules = new Set(harbor.findings.map(({ rule }: { rule: string }) => rule));
    for (const rule of ['generic-flattery', 'reckless-risk', 'learning-only', 'unowned-action', 'unquantified-result', 'placeholder']) assert.ok(rules.has(rule), rule);
    assert.deepEqual(guide.findings.filter(({ severity }: { severity: string }) => severity === 'error' || severity === 'warning'), []);
    assert.ok(readFileSync(join(process.cwd(), 'examples/guide-sample.md'), 'utf8').includes('+12% CTR'));
  });
});
