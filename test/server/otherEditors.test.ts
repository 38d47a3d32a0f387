import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, CompletionList, DocumentSymbol, Hover, InlayHint, SelectionRange, SemanticTokens } from 'vscode-languageserver-protocol';
import { pulling, startClient, type Client } from './client';
import { sample } from './sample';

const prose = `# Tell me about a time you worked under pressure

In June the oven died an hour before service. I had 60 covers to feed. I moved everything to the grill, cut the menu to five plates and told the floor at once. We served 58 of them.
`;
const unasked = '---\nkind: tell-me-about-yourself\n---\n\nI have cooked for ten years, three of them as head of a canteen.\n';
const german = '# Warum möchten Sie bei uns arbeiten?\n\nIch habe drei Jahre lang Pumpen gewartet und Ihre neue Anlage in Kiel auf der Messe gesehen. Genau daran möchte ich arbeiten.\n';

/** A story with its number, and without what would make it one of speed and caution. */
const FAIR = '- Situation: In 2021 the oven at the fair broke.\n- Task: I had to feed 60 guests by eight.\n- Action: I rang every baker in town and borrowed a tray from two.\n- Result: We served 58 of them.\n';

describe('stories without labels, and answers that nobody asked for', () => {
  const uri = 'file:///answers/prose.md';
  const other = 'file:///answers/unasked.md';
  const foreign = 'file:///answers/german.md';
  let client: Client;
  before(async () => {
    client = await startClient({ settings: { inlayHints: true } });
    await client.open(uri, prose);
    await client.open(other, unasked);
    await client.open(foreign, german);
  });
  after(() => client.stop());

  it('have an outline, folds and selections all the same', async () => {
    const [answer] = await client.ask<DocumentSymbol[]>('documentSymbol', uri);
    const [story] = answer!.children!;
    assert.ok(story!.children!.length >= 3, 'situation, action, result');
    for (const { range, selectionRange } of story!.children!) assert.deepEqual(selectionRange, { start: range.start, end: range.start });
    assert.ok((await client.ask('foldingRange', uri)).length > 0);
    const [selection] = await client.ask<SelectionRange[]>('selectionRange', uri, { positions: [client.positionOf(uri, 'grill')] });
    assert.ok(selection!.parent);
    const [named] = await client.ask<DocumentSymbol[]>('documentSymbol', other);
    assert.equal(named!.name, 'Tell me about yourself');
  });

  it('have no keywords, and a question mark for what was not recognised', async () => {
    assert.deepEqual((await client.ask<SemanticTokens>('semanticTokens/full', uri)).data, []);
    const lenses: CodeLens[] = await client.ask('codeLens', uri);
    assert.match(lenses[1]!.command!.title, /^S [✓?] T [✓?] A ✓ R ✓ · 0:\d\d$/);
  });

  it('are rehearsed part by part', async () => {
    const { parts } = await client.request('answerlint/rehearsal', { textDocument: { uri }, position: { line: 2, character: 0 } });
    assert.ok(parts.length >= 3);
    assert.ok(parts.every(({ role }: { role?: string }) => role));
    const { question, title } = await client.request('answerlint/rehearsal', { textDocument: { uri: other }, position: { line: 4, character: 0 } });
    assert.deepEqual([question, title], ['', 'Tell me about yourself']);
  });

  it('have only their time where no language of ours can be judged', async () => {
    const [lens] = await client.ask<CodeLens[]>('codeLens', foreign);
    assert.match(lens!.command!.title, /^0:\d\d$/);
    const hints: InlayHint[] = await client.ask('inlayHint', foreign, { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } });
    assert.ok(hints.every(({ label }) => !String(label).includes('/')));
  });
});

