import assert from 'node:assert/strict';
import type { CodeLens, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, SelectionRange } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client';
import { sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('reading an answer', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(uri, sample);
  });
  after(() => client.stop());

  const hoverAt = async (text: string): Promise<string> => {
    const hover: Hover | null = await client.ask('hover', uri, { position: client.positionOf(uri, text) });
    assert(hover && typeof hover.contents === 'object' && 'value' in hover.contents, `no hover at “${text}”`);
    return hover.contents.value;
  };

  it('explains a finding: what is asked, why, before and after', async () => {
    const text = await hoverAt('you know');
    assert.match(text, /\*\*filler\*\*/);
    assert.match(text, /Hosman/, 'the study behind it');
    assert.match(text, /> .*\n\n.*\n\n> /s, 'before and after');
  });

  it('explains a label and a question', async () => {
    assert.match(await hoverAt('Task'), /\*\*task\*\*: 9 words, 0:04/);
    const question = await hoverAt('Why do you want');
    assert.match(question, /\d\/9 · 0:12/);
    assert.match(question, /^- ✗ /m);
  });

  it('explains what words are a tick for, with before and after', async () => {
    const ticked = 'file:///answers/ticked.md';
    await client.open(ticked, sample.replace('I want', 'Your spring launch of Tides on 4 March cut my crossing by an hour. I want'));
    const { contents: { value: text } } = await client.ask('hover', ticked, { position: client.positionOf(ticked, 'spring launch of Tides on') });
    assert.match(text, /^✓ \*\*Something specific about this company\*\*: /);
    assert.match(text, /Instead of\n\n> [^]*\n\nrather\n\n> /);
  });

  it('says what each key of the front matter is for', async () => {
    assert.match(await hoverAt('company'), /^\*\*company\*\*: The company/);
    assert.match(await hoverAt('spring launch'), /^\*\*signals\*\*: What you know/, 'in the list below its key');
    const other = 'file:///answers/kind.md';
    await client.open(other, '---\nkind: story-conflict\nlayout: post\n---\n\nIn 2021 two shift leads stopped talking.\n');
    const at = (line: number) => client.ask('hover', other, { position: { line, character: 2 } });
    assert.match((await at(1)).contents.value, /^\*\*kind\*\*[^]*Situation, Task, Action, Result[^]*words\.$/);
    assert.equal(await at(2), null, 'a key of another program');
  });

  it('says what a comment does, and what the rule in it is about', async () => {
    const commented = 'file:///answers/quiet.md';
    await client.open(commented, sample.replace('I want', '<!-- answerlint-disable-next-line filler -- how I talk -->\nI want'));
    const at = (text: string) => client.ask('hover', commented, { position: client.positionOf(commented, text) });
    assert.match((await at('disable-next-line')).contents.value, /^`answerlint-disable-next-line` quiets .* next line\.\n\nReason: how I talk$/);
    assert.match((await at('filler')).contents.value, /^\*\*filler\*\*/);
  });

  it('says that a comment without a name means all rules, and that a name is none of a rule', async () => {
    const commented = 'file:///answers/all.md';
    await client.open(commented, sample.replace('I want', '<!-- answerlint-disable -->\n<!-- answerlint-enable -->\n<!-- answerlint-disable-next-line cheese -->\n<!-- answerlint-ignore -->\nI want'));
    const at = async (text: string) => (await client.ask('hover', commented, { position: client.positionOf(commented, text) })).contents.value;
    assert.match(await at('disable -->'), /Without a name it means all rules\.$/);
    assert.match(await at('cheese'), /There is no rule “cheese”\.$/);
    assert.doesNotMatch(await at('ignore -->'), /all rules/);
  });

  it('runs no command that it does not have, and none for a document that is closed', async () => {
    assert.equal(await client.request('workspace/executeCommand', { command: 'answerlint.applySafeFixes', arguments: ['file:///answers/closed.md'] }), null);
    assert.equal(await client.request('workspace/executeCommand', { command: 'answerlint.dance', arguments: [uri] }), null);
    assert.equal(client.text(uri), sample);
  });

  it('says nothing where there is nothing to say', async () => {
    assert.equal(await client.ask('hover', uri, { position: { line: 0, character: 1 } }), null);
  });

  it('shows progress, parts and spoken time above answers and stories', async () => {
    const lenses: CodeLens[] = await client.ask('codeLens', uri);
    const titles = lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
    assert.match(titles[0]!, /^6: \d\/9 · 0:12$/);
    assert.match(titles.at(-1)!, /^12: S ✓ T ✓ A ✓ R ✗ · 0:\d\d$/);
    assert.deepEqual(new Set(lenses.map(({ command }) => command?.command)), new Set(['']), 'no command that this editor does not have');
  });

  it('opens the checklist from there in an editor that has one', async () => {
    const able = await startClient({ initializationOptions: { commands: ['answerlint.showChecklist'] } });
    await able.open(uri, sample);
    const [lens]: CodeLens[] = await able.ask('codeLens', uri);
    assert.equal(lens?.command?.command, 'answerlint.showChecklist');
    assert.deepEqual(lens?.command?.arguments, [uri, lens?.range.start]);
    await able.stop();
  });

  it('outlines questions, stories and their parts', async () => {
    const symbols: DocumentSymbol[] = await client.ask('documentSymbol', uri);
    assert.deepEqual(symbols.map(({ name }) => name), ['Why do you want to join our company?', 'Tell me about a time you handled a conflict']);
    const story = symbols[1]!.children!.at(-1)!;
    assert.deepEqual(story.children!.map(({ name }) => name), ['Situation', 'Task', 'Action']);
    assert.deepEqual(story.children!.map(({ selectionRange }) => selectionRange.start.line), [12, 13, 14]);
  });

  it('outlines the labelled parts of an answer that is no story', async () => {
    const weakness = 'file:///answers/weakness.md';
    await client.open(weakness, '# What is your greatest weakness?\n\n**The weakness:** I promise too much.\n\nIn May that cost us a customer.\n\n**What I do about it:** I write every promise on the board.\n');
    const [answer]: DocumentSymbol[] = await client.ask('documentSymbol', weakness);
    assert.deepEqual(answer!.children!.map(({ name, range }) => [name, range.start.line, range.end.line]), [['The weakness', 2, 4], ['What I do about it', 6, 6]]);
  });

  it('links the rules that a comment quiets to their pages', async () => {
    const commented = 'file:///answers/commented.md';
    await client.open(commented, sample.replace('I want', '<!-- answerlint-disable-next-line filler no-such-rule -- a quotation -->\nI want'));
    const links: DocumentLink[] = await client.ask('documentLink', commented);
    assert.deepEqual(links.map(({ range }) => client.document(commented).getText(range)), ['filler']);
    assert.match(links[0]!.target!, /docs\/rules\/filler\.md$/);
  });

  it('folds answers and stories', async () => {
    const folds: FoldingRange[] = await client.ask('foldingRange', uri);
    assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]), [[6, 8], [10, 14], [12, 14]]);
  });

  it('lets the selection grow from the sentence to the document', async () => {
    const [innermost]: SelectionRange[] = await client.ask('selectionRange', uri, { positions: [client.positionOf(uri, 'rota')] });
    const grown: string[] = [];
    for (let it: SelectionRange | undefined = innermost; it; it = it.parent) grown.push(client.document(uri).getText(it.range));
    assert.equal(grown[0], 'I had to get one rota agreed by Friday.');
    assert.equal(grown.at(-1), sample);
    for (const [index, text] of grown.entries()) assert(index === 0 || text.length > grown[index - 1]!.length && text.includes(grown[index - 1]!));
  });

  it('colours the labels of parts', async () => {
    const { data }: { data: number[] } = await client.ask('semanticTokens/full', uri);
    assert.deepEqual(data, [12, 2, 9, 0, 1, 1, 2, 4, 0, 2, 1, 2, 6, 0, 4]);
  });

  it('shows the spoken time of each part, once switched on', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    assert.deepEqual(await client.ask('inlayHint', uri, { range }), []);
    await client.configure({ inlayHints: true });
    const hints: InlayHint[] = await client.ask('inlayHint', uri, { range });
    assert.deepEqual(hints.map(({ position, label }) => [position.line, label]), [[12, '0:07'], [13, '0:04'], [14, '0:08']]);
    const above = { start: range.start, end: { line: 6, character: 0 } };
    assert.deepEqual(await client.ask('inlayHint', uri, { range: above }), [], 'the story is out of sight');
  });
});
