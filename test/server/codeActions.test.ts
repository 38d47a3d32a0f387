import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol';
import { pulling, startClient, type Client } from './client';
import { sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('code actions', () => {
  let plain: Client;
  let client: Client;
  before(async () => { plain = await startClient(); });
  beforeEach(async () => {
    client = plain;
    await client.open(uri, sample);
  });
  afterEach(async () => {
    await client.close(uri);
    if (client !== plain) await client.stop();
  });
  after(() => plain.stop());

  const openIn = async (capabilities: ClientCapabilities) => {
    client = await startClient({ capabilities });
    await client.open(uri, sample);
  };

  it('fix what was found, the preferred fix first', async () => {
    const [fix] = await client.codeActions(uri, 'you know');
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(fix?.diagnostics?.map(({ code }) => code), ['filler']);
    assert.match(client.edited(uri, fix?.edit), /trust\. Your charts kept/);
  });

  it('insert a missing part in the notation of the story', async () => {
    const fix = (await client.codeActions(uri, 'Situation')).find(({ diagnostics }) => diagnostics?.[0]?.code === 'missing-result');
    assert.match(client.edited(uri, fix?.edit), /early shifts\.\n- Result: \[[^\]]+\?\]\n$/);
  });

  it('make slots tab stops where the editor has them', async () => {
    await openIn({ ...pulling, workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } });
    const fix = (await client.codeActions(uri, 'Situation')).find(({ diagnostics }) => diagnostics?.[0]?.code === 'missing-result');
    const [change] = fix!.edit!.documentChanges!;
    assert('edits' in change!);
    assert.equal(change.textDocument.version, 1);
    const [edit] = change.edits;
    assert('snippet' in edit!);
    assert.match(edit.snippet.value, /^\n- Result: \$\{1:\[[^\]]+\?\]\}$/);
  });

  it('go through what is left to fill in, where the editor has tab stops', async () => {
    const [none] = await client.codeActions(uri, '[which team?]');
    assert.match(none!.title, /^Ignore/, 'an editor without tab stops has nothing to go through');
    await openIn({ ...pulling, workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } });
    await client.replace(uri, 'skippers', '[Name]');
    const [fill] = await client.codeActions(uri, '[which team?]');
    assert.equal(fill?.title, 'Fill in what is left open: 2 places');
    const [change] = fill!.edit!.documentChanges!;
    assert('edits' in change! && 'snippet' in change.edits[0]!);
    assert.match(change.edits[0].snippet.value, /^\$\{2:\[Name\]\} trust\. [^]* would go to \$\{1:\[which team\?\]\}$/, 'the one at the caret comes first');
  });

  it('come sorted by how grave the finding is', async () => {
    await client.replace(uri, 'you know, kept', 'you know, [Name] kept');
    const severities = (await client.codeActions(uri, 'know, [Name]', ['quickfix'])).filter(({ title }) => title.startsWith('Ignore')).map(({ diagnostics }) => diagnostics![0]!.severity!);
    assert.deepEqual(severities, severities.toSorted());
  });

  it('turn a rule off in an existing settings file for an editor with plain edits too', async () => {
    const folder = pathToFileURL(mkdtempSync(join(tmpdir(), 'answerlint-'))).href;
    writeFileSync(fileURLToPath(`${folder}/.answerlint.yaml`), 'rules:\n  passive: hint\n');
    client = await startClient({ folder, capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(`${folder}/a.md`, sample);
    const turnOff = (await client.codeActions(`${folder}/a.md`, 'you know')).find(({ title }) => title.startsWith('Turn “filler” off'));
    assert.deepEqual(turnOff?.edit?.changes?.[`${folder}/.answerlint.yaml`]?.map(({ newText }) => newText), ['  filler: off # [why?]\n']);
    rmSync(fileURLToPath(folder), { recursive: true });
  });

  it('end lines as the document does', async () => {
    await client.close(uri);
    await client.open(uri, sample.replaceAll('\n', '\r\n'));
    const bold = (await client.codeActions(uri, 'agreed by', ['refactor'])).find(({ title }) => title.includes('bold'));
    assert.doesNotMatch(client.edited(uri, bold?.edit), /(?<!\r)\n/);
  });

  it('write plain edits for an editor that knows nothing else', async () => {
    await openIn({ textDocument: { diagnostic: {} } });
    const [fix] = await client.codeActions(uri, 'you know');
    assert.deepEqual(Object.keys(fix!.edit!), ['changes']);
    assert.match(client.edited(uri, fix!.edit), /trust\. Your charts kept/);
  });

  it('ignore a finding here, in the answer, in the file, and leave room for the reason', async () => {
    for (const where of ['here', 'in this answer', 'in this file']) {
      const action = (await client.codeActions(uri, 'you know')).find(({ title }) => title.startsWith('Ignore') && title.endsWith(where));
      const quiet = client.edited(uri, action?.edit);
      assert.match(quiet, /answerlint-disable\S* filler -- \[why\?\] -->/, where);
      const ignored = `file:///answers/${where.replaceAll(' ', '-')}.md`;
      await client.open(ignored, quiet);
      const { filler, ...others } = await client.findings(ignored);
      assert.equal(filler, undefined, where);
      assert.deepEqual(others['placeholder'], ['[which team?]'], where);
      assert.equal(others['unused-directive'], undefined, where);
    }
  });

  it('turn a rule off in the settings file, or in a new one', async () => {
    const folder = pathToFileURL(mkdtempSync(join(tmpdir(), 'answerlint-'))).href;
    const inFolder = `${folder}/a.md`;
    const settingsFile = `${folder}/.answerlint.yaml`;
    client = await startClient({ folder, capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } } });
    await client.open(inFolder, sample);
    const turnOff = async () => (await client.codeActions(inFolder, 'you know')).find(({ title }) => title.startsWith('Turn “filler” off'))!.edit!.documentChanges!;
    const [create, write] = await turnOff();
    assert.deepEqual([create && 'kind' in create && create.kind, create && 'uri' in create && create.uri], ['create', settingsFile]);
    assert(write && 'edits' in write && 'newText' in write.edits[0]!);
    assert.equal(write.edits[0].newText, 'rules:\n  filler: off # [why?]\n');

    await client.open(settingsFile, 'wordsPerMinute: 120\nrules:\n  passive: hint\noptions: {}\n', 'yaml');
    await client.findings(inFolder);
    const [change] = await turnOff();
    assert.equal(client.edited(settingsFile, { documentChanges: [change!] }), 'wordsPerMinute: 120\nrules:\n  filler: off # [why?]\n  passive: hint\noptions: {}\n');
    rmSync(fileURLToPath(folder), { recursive: true });
  });

  it('write a story in another way, once asked', async () => {
    const only = ['refactor.rewrite'];
    const actions = await client.codeActions(uri, 'agreed by', only);
    assert.deepEqual(actions.map(({ title, kind }) => [title, kind]), [
      'Write the parts with bold labels', 'Write the parts under headings', 'Tell it without labels', 'Join Situation and Task', 'Move this part down',
    ].map(title => [title, 'refactor.rewrite.answerlint']));
    assert.match(client.edited(uri, actions[0]!.edit), /\n\n\*\*Situation:\*\* At Corner [^]*\n\n\*\*Task:\*\* I had/);
    assert.deepEqual(await client.codeActions(uri, 'skippers', only), [], 'there is no story');
    const context = { diagnostics: [], triggerKind: 2 };
    const unasked: CodeAction[] = await client.ask('codeAction', uri, { range: client.rangeOf(uri, 'agreed'), context });
    assert.deepEqual(unasked.filter(({ kind }) => kind?.startsWith('refactor')), [], 'no lightbulb in every line');
  });

  it('work out another way to write a story when it is chosen, unless the document has changed', async () => {
    await openIn({ ...pulling, textDocument: { ...pulling.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } } });
    const join = (await client.codeActions(uri, 'agreed by', ['refactor'])).find(({ title }) => title.startsWith('Join'))!;
    assert.equal(join.edit, undefined);
    assert.match(client.edited(uri, (await client.request('codeAction/resolve', join)).edit), /- Situation\/Task: At [^\n]*\n  I had to get/);
    await client.replace(uri, 'I had', 'They wanted me');
    await assert.rejects(client.request('codeAction/resolve', join), { code: -32801 });
  });

  it('make all safe fixes at once and leave none', async () => {
    await openIn({ ...pulling, textDocument: { ...pulling.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } } });
    await client.replace(uri, 'My first month', 'My first month, um,');
    const [action, ...others] = await client.codeActions(uri, 'you know', ['source.fixAll']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.answerlint');
    assert.equal(action.edit, undefined, 'worked out only when it is chosen');
    const resolved = await client.request('codeAction/resolve', action);
    const fixed = 'file:///answers/fixed.md';
    await client.open(fixed, client.edited(uri, resolved.edit));
    assert.deepEqual(await client.codeActions(fixed, 'I want', ['source.fixAll']), []);
    assert.equal((await client.findings(fixed))['filler'], undefined);
    assert.deepEqual((await client.findings(fixed))['placeholder'], ['[which team?]'], 'what needs the writer stays');
  });

  it('offer only the kinds that are asked for', async () => {
    const kinds = async (...only: string[]) => [...new Set((await client.codeActions(uri, 'you know', only)).map(({ kind }) => kind))];
    assert.deepEqual(await kinds('quickfix'), ['quickfix']);
    assert.deepEqual(await kinds('source'), ['source.fixAll.answerlint']);
    assert.deepEqual(await kinds('source.fixAll.answerlint'), ['source.fixAll.answerlint']);
    assert.deepEqual(await kinds('refactor.extract'), []);
  });

  it('are a command as well', async () => {
    await client.request('workspace/executeCommand', { command: 'answerlint.applySafeFixes', arguments: [uri] });
    const { params } = await client.until(() => client.received.find(({ method }) => method === 'workspace/applyEdit'));
    assert.match(client.edited(uri, params.edit), /trust\. Your charts kept/);
  });
});
