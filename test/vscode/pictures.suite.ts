import * as vscode from 'vscode';
import { answerlint } from './extension';
import { closeEditors, codeAction, findingOf, screenshot, until } from './helpers';

/** What a reader of the README sees, and we look at after a change. Nothing is asserted beyond that all of it can be opened. */
describe('Pictures', () => {
  let editor: vscode.TextEditor;

  /** Text and checklist side by side, with as few words cut off as may be. */
  before(async () => {
    await vscode.workspace.getConfiguration('editor').update('fontSize', 13, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('answerlint.checklist.focus');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('workbench.action.decreaseViewWidth');
  });

  beforeEach(async () => {
    editor = await showExample('harbor.md');
    await findingOf(editor.document, 'placeholder');
  });
  afterEach(closeEditors);

  it('the editor and the checklist', async () => {
    await showChecklist();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await painted('editor');
  });

  it('a hover', async () => {
    await placeCaret('unowned-action');
    await vscode.commands.executeCommand('editor.action.showHover');
    await painted('hover');
  });

  it('the menu of quick fixes', async () => {
    await placeCaret('unquantified-result');
    await vscode.commands.executeCommand('editor.action.quickFix');
    await painted('quick-fix');
  });

  it('the checklist of several answers', async () => {
    editor = await showExample('stories.md');
    await showChecklist();
    await painted('checklist');
  });

  it('the list of checklist items to go to', async () => {
    await checklistShown();
    void vscode.commands.executeCommand('answerlint.goToChecklistItem');
    await painted('go-to-item');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('the list of questions to answer', async () => {
    void vscode.commands.executeCommand('answerlint.newAnswer');
    await painted('new-answer');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('completion at the beginning of a line', async () => {
    const end = editor.document.positionAt(editor.document.getText().indexOf('I look forward'));
    await editor.edit(edit => edit.insert(end, '\n'));
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await painted('completion');
  });

  const showExample = (name: string): Thenable<vscode.TextEditor> =>
    vscode.window.showTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name), { preview: false });

  async function checklistShown(): Promise<void> {
    const { checklist } = await answerlint();
    await until('the checklist', () => checklist.rows.length > 0);
  }

  async function showChecklist(): Promise<void> {
    await checklistShown();
    await vscode.commands.executeCommand('answerlint.showChecklist');
  }

  async function placeCaret(rule: string): Promise<void> {
    const { range } = await findingOf(editor.document, rule);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    await codeAction(editor.document, range, /./);
    await drawn(); // a menu closes when the text under it scrolls
  }
});

async function painted(name: string): Promise<void> {
  await drawn();
  await screenshot(name);
}

/** The window can't be asked whether it has drawn what was asked for. */
const drawn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2000));
