import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { pulling, startClient, type Client } from './client';
import { readme, sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('completion', () => {
  let client: Client;
  const capabilities = { ...pulling, textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } } };
  before(async () => { client = await startClient({ capabilities }); });
  afterEach(() => client.close(uri));
  after(() => client.stop());

  const atEndOf = async (text: string): Promise<CompletionItem[]> => {
    const { end } = client.rangeOf(uri, text);
    return client.ask('completion', uri, { position: end });
  };

  it('offers the missing part in the notation of the story', async () => {
    await client.open(uri, `${sample}- Res`);
    const item = (await atEndOf('- Res')).find(({ textEdit }) => textEdit?.newText.startsWith('- Result: ${1:['));
    assert.match(client.edited(uri, { changes: { [uri]: [item!.textEdit as any] } }), /early shifts\.\n- Result: \$\{1:\[[^\]]+\?\]\}$/);
  });

  it('offers what is missing from the checklist, with tab stops where the editor has them', async () => {
    await client.open(uri, sample.replace('\n\n# Tell me', '\n\n\n\n# Tell me'));
    const items: CompletionItem[] = await client.ask('completion', uri, { position: { line: 10, character: 0 } });
    assert(items.length >= 3, `${items.length} items`);
    for (const { insertTextFormat, textEdit } of items) {
      assert.equal(insertTextFormat, 2);
      assert.match(textEdit!.newText, /\$\{1:\[/);
    }
  });

  it('offers a beginning under a question that nobody has answered yet', async () => {
    await client.open(uri, '# Answers\n\n## Tell me about a time you failed\n\n- Si\n');
    const items = await atEndOf('- Si');
    assert.deepEqual(items.map(({ label }) => label), ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'Situation, Task, Action, Result', 'A failure or mistake']);
    assert.match(items[0]!.textEdit!.newText, /^- Situation: \$\{1:\[/);
    assert.match(items[5]!.textEdit!.newText, /^- Situation: [^]*\n- Result: /);
  });

  it('offers the labels that a story has not used yet, in its notation and framework', async () => {
    await client.open(uri, '## Tell me about a time you failed\n\n**Challenge:** The kiln cracked two days before the fair.\n\n**Action:** I rang every potter in town.\n\n**Result:** 38 plates were ready.\n\n**Re\n');
    const items = await atEndOf('**Re');
    const offered = items.map(({ textEdit }) => textEdit!.newText.replace(/\$.*/, ''));
    assert(offered.includes('**Reflection:** ') && !offered.some(text => /Task|Result/.test(text)), offered.join());
    await client.close(uri);
    await client.open(uri, '## Tell me about a time you failed\n\n1. **Situation**: The kiln cracked.\n2. **Task**: I had to fire 40 plates.\n3. **Ac\n');
    assert((await atEndOf('3. **Ac')).some(({ textEdit }) => textEdit!.newText.startsWith('- **Action**: $')), 'before it is a whole story');
  });

  it('offers a question in each form that people ask it in', async () => {
    for (const marks of ['##', '**', 'Q:']) {
      await client.open(uri, marks);
      assert.match((await atEndOf(marks))[0]!.textEdit!.newText, marks === '**' ? /^\*\*\w.*\*\*$/ : new RegExp(`^${marks} \\w`));
      await client.close(uri);
    }
    await client.open(uri, '');
  });

  it('offers front matter to a file that has none', async () => {
    await client.open(uri, '--');
    assert.deepEqual((await atEndOf('--')).map(({ textEdit }) => textEdit!.newText), ['---\ncompany: \nrole: \nsignals:\n  - \n---\n']);
  });

  it('offers signals of the front matter by their words', async () => {
    await client.open(uri, sample.replace('charts', 'lau'));
    assert.deepEqual((await atEndOf('Your lau')).map(({ label }) => label), ['the spring launch of Tides']);
  });

  it('offers questions for a heading, in a file that has none yet too', async () => {
    await client.open(uri, '# ');
    const items = await atEndOf('# ');
    assert(items.length > 20, `${items.length} questions`);
    assert(items.every(({ textEdit }) => textEdit?.newText.startsWith('# ')));
  });

  it('offers the keys of the front matter that are not there yet, and their values', async () => {
    await client.open(uri, sample.replace('signals:', 'ki\nkind: \nsignals:'));
    const keys = (await atEndOf('ki')).map(({ label }) => label);
    assert(keys.includes('role') && keys.includes('interview_date'));
    assert(!keys.includes('company') && !keys.includes('kind'));
    const kinds = (await atEndOf('kind: ')).map(({ label }) => label);
    assert(kinds.includes('why-company') && kinds.includes('story-conflict'));
  });

  it('offers the values of other keys where there are some', async () => {
    await client.open(uri, '---\ndraft: \nanswerlint: \nrole: \n---\n\n# Why us?\n');
    const labels = async (key: string) => (await atEndOf(key)).map(({ label }) => label);
    assert.deepEqual([await labels('draft: '), await labels('answerlint: '), await labels('role: ')], [['true'], ['false'], []]);
  });

  it('offers rules to a comment that quiets one', async () => {
    await client.open(uri, sample.replace('\n# Tell me', '\n<!-- answerlint-disable filler fi -->\n\n# Tell me'));
    assert((await atEndOf('disable filler fi')).some(({ label }) => label === 'filler'));
    assert.deepEqual(await atEndOf('last summer'), []);
  });

  it('is silent elsewhere', async () => {
    await client.open(uri, readme);
    assert.deepEqual(await atEndOf('for the ter'), []);
  });
});

describe('the checklist', () => {
  it('tells state, evidence, what to add, and the parts of each story', async () => {
    const client = await startClient();
    await client.open(uri, sample);
    const [why, conflict] = await client.request('answerlint/checklist', { textDocument: { uri } });
    assert.deepEqual([why.question, why.kind, why.group, why.checklist.length], ['Why do you want to join our company?', 'why-company', 'why-company', 10]);
    const missing = why.checklist.find(({ state }: any) => state === 'missing');
    for (const { why: reason, asks, example } of why.checklist) assert(reason && asks && example, 'why it counts, what would tick it');
    assert.match(client.edited(uri, { changes: { [uri]: [missing.add] } }), /\[[^\]]+\?\]/);
    assert.match(missing.add.snippet, /\$\{1:/);

    const [story] = conflict.stories;
    assert.equal(story.parts.result, null);
    assert.equal(client.document(uri).getText(story.parts.task), 'Task: I had to get one rota agreed by Friday.');
    assert.deepEqual([story.parts.task.words, story.parts.task.seconds], [9, 4]);
    await client.stop();
  });

  it('tells what comments keep quiet, and why', async () => {
    const client = await startClient();
    await client.open(uri, sample.replace('I want', '<!-- answerlint-disable-next-line filler -- how I talk -->\nI want'));
    const [why, conflict] = await client.request('answerlint/checklist', { textDocument: { uri } });
    assert.deepEqual(why.ignored, [{ rule: 'filler', reason: 'how I talk', range: client.rangeOf(uri, 'you know') }]);
    assert.deepEqual(conflict.ignored, []);
    await client.stop();
  });

  it('announces that it has changed, and keeps quiet about what holds no answer', async () => {
    const client = await startClient();
    const told = (version: number) => client.received.find(({ method, params }) => method === 'answerlint/didUpdateChecklist' && params.uri === uri && params.version === version);
    await client.open('file:///answers/README.md', readme);
    await client.open(uri, sample);
    await client.until(() => told(1));
    for (const letter of 'abc') await client.replace(uri, 'rota', `${letter}rota`);
    await client.until(() => told(4));
    assert.equal(client.received.filter(({ method }) => method === 'answerlint/didUpdateChecklist').length, 2, 'once for letters in quick succession');
    assert.deepEqual(client.received.filter(({ params }) => params?.uri?.endsWith('README.md')), []);
    await client.stop();
  });
});

describe('the rehearsal', () => {
  it('tells an answer as it is said: part by part, without labels and markup, at the pace of the front matter', async () => {
    const client = await startClient();
    await client.open(uri, sample.replace('company: Harbor', 'wpm: 120').replace('stopped talking', '**stopped** [talking](https://example.org)'));
    const at = (text: string) => client.request('answerlint/rehearsal', { textDocument: { uri }, position: client.positionOf(uri, text) });
    const { question, wordsPerMinute, target, parts } = await at('Task');
    assert.deepEqual([question, wordsPerMinute], ['Tell me about a time you handled a conflict', 120]);
    assert(0 < target.min && target.min < target.max);
    assert.deepEqual(parts.map(({ role }: any) => role), ['situation', 'task', 'action']);
    assert.deepEqual(parts[0].paragraphs[0][0].text, 'At Corner Bakery in 2021, two shift leads stopped talking to each other four weeks before Easter.');
    assert.deepEqual(parts[1].paragraphs, [[{ text: 'I had to get one rota agreed by Friday.', seconds: 4.5 }]]);
    assert.equal((await at('Why do you want')).question, 'Why do you want to join our company?');
    await client.open('file:///answers/README.md', readme);
    assert.equal(await client.request('answerlint/rehearsal', { textDocument: { uri: 'file:///answers/README.md' }, position: { line: 0, character: 0 } }), null);
    await client.stop();
  });
});

describe('beginning to write', () => {
  it('offers an answer of every kind, and a story in the notation of the file', async () => {
    const client = await startClient();
    const { answers, story } = await client.request('answerlint/scaffolds', {});
    assert(answers.length > 20);
    assert.match(answers.find(({ kind }: any) => kind === 'why-company').snippet, /^## .*\?\n\n[^]*\$\{1:\[/);
    assert.match(story, /^- Situation: \$\{1:\[[^]*\n- Result: /);
    await client.open(uri, sample.replace(/^- (\w+):/gm, '**$1:**'));
    assert.match((await client.request('answerlint/scaffolds', { textDocument: { uri } })).story, /^\*\*Situation:\*\* \$\{1:\[/);
    await client.stop();
  });
});
