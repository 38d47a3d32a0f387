import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checklistRequest } from '../../server/protocol';
import { answerlint } from './extension';
import { applyCodeAction, closeEditors, findingOf, findings, openAnswer, ruleOf, untilSolved } from './helpers';

const story = `# Tell me about a time you failed

- Situation: In March our bakery sold out by ten each Saturday.
- Task: I had to double the morning's bread without a second oven.
- Action: I moved the dough into the cold store overnight and tried it on one shelf first.
`;

describe('Findings', () => {
  afterEach(closeEditors);

  it('a squiggle appears while one writes, with a code that links to the page of its rule', async () => {
    const editor = await openAnswer(story);
    const missing = await findingOf(editor.document, 'missing-result');
    assert.equal(missing.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(String((missing.code as { target: vscode.Uri }).target), /docs\/rules\/missing-result\.md$/);

    const end = new vscode.Position(editor.document.lineCount, 0);
    await editor.edit(edit => edit.insert(end, '- Result: Sales rose from 80 to 150 loaves within two weeks.\n'));
    await untilSolved(editor.document, 'missing-result');
  });

  it('a quick fix writes what is missing in the notation of the file, and a slot to fill in', async () => {
    const { document } = await openAnswer(story);
    const { range } = await findingOf(document, 'missing-result');
    await applyCodeAction(document, range, /result/i);
    assert.match(document.getText(), /\n- Result: \[[^\]]+\?\]/);
    await untilSolved(document, 'missing-result');
    await findingOf(document, 'placeholder');
  });

  it('a finding can be ignored where it stands', async () => {
    const { document } = await openAnswer(story);
    const { range } = await findingOf(document, 'missing-result');
    await applyCodeAction(document, range, /ignore/i);
    assert.match(document.getText(), /<!-- answerlint-disable[a-z-]* missing-result/);
    await untilSolved(document, 'missing-result');
  });

  it('Fix All makes the safe fixes and leaves the rest to the writer', async () => {
    const { document } = await openAnswer(`${story}- Result: To be honest, sales rose from 80 to 150 loaves.\n`);
    await findingOf(document, 'filler');
    await vscode.commands.executeCommand('answerlint.fixAll');
    await untilSolved(document, 'filler');
    assert.match(document.getText(), /- Result: Sales rose from 80 to 150 loaves\./);
  });

  it('a rule that is switched off takes its squiggle away at once, and brings it back when it is on again', async () => {
    const { document } = await openAnswer(story);
    await findingOf(document, 'missing-result');
    const settings = vscode.workspace.getConfiguration('answerlint');
    await settings.update('rules', { 'missing-result': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilSolved(document, 'missing-result');
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await findingOf(document, 'missing-result');
  });

  it('a README is left alone', async () => {
    const { document } = await openAnswer('# Kettle\n\nA great, innovative library.\n\n## Install\n\nYou basically run `npm i kettle`. TBD\n', 'README.md');
    const { client } = await answerlint();
    assert.deepEqual(await client.sendRequest(checklistRequest, { textDocument: { uri: document.uri.toString() } }), []);
    const { document: other } = await openAnswer(story);
    await findingOf(other, 'missing-result');
    assert.deepEqual(findings(document).map(ruleOf), []);
  });
});
