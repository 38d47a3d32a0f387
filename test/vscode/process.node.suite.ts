import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checklistRequest } from '../../server/protocol';
import { answerlint } from './extension';
import { closeEditors, findingOf, goesOnIn, openAnswer, pageShowing, screenshot, until, untilSolved, windowAnswers } from './helpers';

const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

/** A server that crashes more often within three minutes is not started again. */
const CRASHES = 5;
let crashes = 0;

describe('Process of the server', () => {
  afterEach(closeEditors);

  it('one that crashes is started again and goes on where it was', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const crashed = await serverProcess();
    crash(crashed);
    await until('another server', async () => await serverProcess() !== crashed);
    await goesOnIn(document);
  });

  it('one that is killed while somebody types costs no letter, and the next one knows them all', async () => {
    const editor = await openAnswer(answer);
    await findingOf(editor.document, 'missing-result');
    const killed = await serverProcess();
    const typed = '- Result: Sales rose from 80 to 150 loaves within two weeks.\n';
    for (const [index, letter] of [...typed].entries()) {
      if (index === 20) {
        crash(killed);
        await askInVain(editor.document);
      }
      await editor.edit(edit => edit.insert(editor.document.positionAt(editor.document.getText().length), letter));
    }
    assert.equal(editor.document.getText(), answer + typed);
    await until('another server', async () => await serverProcess() !== killed);
    await untilSolved(editor.document, 'missing-result');
    assert.equal(editor.document.getText(), answer + typed);
  });

  it('one that crashes again and again stays down after the fifth time, which the window and the log say, until somebody starts it', async () => {
    const { client, status } = await answerlint();
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    while (crashes < CRASHES) {
      const crashed = await serverProcess();
      crash(crashed);
      if (crashes < CRASHES) await until('another server', async () => await serverProcess() !== crashed);
    }
    await until('a server that stays down', () => status.text === 'Answerlint has stopped');
    await new Promise(resolve => setTimeout(resolve, 1000)); // one that is started again would run by now
    assert.ok(!client.isRunning());
    await vscode.commands.executeCommand('notifications.showList');
    if (windowAnswers) await pageShowing(/crashed 5 times in the last 3 minutes/);
    await vscode.commands.executeCommand('answerlint.showLog');
    await until('the log', () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output' && /crashed 5 times in the last 3 minutes/.test(document.getText())));
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('notifications.clearAll');
    if (windowAnswers) await offersToStart();
    await vscode.commands.executeCommand('answerlint.restartServer');
    await goesOnIn(document);
  });

  it('Restart Server starts another', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const old = await serverProcess();
    await vscode.commands.executeCommand('answerlint.restartServer');
    assert.notEqual(await serverProcess(), old);
  });
});

function crash(server: number): void {
  crashes++;
  process.kill(server, 'SIGKILL');
}

/** A command that needs the server says so kindly while it is down. */
async function offersToStart(): Promise<void> {
  const inserted = vscode.commands.executeCommand('answerlint.insertStory');
  // Opened before the first message comes, the list stays empty.
  const open = setInterval(() => void vscode.commands.executeCommand('notifications.showList'), 500);
  await pageShowing(/Restart\s+Answerlint has stopped\. It has to run for this\./).finally(() => clearInterval(open));
  await screenshot('server-stopped');
  await vscode.commands.executeCommand('notifications.clearAll');
  await inserted;
}

/** What views and features ask of a server that has gone, before anybody is told that it has. */
async function askInVain(document: vscode.TextDocument): Promise<void> {
  const { client } = await answerlint();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  for (let count = 0; count < 10; count++) client.sendRequest(checklistRequest, { textDocument }).catch(() => {});
}

/** The process of the running server. */
async function serverProcess(): Promise<number> {
  const { client } = await answerlint();
  return until('a running server', () => client.isRunning() && (client as LanguageClient).serverProcess?.pid);
}
