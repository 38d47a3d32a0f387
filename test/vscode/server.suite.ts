import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { answerlint } from './extension';
import { closeEditors, findingOf, findings, openAnswer, until } from './helpers';

const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

describe('Server', () => {
  afterEach(closeEditors);

  it('a server that crashes is started again and goes on where it was', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const crashed = await serverProcess();
    process.kill(crashed, 'SIGKILL');
    await until('another server', async () => await serverProcess() !== crashed);
    await worksIn(document);
  });

  it('Restart Server starts a new one', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const old = await serverProcess();
    await vscode.commands.executeCommand('answerlint.restartServer');
    assert.notEqual(await serverProcess(), old);
    await worksIn(document);
  });

  it('the language status says what is found, what waits, what is kept quiet and what it took', async () => {
    const { status } = await answerlint();
    const editor = await openAnswer(`${answer}\n<!-- answerlint-disable-next-line filler -->\nTo be honest, it sold out.\n`);
    await until('the status', () => /^Answerlint: \d+ findings$/.test(status.text) && /^1 answer · (?:\d+ wait until you pause · )?1 kept quiet by comments · read in \d+ ms$/.test(status.detail));
    const settings = vscode.workspace.getConfiguration('answerlint');
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Workspace);
    try {
      await editor.edit(edit => edit.insert(new vscode.Position(2, 13), 'Basically, basically, basically, '));
      await until('what waits', () => /\d wait until you save/.test(status.detail));
    } finally {
      await settings.update('run', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await openAnswer('# Kettle\n', 'README.md');
    await until('no answer', () => status.text === 'Answerlint: no answer here');
  });

  it('Show Log opens the log', async () => {
    await vscode.commands.executeCommand('answerlint.showLog');
    await until('the log', () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output'));
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

/** The process of the running server. */
async function serverProcess(): Promise<number> {
  const { client } = await answerlint();
  return until('a running server', () => client.isRunning() && (client as LanguageClient).serverProcess?.pid);
}

/** The server knows the open document and hears of edits. */
async function worksIn(document: vscode.TextDocument): Promise<void> {
  await findingOf(document, 'missing-result');
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '- Result: Sales rose from 80 to 150 loaves within two weeks.\n');
  await vscode.workspace.applyEdit(edit);
  await until('no missing result', () => findings(document, 'missing-result').length === 0);
}
