import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { pulling, startClient, type Client } from './client';
import { readme, sample } from './sample';

describe('settings', () => {
  let root: string;
  let client: Client;
  const write = (name: string, text: string): string => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
    return pathToFileURL(join(root, name)).href;
  };
  const start = async (options = {}) => { client = await startClient({ folder: pathToFileURL(root).href, ...options }); };
  const fileChanged = (uri: string) => client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  const problemsOf = (uri: string, matches: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> =>
    client.until(() => client.published.findLast(it => it.uri === uri && matches(it.diagnostics))?.diagnostics);

  beforeEach(() => { root = realpathSync(mkdtempSync(join(tmpdir(), 'answerlint-'))); });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  it('of the editor count at once, without opening anything again', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, diagnostics: { refreshSupport: true } } };
    await start({ capabilities });
    const uri = write('a.md', sample);
    await client.open(uri, sample);
    assert.deepEqual((await client.findings(uri))['filler'], ['you know']);
    await client.configure({ rules: { filler: 'off' } });
    await client.until(() => client.received.find(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.equal((await client.findings(uri))['filler'], undefined);
  });

  it('of an editor that announces them only', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = write('a.md', sample);
    await client.open(uri, sample);
    await client.configure({ rules: { filler: 'off' } });
    assert.equal((await client.findings(uri))['filler'], undefined);
  });

  it('come from the nearest .answerlint.yaml, and the editor wins over it', async () => {
    write('.answerlint.yaml', 'rules:\n  filler: off\n  placeholder: off\n');
    const uri = write('answers/a.md', sample);
    await start({ settings: { rules: { placeholder: 'hint' }, company: '', signals: [], wordsPerMinute: null } });
    await client.open(uri, sample);
    const found = await client.findings(uri);
    assert.equal(found['filler'], undefined);
    assert.deepEqual(found['placeholder'], ['[which team?]']);
  });

  it('are read again when their file changes', async () => {
    const settings = write('.answerlint.yaml', 'rules:\n  filler: off\n');
    const uri = write('a.md', sample);
    await start();
    await client.open(uri, sample);
    assert.equal((await client.findings(uri))['filler'], undefined);
    write('.answerlint.yaml', 'rules:\n  filler: warning\n');
    await fileChanged(settings);
    assert.deepEqual((await client.findings(uri))['filler'], ['you know']);
    rmSync(join(root, '.answerlint.yaml'));
    await fileChanged(settings);
    assert.deepEqual((await client.findings(uri))['filler'], ['you know']);
  });

  it('that can’t be understood are reported in their file, and the rest holds', async () => {
    const text = 'rules:\n  fillr: off\n  placeholder: off\n';
    const settings = write('.answerlint.yaml', text);
    const uri = write('a.md', sample);
    await start();
    await client.open(uri, sample);
    const found = await client.findings(uri);
    assert.equal(found['placeholder'], undefined);
    const [problem] = await problemsOf(settings, ({ length }) => length > 0);
    assert.equal(problem!.range.start.line, 1);
    assert.match(String(problem!.message), /filler/, 'names what was probably meant');

    await client.open(settings, text, 'yaml');
    await client.replace(settings, 'fillr', 'filler');
    await problemsOf(settings, ({ length }) => length === 0);
    assert.equal((await client.findings(uri))['filler'], undefined, 'the text in the editor counts, before it is saved');
  });

  it('of the editor that can’t be understood are named in a message', async () => {
    const uri = write('a.md', sample);
    await start({ settings: { rules: { fillr: 'off' }, run: 'never', holdBack: 'long' } });
    await client.open(uri, sample);
    assert.deepEqual((await client.findings(uri))['filler'], ['you know']);
    const { params } = await client.until(() => client.received.find(({ method }) => method === 'window/showMessage'));
    assert.match(params.message, /fillr/);
  });

  it('leave files out', async () => {
    write('.answerlint.yaml', 'exclude: ["drafts/**"]\n');
    const draft = write('drafts/deep/a.md', sample);
    const answer = write('b.md', sample);
    await start();
    await client.open(draft, sample);
    await client.open(answer, sample);
    assert.deepEqual(await client.findings(draft), {});
    assert.notDeepEqual(await client.findings(answer), {});
    await client.configure({ include: ['*.txt'] });
    assert.deepEqual(await client.findings(answer), {});
  });

  it('bring own rubrics, read again when they change', async () => {
    const rubric = (cue: string) => `kind: stage-fright\ntitle: Stage fright\ngroup: other\nquestions:\n  cues: ["${cue}"]\nlength: { min: 1, max: 400 }\n`;
    const file = write('.answerlint/rubrics/stage.yaml', rubric('what do you do before you go on stage'));
    const text = '# What do you do before you go on stage?\n\nI walk the hall, I count the seats and I say the first line aloud to the last row of them.\n';
    const uri = write('a.md', text);
    await start();
    await client.open(uri, text);
    const kinds = async () => (await client.request('answerlint/checklist', { textDocument: { uri } })).map(({ kind }: any) => kind);
    assert.deepEqual(await kinds(), ['stage-fright']);
    write('.answerlint/rubrics/stage.yaml', rubric('why the theatre'));
    await fileChanged(file);
    assert.deepEqual(await kinds(), []);
  });

  it('are watched, where the editor can watch files', async () => {
    await start({ capabilities: { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } } });
    const { params } = await client.until(() => client.received.find(({ method }) => method === 'client/registerCapability'));
    const globs = params.registrations[0].registerOptions.watchers.map(({ globPattern }: any) => globPattern);
    assert(globs.some((glob: string) => glob.includes('.answerlint.yaml')));
    assert(globs.some((glob: string) => glob.includes('rubrics')));
  });

  describe('and the workspace', () => {
    const ask = (previousResultIds: { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> =>
      client.request('workspace/diagnostic', { previousResultIds });

    it('tells open documents what only shows across files, and what can be done about it', async () => {
      const story = (figure: string) => `---\ncompany: Harbor\n---\n\n# Tell me about a time you improved something\n\n- Situation: Our ward charted doses on two sheets and nobody knew which one counted.\n`
        + `- Task: I had to get both teams onto one sheet before the holiday rota began.\n- Action: I piloted the screen sheet on four beds and counted the double entries every morning.\n`
        + `- Result: Double entries fell by ${figure} within three weeks, and the night team trained the next ward itself.\n`;
      write('a.md', story('62 %'));
      const b = write('b.md', story('81 %'));
      await start({ capabilities: { ...pulling, workspace: { ...pulling.workspace, diagnostics: { refreshSupport: true } } } });
      await client.open(b, story('81 %'));
      assert.equal((await client.findings(b))['conflicting-numbers'], undefined, 'nobody has read the folder yet');
      await ask();
      await client.until(() => client.received.find(({ method }) => method === 'workspace/diagnostic/refresh'));
      assert.deepEqual((await client.findings(b))['conflicting-numbers'], ['81 %']);
      await client.replace(b, '- Situation: Our', '- Situation: In 2021 our');
      assert.deepEqual((await client.findings(b))['conflicting-numbers'], ['81 %'], 'it moves with an edit above');
      const [fix] = await client.codeActions(b, '81 %', ['quickfix']);
      assert.match(client.edited(b, fix?.edit), /fell by 62 % within/);
      await client.replace(b, '81 %', '62 %');
      assert.equal((await client.findings(b))['conflicting-numbers'], undefined, 'what was mended is gone before the folder is read again');
    });

    it('is read as a whole, with progress, and again only what has changed', async () => {
      const a = write('a.md', sample);
      const b = write('deep/b.md', sample);
      write('README.md', readme);
      write('node_modules/x/answers.md', sample);
      const capabilities = { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } }, window: { workDoneProgress: true } };
      await start({ capabilities });
      await client.open(a, sample);
      const first = await ask();
      assert.deepEqual(first.items.map(({ uri, version, kind }) => [uri, version, kind]).sort(), [[a, 1, 'full'], [b, null, 'full']]);
      assert(client.received.some(({ method, params }) => method === '$/progress' && params.value.kind === 'end'));

      const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
      assert.deepEqual((await ask(known)).items.map(({ kind }) => kind), ['unchanged', 'unchanged']);
      write('deep/b.md', readme);
      await fileChanged(b);
      const last = await ask(known);
      assert.deepEqual(last.items.map(({ uri, kind }) => [uri, kind]).sort(), [[a, 'unchanged'], [b, 'full']]);
      assert.deepEqual(last.items.flatMap(item => item.kind === 'full' ? item.items : []), []);
    });

    it('shows what only shows across files', async () => {
      write('a.md', sample);
      await start();
      const codes = (await ask()).items.flatMap(item => item.kind === 'full' ? item.items.map(({ code }) => code) : []);
      assert(codes.includes('coverage-gap'), codes.join(', '));
    });
  });
});
