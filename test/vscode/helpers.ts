import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

export { until } from './until';
export * from './window';

/** An answer whose question tries to be markup wherever it is shown. */
export const hostile = `# Tell me about a conflict with "><script>alert(1)</script> <img src=x onerror=alert(1) a [colleague](command:x)

We spoke at length, and I asked her why.
`;

/** Writes a Markdown file into the open folder and shows it in an editor; without a name it gets a new one. */
export async function openAnswer(text: string, name?: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name ?? await newName(folder.uri));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

async function newName(folder: vscode.Uri): Promise<string> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (let number = 1; ; number++) {
    const name = `answer-${number}.md`;
    if (!taken.has(name)) return name;
  }
}

/** Closes all editors; unsaved changes are dropped. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** What Answerlint reports in a document now, of one rule or of all. */
export function findings({ uri }: vscode.TextDocument, rule?: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((found) => found.source === 'answerlint' && (!rule || ruleOf(found) === rule));
}

/** The rule that reported a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for the first finding of a rule. */
export async function findingOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const [finding] = await until(`a finding of ${rule}`, () => findings(document, rule).length > 0 && findings(document, rule));
  assert.ok(finding);
  return finding;
}

/** Waits until a rule has nothing to report any more. */
export async function untilSolved(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no finding of ${rule}`, () => findings(document, rule).length === 0);
}

/** The code actions offered at a range, once one whose title matches is among them. */
export async function codeAction(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  return until(`a code action ${title}`, async () => {
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, undefined, 50);
    return offered.find((action) => title.test(action.title));
  });
}

/** Applies the code action whose title matches: its edit, then its command, as the editor does. */
export async function applyCodeAction(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const { edit, command } = await codeAction(document, range, title);
  assert.ok(edit || command, `the code action ${title} does nothing`);
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), `the edit of ${title} was refused`);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Checks that the server knows an open document, which lacks a result, and hears of edits. */
export async function goesOnIn(document: vscode.TextDocument): Promise<void> {
  await findingOf(document, 'missing-result');
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '- Result: Sales rose from 80 to 150 loaves within two weeks.\n');
  await vscode.workspace.applyEdit(edit);
  await untilSolved(document, 'missing-result');
}
