import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerlint, pressEnter } from './extension';
import { closeEditors, openAnswer, until } from './helpers';

describe('Writing help', () => {
  afterEach(closeEditors);

  it('a snippet writes a STAR story, and Tab leads through its slots', async () => {
    const editor = await openAnswer('# Tell me about a time you failed\n\n');
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'STAR story in bold' });
    const { document } = editor;
    assert.match(document.getText(), /\*\*Situation:\*\* .*\n\n\*\*Task:\*\* .*\n\n\*\*Action:\*\* .*\n\n\*\*Result:\*\* /);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(document.lineAt(editor.selection.active.line).text, /^\*\*Task/);
    assert.match(document.getText(editor.selection), /^\[.*\?\]$/);
  });

  it('Insert STAR Story writes in the notation of the file', async () => {
    const editor = await openAnswer([
      '# Tell me about a time you failed', '', '### Situation', '', 'In March our bakery sold out by ten.', '', '### Result', '', 'Sales rose from 80 to 150 loaves.', '',
      '# Tell me about a conflict', '', '',
    ].join('\n'));
    editor.selection = new vscode.Selection(12, 0, 12, 0);
    await vscode.commands.executeCommand('answerlint.insertStory');
    const written = editor.document.getText().slice(editor.document.getText().indexOf('conflict'));
    assert.match(written, /^conflict\n\n### Situation\n\n\[.*\?\]\n\n### Task\n\n\[.*\?\]\n\n### Action\n\n\[.*\?\]\n\n### Result\n\n\[.*\?\]/);
  });

  it('Insert STAR Story begins a line of its own, as a list where nothing else is used', async () => {
    const editor = await openAnswer('# Tell me about a time you failed\n\nHere it is:\nand on\n');
    editor.selection = new vscode.Selection(2, 4, 2, 4);
    await vscode.commands.executeCommand('answerlint.insertStory');
    assert.match(editor.document.getText(), /Here it is:\n\n- Situation: \[.*\?\]\n- Task: \[.*\?\]\n- Action: \[.*\?\]\n- Result: \[.*\?\]\n\nand on\n$/);
  });

  it('New Answer asks for the question and writes it with a scaffold into a new file', async () => {
    void vscode.commands.executeCommand('answerlint.newAnswer');
    const document = await until('a new file', async () => {
      await pressEnter();
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled && active.getText() !== '' && active;
    });
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^#+ \S.*\?\n\n[^]*\[[^\]]+\?\]/);
  });

  const told: readonly (readonly [company: string, role: string, frontMatter: string])[] = [
    ['Saltmarsh & Sons', '#1 chef', 'company: Saltmarsh & Sons\nrole: "#1 chef"\n'],
    ['True', '', 'company: "True"\n'],
  ];
  for (const [company, role, frontMatter] of told) it(`New Answer writes into the front matter for ${company}`, async () => {
    const { window } = vscode;
    const { showInputBox } = window;
    const typed = [company, role];
    Object.assign(window, { showInputBox: async () => typed.shift() });
    try {
      void vscode.commands.executeCommand('answerlint.newAnswer');
      const document = await until('front matter', async () => {
        await pressEnter();
        const active = window.activeTextEditor?.document;
        return active?.isUntitled && active.lineCount > 5 && active.getText().includes(company) && active;
      });
      assert.ok(document.getText().startsWith(`---\n${frontMatter}---\n\n#`), document.getText());
    } finally {
      Object.assign(window, { showInputBox });
    }
  });

  it('New Answer adds to a file that holds answers', async () => {
    const { document } = await openAnswer('# What is your greatest weakness?\n\nI say yes too soon.\n');
    const { checklist } = await answerlint();
    await until('its checklist', () => checklist.rows.length === 1);
    void vscode.commands.executeCommand('answerlint.newAnswer');
    await until('a second question', async () => {
      await pressEnter();
      return /too soon\.\n\n#+ \S.*\?\n\n/.test(document.getText());
    });
  });

  it('Open Example shows a copy that can be tried out', async () => {
    await vscode.commands.executeCommand('answerlint.openExample');
    assert.ok(vscode.window.activeTextEditor?.document.isUntitled);
  });
});