describe('answers that are half a story', () => {
  const uri = 'file:///answers/half.md';
  const text = `# Tell me about a time you worked under pressure

It was the hottest day of the year.

- Situation: In June the oven died an hour before service.
- Task:
- Action: I moved everything to the grill.
- Result: We served 58 of 60 guests.
- Reflection: I have the oven looked at in May now.

# Tell me about yourself

I have cooked for ten years.

I run the fish section of a brasserie.
`;
  let client: Client;
  before(async () => {
    client = await startClient({ settings: { inlayHints: true } });
    await client.open(uri, text);
  });
  after(() => client.stop());

  it('show a time behind each part that has words', async () => {
    const hints: InlayHint[] = await client.ask('inlayHint', uri, { range: { start: { line: 0, character: 0 }, end: { line: 15, character: 0 } } });
    assert.deepEqual(hints.map(({ position }) => position.line), [4, 6, 7, 8]);
  });

  it('are rehearsed with what belongs to no part, and paragraph by paragraph', async () => {
    const at = async (line: number) => (await client.request('answerlint/rehearsal', { textDocument: { uri }, position: { line, character: 0 } })).parts;
    const parts: { role?: string; paragraphs: { text: string }[][] }[] = await at(3);
    assert.equal(parts[0]!.role, undefined);
    assert.match(parts[0]!.paragraphs[0]![0]!.text, /hottest day/);
    assert.deepEqual(parts.slice(1).map(({ role }) => role), ['situation', 'action', 'result', 'reflection']);
    const [whole]: typeof parts = await at(14);
    assert.equal(whole!.paragraphs.length, 2);
  });

  it('offer no other way to write what is no story', async () => {
    assert.deepEqual(await client.ask('codeAction', uri, { range: client.rangeOf(uri, text), context: { diagnostics: [], only: ['refactor.rewrite'] } }), []);
  });
});

describe('explanations', () => {
  let client: Client;
  before(async () => { client = await startClient(); });
  after(() => client.stop());

  const hoverAt = async (uri: string, text: string): Promise<string> => {
    const hover: Hover | null = await client.ask('hover', uri, { position: client.positionOf(uri, text) });
    assert(hover && typeof hover.contents === 'object' && 'value' in hover.contents, `no hover at “${text}”`);
    return hover.contents.value;
  };

  it('say how much comments keep quiet, and what a comment does', async () => {
    const uri = 'file:///answers/quiet.md';
    await client.open(uri, sample.replace('Your charts', '<!-- answerlint-disable-next-line filler -- I talk so -->\nYour charts'));
    assert.match(await hoverAt(uri, 'Why do you want'), /1 kept quiet by comments/);
    assert.match(await hoverAt(uri, 'filler'), /^\*\*filler\*\*: /, 'its name is that of a rule');
    assert.match(await hoverAt(uri, 'answerlint-disable-next-line'), /next line\.\n\nReason: I talk so/);
    assert.match(await hoverAt(uri, 'I talk so'), /next line\.\n\nReason: I talk so/, 'its reason tells the same');
  });

  it('of a label say how much its part is, also of one that nobody asks for', async () => {
    const uri = 'file:///answers/label.md';
    await client.open(uri, '# Tell me about a time you led\n\n- Situation: The oven died.\n- Action: I moved everything to the grill.\n- Reflection: I call in May now.\n');
    assert.match(await hoverAt(uri, 'Reflection:'), /^\*\*reflection\*\*: 5 words, \d:\d\d, \d+ % of the story/);
  });

  it('of a finding say what was looked for', async () => {
    const uri = 'file:///answers/learning.md';
    await client.open(uri, '# Why do you want to join an early-stage startup?\n\nI want to learn from smart people, grow quickly and deepen my skills.\n');
    assert.match(await hoverAt(uri, 'learn from'), /mentions of what you would get/);
  });

  it('tell of a point that is half there which of its ticks is open, and what it asks for', async () => {
    const uri = 'file:///answers/half-told.md';
    await client.open(uri, `# Why do you want to join an early-stage startup?\n\n${FAIR}`);
    const said = await hoverAt(uri, '60 guests');
    assert.match(said, /◐ \*\*A story with a number\*\*/);
    assert.match(said, /- ✗ guardrails\n- ✓ number\n\nTell one short story/);
  });

  it('tell of a point with several ticks which are there', async () => {
    const uri = 'file:///answers/ticks.md';
    await client.open(uri, `# Why do you want to join an early-stage startup?

I like that nine people decide over lunch. In 2021 nobody could say which of two menus our guests would take, and the fair was two days away. I tried both on one ward first, with a way back within the hour, asked every guest, and chose by evening. Waste fell from 12 kg to 4 kg a day, and nobody went without.
`);
    const lists: { items: { id: string; ticks?: unknown[] }[] }[] = await client.request('answerlint/checklist', { textDocument: { uri } });
    assert.ok(lists.length > 0);
    const words = ['nine people', 'two menus', 'tried both', 'way back', 'asked every', 'chose by', 'Waste fell', 'nobody went'];
    const said = await Promise.all(words.map(async word => {
      const hover: Hover | null = await client.ask('hover', uri, { position: client.positionOf(uri, word) });
      return hover ? JSON.stringify(hover.contents) : '';
    }));
    assert.match(said.join('\n'), /✓/);
  });
});

