import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ChecklistSource } from '../../client/checklist/source';
import { previewedAnswers } from '../../client/preview/answers';
import type { ChecklistAnswer } from '../../server/protocol';
import { closeEditors, hostile, openAnswer, pageShowing, screenshot, until, windowAnswers } from './helpers';

const answers = `---
company: Harbor
---

# Tell me about a time you failed

- Situation: In March our bakery sold out by ten each Saturday, and the owner had promised bread until noon.
- Task: I had to double the morning's bread within a month, without a second oven.
- Action: I moved the dough into the cold store overnight and tried it on one shelf first.

# Tell me about a conflict with a colleague

## Situation

Two shift leads stopped talking to each other four weeks before Easter.

## Action

I met each of them alone and asked what they wanted.

## Result

Both signed one rota, and nobody had to work on both feast days.

${hostile}`;

describe('Markdown preview', () => {
  afterEach(closeEditors);

  it('shows the parts, how far each answer has come, and what is open', async () => {
    const { document } = await openAnswer(answers);
    const html = await untilRendered(document, /answerlint-open/);
    assert.match(html, /<h1[^>]*>Tell me about a time you failed<\/h1>\s*<p class="answerlint-progress">\d\/7 · 0:\d\d · .*Situation ✓.*Result ○/);
    assert.match(html, /<li class="[^"]*answerlint-part answerlint-task[^>]*>Task: I had/);
    assert.match(html, /<li class="[^"]*answerlint-part answerlint-action[^>]*>Action: I moved/, 'the last of the list too');
    assert.match(html, /<h2[^>]* class="[^"]*answerlint-part answerlint-action[^>]*>Action<\/h2>\s*<p[^>]* class="[^"]*answerlint-action/);
    assert.match(html, /shelf first\.[^]*<aside class="answerlint-open"><p>Still open:<\/p><ul>.*<strong>Result<\/strong>[^]*<h1[^>]*>Tell me about a conflict/, 'behind the answer');
    assert.equal(html.match(/answerlint-progress/g)?.length, 3);
  });

  it('marks no block that holds several parts', async () => {
    const { document } = await openAnswer('# Tell me about a time you failed\n\nIn March our bakery sold out by ten. I had to double the bread, so I moved the dough into the cold store. Sales rose from 80 to 150 loaves.\n');
    assert.match(await untilRendered(document, /answerlint-progress.*Situation/), /<p data-line[^>]*>In March/);
  });

  it('adds nothing to the text of others, and no markup from a question', async () => {
    const { document } = await openAnswer('# Kettle\n\nRun `npm i kettle`.\n', 'README.md');
    assert.doesNotMatch(await render(document), /answerlint/);
    const { document: unsafe } = await openAnswer(hostile);
    const html = await untilRendered(unsafe, /answerlint-open/);
    const notes = html.match(/<(p|aside) class="answerlint-[^]*?<\/\1>/g)!.join('');
    assert.doesNotMatch(notes, /<script|<img/);
  });

  it('follows the writing in an open preview', async () => {
    const editor = await openAnswer(answers);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    if (!windowAnswers) return;
    const { html } = await pageShowing(/Still open:\s+Result:?/);
    assert.match(html, /answerlint-situation/);
    await screenshot('preview-beside');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, new vscode.Position(9, 0), '- Result: Sales rose from 80 to 150 loaves within two weeks.\n');
    await vscode.workspace.applyEdit(edit);
    await pageShowing(/Action ✓\s+Result ✓/);
  });

  it('asks again if a preview was not rendered, until it is', async () => {
    const { document } = await openAnswer(answers);
    const answer = { range: new vscode.Range(0, 0, 1, 0), question: 'Why us?' } as unknown as ChecklistAnswer;
    const nothing = { dispose: () => undefined };
    let asked = 0;
    const source: ChecklistSource = { ask: async () => [answer], isAbout: () => false, onDidUpdate: () => nothing, ...nothing };
    const previewed = previewedAnswers(source, async () => asked++);
    assert.deepEqual(previewed.in(document.getText()), []);
    await until('a second wish', () => asked === 2);
    assert.deepEqual(previewed.in(document.getText()), [answer]);
    await new Promise(resolve => setTimeout(resolve, 1500));
    assert.equal(asked, 2);
    previewed.dispose();
  });
});

const render = (document: vscode.TextDocument): Thenable<string> => vscode.commands.executeCommand<string>('markdown.api.render', document);

/** The HTML of a document once the server has said what is in it. */
const untilRendered = (document: vscode.TextDocument, what: RegExp): Promise<string> =>
  until(`${what} in the rendered Markdown`, async () => {
    const html = await render(document);
    return what.test(html) && html;
  });
