import * as vscode from 'vscode';
import { answerlint } from './extension';
import { clickInPage, closeEditors, codeAction, findingOf, screenshot, until, type Area } from './helpers';

/** Where the editor is, beside the checklist. */
const editorArea: Area = { x: 412, y: 64, width: 984, height: 802 };

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
    await screenshot('example', { x: 432, y: 246, width: 900, height: 400 });
  });

  it('a hover', async () => {
    await placeCaret('unowned-action');
    await vscode.commands.executeCommand('editor.action.showHover');
    await painted('hover');
  });

  it('the menu of quick fixes', async () => {
    await placeCaret('unquantified-result');
    await vscode.commands.executeCommand('editor.action.quickFix');
    await painted('quick-fix', { x: 418, y: 366, width: 920, height: 412 });
  });

  it('the checklist of several answers', async () => {
    editor = await showExample('stories.md');
    await showChecklist();
    await painted('checklist', { x: 46, y: 30, width: 362, height: 790 });
  });

  it('the list of checklist items to go to', async () => {
    await checklistShown();
    void vscode.commands.executeCommand('answerlint.goToChecklistItem');
    await painted('go-to-item');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('the list of questions to answer', async () => {
    void vscode.commands.executeCommand('answerlint.newAnswer');
    await painted('new-answer', { x: 400, y: 28, width: 603, height: 434 });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('a story that has just been inserted', async () => {
    editor = await showExample('stories.md');
    await checklistShown();
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit(edit => edit.insert(end, '\n## Tell me about a time you changed your mind\n\n'));
    await vscode.commands.executeCommand('cursorBottom');
    await vscode.commands.executeCommand('answerlint.insertStory');
    const question = editor.document.positionAt(editor.document.getText().indexOf('## Tell me about a time you changed'));
    editor.revealRange(new vscode.Range(question, question), vscode.TextEditorRevealType.AtTop);
    await painted('story', { x: 418, y: 86, width: 620, height: 262 });
  });

  it('a rehearsal', async () => {
    editor = await showExample('stories.md');
    await checklistShown();
    await vscode.commands.executeCommand('answerlint.rehearse');
    await drawn();
    clickInPage('#play');
    await drawn();
    await painted('rehearsal', editorArea);
  });

  it('the Markdown preview', async () => {
    editor = await showExample('stories.md');
    await checklistShown();
    const question = editor.document.positionAt(editor.document.getText().indexOf('## Tell me about a time you failed'));
    editor.selection = new vscode.Selection(question, question);
    editor.revealRange(new vscode.Range(question, question), vscode.TextEditorRevealType.AtTop);
    await drawn();
    await vscode.commands.executeCommand('markdown.showPreview');
    await drawn();
    await painted('preview', editorArea);
  });

  it('the walkthrough', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'answerlint.answerlint#firstAnswer', false);
    await painted('walkthrough');
  });

  it('a window without an answer', async () => {
    await closeEditors();
    await painted('welcome');
  });

  for (const theme of ['Default Dark Modern', 'Default High Contrast']) {
    it(`everything in ${theme}`, async () => {
      const settings = vscode.workspace.getConfiguration('workbench');
      await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      try {
        editor = await showExample('stories.md');
        await showChecklist();
        await painted(`${theme} checklist`);
        await vscode.commands.executeCommand('answerlint.rehearse');
        await painted(`${theme} rehearsal`);
      } finally {
        await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
      }
    });
  }

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

async function painted(name: string, area?: Area): Promise<void> {
  await drawn();
  await screenshot(name, area);
}

/** The window can't be asked whether it has drawn what was asked for. */
const drawn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2000));
