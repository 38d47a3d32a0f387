import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerlint } from './extension';
import { closeEditors, openAnswer, screenshot, until } from './helpers';

/** Runs in every VS Code, also in one that speaks German: what the extension says follows the editor. */
describe('Language', () => {
  afterEach(closeEditors);

  it('the extension speaks the language of the editor, where it can', async () => {
    await openAnswer('# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n');
    const { checklist, status } = await answerlint();
    const german = vscode.env.language === 'de';
    const { contributes } = vscode.extensions.getExtension('answerlint.answerlint')!.packageJSON;
    assert.equal(contributes.views.answerlint[0].name, german ? 'Checkliste' : 'Checklist');
    const [row] = await until('the checklist', () => checklist.rows.length > 0 && checklist.rows);
    assert.match(row!.look.spoken, german ? /\d von \d erledigt, \d+ Wörter, gesprochen 0:\d\d$/ : /\d of \d done, \d+ words, 0:\d\d spoken$/);
    await until('the language status', () => (german ? /^Answerlint: \d Befunde$/ : /^Answerlint: \d findings$/).test(status.text));
    await vscode.commands.executeCommand('answerlint.showChecklist');
    await screenshot(`language-${vscode.env.language}`);
  });
});
