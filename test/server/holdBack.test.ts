import assert from 'node:assert/strict';
import { pulling, pushing, startClient, type Client } from './client';
import { sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('when findings appear', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('with run: onSave, not before the document is saved', async () => {
    client = await startClient({ settings: { run: 'onSave' } });
    await client.open(uri, sample);
    const opened = await client.pull(uri);
    await client.replace(uri, ', you know,', '');
    assert.equal((await client.pull(uri, opened.resultId)).kind, 'unchanged');
    await client.save(uri);
    assert.equal((await client.findings(uri))['filler'], undefined);
  });

  const refreshing = { ...pulling, workspace: { ...pulling.workspace, diagnostics: { refreshSupport: true } } };
  const refreshed = () => client.until(() => client.received.find(({ method }) => method === 'workspace/diagnostic/refresh'));

  it('while somebody types, new ones at the caret wait for a pause', async () => {
    client = await startClient({ settings: { holdBack: 300 }, capabilities: refreshing });
    await client.open(uri, sample);
    assert.deepEqual((await client.findings(uri))['placeholder'], ['[which team?]']);
    await client.type(uri, 'My first', ' [week?]');
    assert.deepEqual((await client.findings(uri))['placeholder'], ['[which team?]'], 'what was shown stays, what is new waits');
    await refreshed();
    assert.deepEqual((await client.findings(uri))['placeholder'], ['[week?]', '[which team?]']);
  });

  it('wait unless the editor says that they should not, and never after a paste or a fix', async () => {
    client = await startClient();
    await client.open(uri, sample);
    await client.findings(uri);
    await client.type(uri, 'My first', ' [week?]');
    assert.deepEqual((await client.findings(uri))['placeholder'], ['[which team?]']);
    await client.replace(uri, 'last summer', 'last [which of them?] summer');
    assert.equal((await client.findings(uri))['placeholder']?.length, 3);
    await client.configure({ holdBack: 0 });
    await client.type(uri, 'rocks', ' [which?]');
    assert.equal((await client.findings(uri))['placeholder']?.length, 4);
  });

  const begun = `${sample}\n# Tell me about a time you failed\n\n- Situation: In March our kiln cracked.\n`;

  it('what an answer still lacks waits until the writer turns to another place', async () => {
    client = await startClient({ settings: { holdBack: 50 }, capabilities: refreshing });
    await client.open(uri, begun);
    await client.pull(uri);
    await client.type(uri, 'cracked.', '\n- Action: I rang [whom?]');
    assert.deepEqual((await client.findings(uri))['missing-result']?.length, 1, 'only that of the story above');
    await refreshed();
    const paused = await client.findings(uri);
    assert.deepEqual([paused['missing-result']?.length, paused['placeholder']?.length], [1, 2], 'a pause is not the end');
    await client.type(uri, 'you failed', ' badly');
    assert.deepEqual((await client.findings(uri))['missing-result']?.length, 2, 'who mends the beginning has said what there is to say');
  });

  it('so does what a line lacks, with the rest of the answer already below it', async () => {
    client = await startClient({ settings: { holdBack: 50 }, capabilities: refreshing });
    const begun = '# Tell me about a time you failed\n\n- Situation: In March our kiln cracked.\n- Task: I had to bake for 40 guests.\n- Action: I rang two friends and borrowed '
      + 'an oven, a van and a Saturday.\n- Result:\n- Reflection: Next time I will test the kiln in February.\n';
    await client.open(uri, begun);
    await client.pull(uri);
    await client.type(uri, '- Result:', ' They were pleased, basically');
    await client.pull(uri);
    await refreshed();
    const paused = await client.findings(uri);
    assert.deepEqual([paused['unquantified-result'], paused['filler']?.length], [undefined, 1], 'a number may be still to come');
    await client.type(uri, 'cracked', ' badly');
    assert.deepEqual((await client.findings(uri))['unquantified-result'], ['They were pleased, basically']);
  });

  it('or until it is saved, in an editor that does not ask as well', async () => {
    client = await startClient({ capabilities: pushing });
    await client.open(uri, begun);
    await client.until(() => client.published.length > 0);
    await client.type(uri, 'cracked.', '\n- Action: I rang');
    const count = () => client.published.at(-1)?.diagnostics.filter(({ code }) => code === 'missing-result').length;
    await client.until(() => client.published.at(-1)?.version === client.document(uri).version);
    assert.equal(count(), 1);
    await client.save(uri);
    await client.until(() => count() === 2);
  });
});

describe('in a draft', () => {
  it('only what matters is found: no gap, no style, no length', async () => {
    const client = await startClient();
    await client.open(uri, sample.replace('I want', 'Your great culture is innovative. I want'));
    const before = Object.keys(await client.findings(uri));
    assert(['filler', 'missing-result', 'missing-career-goals', 'generic-flattery', 'placeholder'].every(rule => before.includes(rule)), before.join());
    await client.replace(uri, 'company: Harbor', 'company: Harbor\ndraft: true');
    assert.deepEqual(Object.keys(await client.findings(uri)).sort(), ['generic-flattery', 'placeholder']);
    await client.stop();
  });
});
