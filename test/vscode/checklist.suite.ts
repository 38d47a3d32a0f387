import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Row } from '../../client/checklistTree';
import { answerlint } from './extension';
import { closeEditors, openAnswer, screenshot, until } from './helpers';

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
  const { id } = row.item.iconPath as vscode.ThemeIcon | undefined ?? { id: '' };
  return [`${indent}${ticks[id] ?? '-'} ${row.item.label}`, ...row.children.map(child => printed(child, `${indent}  `))].join('\n');
}

describe('Checklist', () => {
  afterEach(closeEditors);

  it('Show Checklist opens a tree of the answers, what each tells and what is missing', async () => {
    await openAnswer(answers);
    const { checklist } = await answerlint();
    await vscode.commands.executeCommand('answerlint.showChecklist');
    const [failure, weakness] = await until('two answers', () => checklist.getChildren().length === 2 && checklist.getChildren());
    assert.ok(failure && weakness);
    assert.match(String(weakness.item.label), /What is your greatest weakness\?$/);
    const story = printed(failure.children.at(-1)!).split('\n').slice(1);
    assert.deepEqual(story, ['  ✓ Situation', '  ✓ Task', '  ✓ Action', '  ○ Result']);
    await screenshot('checklist-story');
  });

  it('a click on a ticked row selects what ticks it', async () => {
    const editor = await openAnswer(answers);
    const task = await rowOf('Task');
    await vscode.commands.executeCommand('answerlint.openChecklistRow', task.item.id);
    assert.match(editor.document.getText(editor.selection), /^I had to double the morning's bread/);
  });

  it('a click on an open row adds what is missing, once', async () => {
    const { document } = await openAnswer(answers);
    const result = await rowOf('Result');
    await vscode.commands.executeCommand('answerlint.openChecklistRow', result.item.id);
    const written = document.getText();
    assert.match(written, /first\.\n- Result: \[/);
    await vscode.commands.executeCommand('answerlint.addChecklistItem', await rowOf('Result'));
    assert.equal(document.getText(), written);
  });

  it('the tree follows the writing, and is empty in a file without answers', async () => {
    const editor = await openAnswer(answers);
    const { checklist } = await answerlint();
    await rowOf('Result');
    await editor.edit(edit => edit.insert(new vscode.Position(5, 0), '- Result: Sales rose from 80 to 150 loaves.\n'));
    await until('a ticked result', async () => printed(await rowOf('Result')).startsWith('✓'));
    await openAnswer('# Shopping\n\n- Flour\n');
    await until('an empty tree', () => checklist.getChildren().length === 0);
  });

  it('open items can be shown alone', async () => {
    await openAnswer(answers);
    const { checklist } = await answerlint();
    await rowOf('Task');
    await vscode.commands.executeCommand('answerlint.showOpenItems');
    try {
      const shown = checklist.getChildren().map(row => printed(row)).join('\n');
      assert.match(shown, /○ Result/);
      assert.doesNotMatch(shown, /✓/);
    } finally {
      await vscode.commands.executeCommand('answerlint.showAllItems');
    }
  });
});

/** The first item with this label, once it is there. */
async function rowOf(label: string): Promise<Row> {
  const { checklist } = await answerlint();
  const find = (rows: readonly Row[]): Row | undefined => {
    for (const row of rows) {
      const found = row.item.label === label && row.state ? row : find(row.children);
      if (found) return found;
    }
    return undefined;
  };
  return until(`a row ${label}`, () => find(checklist.getChildren()));
}
