import * as vscode from 'vscode';
import { answerlint } from './extension';
import { closeEditors, findingOf, goesOnIn, openAnswer, until } from './helpers';

const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

describe('Server', () => {
  afterEach(closeEditors);

  it('Restart Server goes on where it was', async () => {
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    await vscode.commands.executeCommand('answerlint.restartServer');
    await goesOnIn(document);
  });

  it('the language status says what is found, what waits, what is kept quiet and what it took', async () => {
    const { status } = await answerlint();
    const editor = await openAnswer(`${answer}\n<!-- answerlint-disable-next-line filler -->\nTo be honest, it sold out.\n`);
    await until('the status', () => /^Answerlint: \d+ findings$/.test(status.text) && /^1 answer · (?:\d+ wait until you pause · )?1 kept quiet by comments · read in \d+ ms$/.test(status.detail));
    const settings = vscode.workspace.getConfiguration('answerlint');
    await settings.update('run', 'onSave', vscode.ConfigurationTarget.Workspace);
    try {
      await until('what waits', async () => {
        await editor.edit(edit => edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nTo be honest, it sold out.\n')); // the first may come before the setting
        await new Promise(resolve => setTimeout(resolve, 1000)); // the status waits for a pause
        return /\d wait until you save/.test(status.detail);
      });
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
