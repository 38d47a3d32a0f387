import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { answerlint } from './extension';
import { closeEditors, findingOf, goesOnIn, openAnswer, until, untilSolved } from './helpers';

const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

describe('Process of the server', () => {
  afterEach(closeEditors);

  it('one that crashes is started again and goes on where it was', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const crashed = await serverProcess();
    process.kill(crashed, 'SIGKILL');
    await until('another server', async () => await serverProcess() !== crashed);
    await goesOnIn(document);
  });

  it('one that is killed while somebody types costs no letter, and the next one knows them all', async () => {
    const editor = await openAnswer(answer);
    await findingOf(editor.document, 'missing-result');
    const killed = await serverProcess();
    const typed = '- Result: Sales rose from 80 to 150 loaves within two weeks.\n';
    for (const [index, letter] of [...typed].entries()) {
      if (index === 20) process.kill(killed, 'SIGKILL');
      await editor.edit(edit => edit.insert(editor.document.positionAt(editor.document.getText().length), letter));
    }
    assert.equal(editor.document.getText(), answer + typed);
    await until('another server', async () => await serverProcess() !== killed);
    await untilSolved(editor.document, 'missing-result');
    assert.equal(editor.document.getText(), answer + typed);
  });

  it('Restart Server starts another', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    const old = await serverProcess();
    await vscode.commands.executeCommand('answerlint.restartServer');
    assert.notEqual(await serverProcess(), old);
  });
});

/** The process of the running server. */
async function serverProcess(): Promise<number> {
  const { client } = await answerlint();
  return until('a running server', () => client.isRunning() && (client as LanguageClient).serverProcess?.pid);
}
