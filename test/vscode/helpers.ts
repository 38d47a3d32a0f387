import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as vscode from 'vscode';

const root = resolve(__dirname, '../../..');

/** The pictures that the pages of the project show; UPDATE_PICTURES=1 takes them anew. */
const picturesInDocs = ['editor', 'quick-fix', 'checklist'];

/** An answer whose question tries to be markup wherever it is shown. */
export const hostile = `# Tell me about a conflict with "><script>alert(1)</script> <img src=x onerror=alert(1) a [colleague](command:x)

We spoke at length, and I asked her why.
`;

/** Calls a function until it gives something, and gives that; fails with `what` was awaited after 20 seconds. Providers settle late after a start. */
export async function until<T>(what: string, attempt: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await attempt();
    if (result) return result as NonNullable<Exclude<T, false>>;
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Writes a Markdown file into the open folder and shows it in an editor; without a name it gets a new one. */
export async function openAnswer(text: string, name?: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name ?? newName(folder.uri.fsPath));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

function newName(folder: string): string {
  for (let number = 1; ; number++) {
    const name = `answer-${number}.md`;
    if (!existsSync(join(folder, name))) return name;
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

/** Whether the window does what a suite can't: only the embedded VS Code does. */
export const windowAnswers = process.env.SCREENSHOTS !== undefined;

/** A page inside the window, such as a webview. */
export interface Page {
  readonly html: string;
  readonly text: string;
}

/** The page inside the window whose text matches, once there is one. */
export async function pageShowing(text: RegExp): Promise<Page> {
  const file = join(process.env.SCREENSHOTS!, 'pages.json');
  return until(`a page that shows ${text}`, async () => {
    rmSync(file, { force: true });
    console.log(`[[pages:${file}]]`);
    await until('the pages of the window', () => existsSync(file));
    return (JSON.parse(readFileSync(file, 'utf8')) as Page[]).find(page => text.test(page.text));
  });
}

/** Clicks the first element that a selector finds in any page inside the window. */
export const clickInPage = (selector: string): void => console.log(`[[click:${selector}]]`);

/** Presses a key where the focus of the window is. */
export const pressKey = (key: string): void => console.log(`[[press:${key}]]`);

/** Takes a picture of the whole window, .cache/screenshots/<name>.png. Only the embedded VS Code can; elsewhere nothing happens. */
export async function screenshot(name: string): Promise<void> {
  if (!windowAnswers) return;
  const file = join(process.env.SCREENSHOTS!, `${name}.png`);
  rmSync(file, { force: true });
  console.log(`[[screenshot:${file}]]`);
  await until(`the picture ${name}`, () => existsSync(file));
  if (!process.env.UPDATE_PICTURES || !picturesInDocs.includes(name)) return;
  const inDocs = join(root, 'docs/pictures', `${name}.png`);
  mkdirSync(dirname(inDocs), { recursive: true });
  copyFileSync(file, inDocs);
}
