import assert from 'node:assert/strict';
import { byRule, pushing, startClient, type Client } from './client';
import { readme, sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('diagnostics that the editor asks for', () => {
  let client: Client;
  before(async () => { client = await startClient(); });
  afterEach(() => client.close(uri));
  after(() => client.stop());

  it('name rule, place, severity and the page of the rule', async () => {
    await client.open(uri, sample);
    const report = await client.pull(uri);
    assert(report.kind === 'full');
    const found = byRule(report.items, client.document(uri));
    assert.deepEqual(found['filler'], ['you know']);
    assert.deepEqual(found['placeholder'], ['[which team?]']);
    assert.equal(found['missing-result']?.length, 1);

    const missing = report.items.find(({ code }) => code === 'missing-result')!;
    assert.equal(missing.severity, 2);
    assert.equal(missing.source, 'answerlint');
    assert.match(missing.codeDescription!.href, /missing-result\.md$/);
  });

  it('show words that can simply go as superfluous', async () => {
    await client.open(uri, sample);
    const report = await client.pull(uri);
    assert(report.kind === 'full');
    assert.deepEqual(report.items.filter(({ tags }) => tags?.includes(1)).map(({ code }) => code), ['filler']);
  });

  it('are sent once as long as nothing changes', async () => {
    await client.open(uri, sample);
    const first = await client.pull(uri);
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    await client.replace(uri, ', you know,', '');
    const second = await client.pull(uri, first.resultId);
    assert(second.kind === 'full');
    assert.equal(byRule(second.items, client.document(uri))['filler'], undefined);
  });

  it('are not sent again after an edit that changes nothing of them', async () => {
    await client.open(uri, sample);
    const first = await client.pull(uri);
    await client.replace(uri, 'My first month would go', 'My first month will go');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'full', 'a finding behind the edit has moved by a letter');
    const second = await client.pull(uri);
    await client.replace(uri, 'will go', 'must go');
    assert.equal((await client.pull(uri, second.resultId)).kind, 'unchanged');
  });

  it('are the same after edits as for the same text opened afresh', async () => {
    await client.open(uri, sample);
    await client.replace(uri, '- Action:', 'Between them they had 40 years there.\n\n- Action:');
    await client.replace(uri, '\n\n- Action:', '\n- Action:');
    await client.replace(uri, '# Tell me', 'It was, you know, cold.\n\n# Tell me');
    await client.replace(uri, '---\n\n#', '---\n\n\n#');
    const fresh = 'file:///answers/fresh.md';
    await client.open(fresh, client.text(uri));
    assert.deepEqual(await client.findings(uri), await client.findings(fresh));
    assert.equal((await client.findings(uri))['filler']?.length, 2);
  });

  it('take several changes of one edit in their order', async () => {
    await client.open(uri, 'a\n');
    await client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '# Tell me about a time you failed\n\nx' },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, text: 'I missed the deadline of [which?] client.' },
    ]);
    const report = await client.pull(uri);
    assert(report.kind === 'full');
    const placeholder = report.items.find(({ code }) => code === 'placeholder');
    assert.deepEqual(placeholder?.range, { start: { line: 2, character: 25 }, end: { line: 2, character: 33 } });
  });

  it('are none in Markdown that answers nothing, in documents that are not open, and in closed ones', async () => {
    await client.open(uri, readme);
    assert.deepEqual(await client.findings(uri), {});
    assert.deepEqual(await client.pull('file:///answers/unknown.md'), { kind: 'full', items: [] });
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), { kind: 'full', items: [] });
  });

  it('survive broken front matter, and say what is wrong with it', async () => {
    await client.open(uri, sample.replace('company: Harbor', 'company: [Harbor'));
    const found = await client.findings(uri);
    assert.equal(found['front-matter']?.length, 1);
    assert.deepEqual(found['filler'], ['you know']);
  });

  it('are not sent unasked', async () => {
    await client.open(uri, sample);
    await client.pull(uri);
    assert.deepEqual(client.published, []);
  });
});

describe('diagnostics for an editor that does not ask', () => {
  let client: Client;
  before(async () => { client = await startClient({ capabilities: pushing }); });
  beforeEach(async () => {
    client.published.length = 0;
    await client.open(uri, sample);
  });
  afterEach(() => client.close(uri));
  after(() => client.stop());

  const published = (version: number) => client.until(() => client.published.find(it => it.uri === uri && it.version === version));

  it('come with the version they belong to', async () => {
    const first = await published(1);
    assert.deepEqual(byRule(first.diagnostics, client.document(uri))['filler'], ['you know']);
    await client.replace(uri, ', you know,', '');
    const second = await published(2);
    assert.equal(byRule(second.diagnostics, client.document(uri))['filler'], undefined);
  });

  it('move with the lines above them, one by one the same as in a document opened afresh', async () => {
    await published(1);
    await client.replace(uri, '# Why', 'A line more.\n\n# Why');
    await client.replace(uri, '🙂 My', '🙂🙂 My');
    const moved = await published(3);
    const fresh = 'file:///answers/fresh.md';
    await client.open(fresh, client.text(uri));
    const { diagnostics } = await client.until(() => client.published.find(it => it.uri === fresh));
    assert.deepEqual(moved.diagnostics, diagnostics);
    assert(diagnostics.length > 3);
    await client.close(fresh);
  });

  it('come once for edits in quick succession', async () => {
    await published(1);
    for (const letter of 'abcdefghij') await client.replace(uri, 'rocks', `${letter}rocks`);
    await published(11);
    assert(client.published.length < 8, `${client.published.length} reports for ten keystrokes`);
  });

  it('go out before the word that the checklist has changed', async () => {
    await published(1);
    client.received.length = 0;
    await client.replace(uri, 'rocks', 'reefs');
    const arrived: string[] = [];
    await client.until(() => {
      if (client.published.some(({ version }) => version === 2)) arrived.push('findings');
      if (client.received.some(({ method, params }) => method === 'answerlint/didUpdateChecklist' && params.version === 2)) arrived.push('checklist');
      return arrived.includes('findings') && arrived.includes('checklist');
    });
    assert.equal(arrived[0], 'findings');
  });

  it('are cleared when the document is closed', async () => {
    await published(1);
    await client.close(uri);
    const last = await client.until(() => client.published.find(({ version }) => version === undefined));
    assert.deepEqual(last.diagnostics, []);
  });
});