describe('editors that can do less, or more', () => {
  const uri = 'file:///answers/sample.md';

  it('get plain text where they know no snippets, whole documents where they send them, and settings where they are told', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: {} });
    await client.open(uri, sample);
    const offered: CompletionList | CompletionItem[] = await client.ask('completion', uri, { position: client.positionOf(uri, 'Situation:') });
    for (const { insertTextFormat } of Array.isArray(offered) ? offered : offered.items) assert.notEqual(insertTextFormat, 2);
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: '# Tell me about yourself\n\nI cook, um, fish.\n' }] });
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'filler'));
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { rules: { filler: 'off' } } });
    const after = await client.pull(uri);
    assert.ok(after.kind === 'full' && !after.items.some(({ code }) => code === 'filler'), 'the section itself was sent');
    assert.equal(await client.request('workspace/executeCommand', { command: 'answerlint.applySafeFixes' }), null);
    await client.stop();
  });

  it('are told once of a setting that can not be understood, and are sent findings anew where they do not ask', async () => {
    const client = await startClient({ capabilities: { workspace: { configuration: true } }, settings: { wordsPerMinute: 'fast' } });
    await client.open(uri, sample);
    await client.until(() => client.published.some(it => it.uri === uri && it.diagnostics.some(({ code }) => code === 'filler')));
    await client.configure({ wordsPerMinute: 'fast', rules: { filler: 'off' } });
    await client.until(() => client.published.some(it => it.uri === uri && !it.diagnostics.some(({ code }) => code === 'filler')));
    assert.equal(client.received.filter(({ method, params }) => method === 'window/showMessage' && /settings/.test(params.message)).length, 1);
    await client.stop();
  });

  it('fill in a single open place with a tab stop where they have any', async () => {
    const client = await startClient({ capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } } });
    await client.open(uri, sample);
    const actions = await client.codeActions(uri, '[which team?]', ['quickfix']);
    assert.ok(actions.some(({ title }) => title === 'Fill it in'), actions.map(({ title }) => title).join(', '));
    await client.stop();
  });

  it('are asked to show anew what they can, when settings change', async () => {
    const refresh = { refreshSupport: true };
    const client = await startClient({ capabilities: {
      ...pulling, workspace: { ...pulling.workspace, codeLens: refresh, inlayHint: refresh, semanticTokens: refresh, diagnostics: refresh, didChangeConfiguration: { dynamicRegistration: true } },
    } });
    await client.open(uri, sample);
    await client.pull(uri);
    await client.until(() => client.received.some(({ method }) => method === 'client/registerCapability'));
    await client.configure({ wordsPerMinute: 100 });
    for (const kind of ['codeLens', 'inlayHint', 'semanticTokens', 'diagnostic']) {
      await client.until(() => client.received.some(({ method }) => method === `workspace/${kind}/refresh`));
    }
    await client.stop();
  });

  it('get an action back as it is where there is nothing to work out', async () => {
    const client = await startClient();
    await client.open(uri, sample);
    const action = { title: 'Something else', kind: 'quickfix' };
    assert.deepEqual(await client.request('codeAction/resolve', action), action);
    const closed = { title: 'Make all safe fixes', kind: 'source.fixAll.answerlint', data: 'file:///answers/closed.md' };
    assert.deepEqual(await client.request('codeAction/resolve', closed), closed);
    await client.stop();
  });

  it('get fewer ways to ignore where much is selected', async () => {
    const client = await startClient();
    const text = `# Tell me about yourself\n\n${'I cook, um, fish, you know, and eel. '.repeat(12)}\n`;
    await client.open(uri, text);
    const few = await client.codeActions(uri, 'um', ['quickfix']);
    const many = await client.codeActions(uri, text.trimEnd(), ['quickfix']);
    const ignoring = (actions: readonly { title: string }[]) => actions.filter(({ title }) => /^Ignore/i.test(title)).length;
    assert.ok(ignoring(few) > 1);
    assert.ok(many.length > few.length);
    await client.stop();
  });
});
