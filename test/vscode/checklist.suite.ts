import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Row } from '../../client/checklist/row';
import { answerlint, pressEnter } from './extension';
import { closeEditors, hostile, openAnswer, until } from './helpers';

const answers = `# Tell me about a time you failed

- Situation: In March our bakery sold out by ten each Saturday, and the owner had promised bread until noon.
- Task: I had to double the morning's bread within a month, without a second oven.
- Action: I moved the dough into the cold store overnight and tried it on one shelf first.

# What is your greatest weakness?

I say yes too soon. Since May I write every request down and answer the next morning; I have said no to nine of thirty.
`;

const ticks: Readonly<Record<string, string>> = { 'pass-filled': '✓', 'color-mode': '◐', 'circle-large-outline': '○', 'circle-slash': '–' };

/** A row with all below it, as text: tick, label. */
function printed(row: Row, indent = ''): string {
  return [`${indent}${ticks[row.look.icon?.id ?? ''] ?? '-'} ${row.look.label}`, ...row.children.map(child => printed(child, `${indent}  `))].join('\n');
}

describe('Checklist', () => {
  afterEach(async () => {
    await closeEditors();
    const { checklist } = await answerlint();
    await until('an empty tree without editors', () => checklist.rows.length === 0);
  });

  it('Show Checklist opens a tree of the answers, what each tells and what is missing', async () => {
    await openAnswer(answers);
    const { checklist } = await answerlint();
    await vscode.commands.executeCommand('answerlint.showChecklist');
    const [failure, weakness] = await until('two answers', () => checklist.rows.length === 2 && checklist.rows);
    assert.ok(failure && weakness);
    assert.match(weakness.look.label, /What is your greatest weakness\?$/);
    const story = printed(failure.children.at(-1)!).split('\n').slice(1);
    assert.deepEqual(story, ['  ✓ Situation', '  ✓ Task', '  ✓ Action', '  ○ Result']);
  });

  it('a click on a ticked row selects what ticks it', async () => {
    const editor = await openAnswer(answers);
    const task = await rowOf('Task');
    await vscode.commands.executeCommand('answerlint.openChecklistRow', task.id);
    // An editor that has just opened may still be told of the caret it opened with.
    await until('the task to be selected', () => /^I had to double the morning's bread/.test(editor.document.getText(editor.selection)));
  });

  it('a click on an open row adds what is missing, once', async () => {
    const { document } = await openAnswer(answers);
    const result = await rowOf('Result');
    await vscode.commands.executeCommand('answerlint.openChecklistRow', result.id);
    const written = document.getText();
    assert.match(written, /first\.\n- Result: \[/);
    await vscode.commands.executeCommand('answerlint.addChecklistItem', (await rowOf('Result')).id);
    assert.equal(document.getText(), written);
  });

  it('the tree follows the writing, and is empty in a file without answers', async () => {
    const editor = await openAnswer(answers);
    const { checklist } = await answerlint();
    await rowOf('Result');
    await editor.edit(edit => edit.insert(new vscode.Position(5, 0), '- Result: Sales rose from 80 to 150 loaves.\n'));
    await until('a ticked result', async () => printed(await rowOf('Result')).startsWith('✓'));
    await openAnswer('# Shopping\n\n- Flour\n');
    await until('an empty tree', () => checklist.rows.length === 0);
  });

  it('only the rows that have changed are drawn anew while one writes', async () => {
    const editor = await openAnswer(answers);
    const { checklist } = await answerlint();
    const result = await rowOf('Result');
    const drawn: unknown[] = [];
    const listener = checklist.onDidChangeTreeData!(ids => drawn.push(...[ids].flat()));
    try {
      await editor.edit(edit => edit.insert(new vscode.Position(8, 15), 'far '));
      await until('more words', () => drawn.length > 0);
      const [failure, weakness] = checklist.rows;
      assert.deepEqual(drawn, [weakness!.id], 'the other answer stays as it is');
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# Why do you want to join our company?\n\nI have bought your bread for years.\n\n'));
      await until('a third answer', () => checklist.rows.length === 3);
      assert.deepEqual(checklist.rows.slice(1).map(({ id }) => id), [failure!.id, weakness!.id], 'what is folded stays folded');
      assert.equal((await rowOf('Result')).id, result.id);
      await editor.edit(edit => edit.insert(new vscode.Position(4, 2), 'Please: '));
      await until('another question', () => checklist.rows[1]!.look.label.includes('Please'));
      assert.equal(checklist.rows[1]!.id, failure!.id, 'an answer whose question is edited stays the same');
    } finally {
      listener.dispose();
    }
  });

  it('a row says why it counts, what would tick it and what was found, and can be heard', async () => {
    await openAnswer(`${answers}\n${hostile}`);
    const { checklist } = await answerlint();
    await until('three answers', () => checklist.rows.length === 3);
    const [failure] = checklist.rows;
    const result = await rowOf('Result');
    assert.match(result.look.tooltip.value, /\*\*What would tick it\*\*/);
    assert.match(result.look.spoken, /^Result, open/);
    const situation = await rowOf('Situation');
    assert.match(situation.look.tooltip.value, /\*\*What was found\*\*[^]*> In March our bakery/);
    assert.match(failure!.look.spoken, /\d of \d done, \d+ words, 0:\d\d spoken$/);
    for (const row of flat(checklist.rows)) {
      assert.ok(row.look.spoken.length >= row.look.label.replace(/^\d+\/\d+ +/, '').length, row.look.label);
      assert.ok(!row.look.tooltip.isTrusted && !row.look.tooltip.supportHtml, 'nothing in a tooltip can run');
    }
    assert.match(checklist.rows[2]!.look.tooltip.value, /^\*\*.*\\<img src=x onerror/);
  });

  it('what a comment keeps quiet is listed with its reason', async () => {
    await openAnswer('# What is your greatest weakness?\n\n<!-- answerlint-disable-next-line filler -- my own voice -->\nTo be honest, I say yes too soon.\n');
    const { checklist } = await answerlint();
    const quiet = await until('the ignored finding', () => flat(checklist.rows).find(({ look }) => look.label === 'filler'));
    assert.equal(quiet.look.description, 'my own voice');
  });

  it('the palette offers the same items: choosing a ticked one goes to what ticks it', async () => {
    const editor = await openAnswer(answers);
    await rowOf('Result');
    void vscode.commands.executeCommand('answerlint.goToChecklistItem');
    await until('the first item to be chosen', async () => {
      await pressEnter();
      return /^In March our bakery/.test(editor.document.getText(editor.selection));
    });
  });

  it('the badge counts open items', async () => {
    await openAnswer(answers);
    const { checklist } = await answerlint();
    await rowOf('Result');
    const open = flat(checklist.rows).filter(row => row.state && !row.id.includes('/story/') && /missing|partial/.test(row.state));
    await until('the badge', () => checklist.openItems === open.length);
  });

  it('open items can be shown alone', async () => {
    await openAnswer(answers);
    const { checklist } = await answerlint();
    await rowOf('Task');
    await vscode.commands.executeCommand('answerlint.showOpenItems');
    try {
      const shown = checklist.rows.map(row => printed(row)).join('\n');
      assert.match(shown, /○ Result/);
      assert.doesNotMatch(shown, /✓/);
    } finally {
      await vscode.commands.executeCommand('answerlint.showAllItems');
    }
  });
});

const flat = (rows: readonly Row[]): Row[] => rows.flatMap(row => [row, ...flat(row.children)]);

/** The first item with this label, once it is there. */
async function rowOf(label: string): Promise<Row> {
  const { checklist } = await answerlint();
  return until(`a row ${label}`, () => flat(checklist.rows).find(row => row.look.label === label && row.state));
}
