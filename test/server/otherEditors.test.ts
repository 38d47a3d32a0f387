import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, CompletionList, DocumentSymbol, Hover, InlayHint, SelectionRange, SemanticTokens } from 'vscode-languageserver-protocol';
import { pulling, startClient, type Client } from './client';
import { sample } from './sample';

const prose = `# Tell me about a time you worked under pressure

In June the oven died an hour before service. I had 60 covers to feed. I moved everything to the grill, cut the menu to five plates and told the floor at once. We served 58 of them.
`;
const unasked = '---\nkind: tell-me-about-yourself\n---\n\nI have cooked for ten years, three of them as head of a canteen.\n';
const german = '# Warum möchten Sie bei uns arbeiten?\n\nIch habe drei Jahre lang Pumpen gewartet und Ihre neue Anlage in Kiel auf der Messe gesehen. Genau daran möchte ich arbeiten.\n';

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
