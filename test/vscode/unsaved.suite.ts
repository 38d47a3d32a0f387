import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, findingOf } from './helpers';

const story = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

describe('Unsaved documents', () => {
  afterEach(closeEditors);

  it('are looked at before they are saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: story });
    await vscode.window.showTextDocument(document);
    assert.equal(document.uri.scheme, 'untitled');
    await findingOf(document, 'missing-result');
  });
});
