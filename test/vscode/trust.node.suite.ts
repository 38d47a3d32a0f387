import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { applyCodeAction, closeEditors, findingOf, openAnswer, screenshot, until, untilSolved } from './helpers';

const answer = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten, I was, um, late.\n- Action: I moved the dough into the cold store.\n';

/** Runs in a folder that is trusted, and in one that is not (RESTRICTED): there is no difference, because settings of a folder are harmless in both. */
describe(`A folder that is ${process.env.RESTRICTED ? 'not ' : ''}trusted`, () => {
  const settings = join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, '.vscode/settings.json');
  const before = existsSync(settings) ? readFileSync(settings) : undefined;

  afterEach(async () => {
    await closeEditors();
    if (before) writeFileSync(settings, before);
    else rmSync(settings, { force: true });
    await until('the settings as they were', () => vscode.workspace.getConfiguration('answerlint').get<object>('rules', {}).hasOwnProperty('filler') === false);
  });

  it('gets findings and fixes, says how loud a rule is, and can not have answers written to the log', async () => {
    assert.equal(vscode.workspace.isTrusted, !process.env.RESTRICTED);
    const { document } = await openAnswer(answer);
    await findingOf(document, 'missing-result');
    await findingOf(document, 'filler');

    mkdirSync(join(settings, '..'), { recursive: true });
    writeFileSync(settings, JSON.stringify({ 'answerlint.rules': { filler: 'off' }, 'answerlint.trace.server': 'verbose' }));
    await untilSolved(document, 'filler');
    assert.equal(vscode.workspace.getConfiguration('answerlint').get('trace.server'), 'off');

    const { range } = await findingOf(document, 'missing-result');
    await applyCodeAction(document, range, /result/i);
    await untilSolved(document, 'missing-result');
    await screenshot(`trust-${vscode.workspace.isTrusted}`);
  });
});
