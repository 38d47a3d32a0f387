import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerlint } from './extension';
import { closeEditors, openAnswer, until } from './helpers';

describe('Checklist of a document that is closed', () => {
  afterEach(closeEditors);

  it('leaves no error behind though its row was about to be selected', async () => {
    const { checklist } = await answerlint();
    const errors: string[] = [];
    const keep = ({ stack = '' }: Error): unknown => /dist\/.*client\.js/.test(stack) && errors.push(stack); // VS Code's own are not ours to mend
    await vscode.commands.executeCommand('answerlint.checklist.focus');
    process.on('unhandledRejection', keep);
    try {
      for (let times = 0; times < 5; times++) {
        await openAnswer('# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n');
        await until('a row', () => checklist.rows.length > 0);
        await closeEditors();
      }
      await new Promise(resolve => setTimeout(resolve, 1000)); // VS Code draws the tree no more than five times a second
    } finally {
      process.off('unhandledRejection', keep);
    }
    assert.deepEqual(errors, []);
  });
});
