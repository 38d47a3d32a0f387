import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { answerlint } from './extension';
import { closeEditors, findingOf, goesOnIn, openAnswer, until } from './helpers';

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
