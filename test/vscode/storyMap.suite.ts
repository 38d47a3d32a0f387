import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clickInPage, closeEditors, hostile, openAnswer, pageShowing, screenshot, until, windowAnswers } from './helpers';

/** A Situation that takes most of the story, and no Result. */
const story = `# Tell me about a time you failed

- Situation: The restaurant had been in the same family for three generations, the menu had 94 dishes on it, half of which nobody had ordered since the spring,
  the cold store was full, the supplier came twice a day, and on Saturdays the last table got its main course after ten, if the oven did not fail, which it did.
- Task: My job was to halve the waste by Christmas.
- Action: I counted every plate for four weeks, cooked the new list for the family first, and changed it with them.
`;

describe('Story map', function () {
  before(async () => vscode.commands.executeCommand('answerlint.checklist.focus'));
  afterEach(closeEditors);

  it('shows the parts of each story with their share and time, what is too long, and what is missing', async () => {
    await openAnswer(`${story}\n${hostile}`);
    if (!windowAnswers) return;
    const { text, html } = await pageShowing(/Situation\s+\d\d\s%/);
    assert.match(text, /Tell me about a time you failed\s+0:\d\d/);
    assert.match(text, /Situation\s+[56]\d\s%\s+0:2\d\s+The setting takes \d+ % of the story/);
    assert.match(text, /Result\s+not told yet/);
    assert.match(text, /conflict with "> alert\(1\) <img src=x onerror=alert\(1\) a colleague/, 'markup in a question is shown as text');
    assert.doesNotMatch(html, /<script|<img/);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'nonce-[\w-]+'"/);
    await screenshot('story-map');
  });

  it('follows the writing', async () => {
    const editor = await openAnswer(story);
    if (!windowAnswers) return;
    await pageShowing(/Result\s+not told yet/);
    await editor.edit(edit => edit.insert(editor.document.positionAt(editor.document.getText().length), '- Result: Waste fell by 60 % against the year before.\n'));
    await pageShowing(/Result\s+\d+\s%\s+0:0\d/);
  });

  it('a click on a bar goes to the part', async () => {
    const editor = await openAnswer(story);
    if (!windowAnswers) return;
    await pageShowing(/Action\s+\d+\s%/);
    await until('the Action to be selected', async () => {
      clickInPage('#bar-0-2'); // a click is lost where the page is drawn anew at that moment
      await new Promise(resolve => setTimeout(resolve, 500));
      return /^Action: I counted/.test(editor.document.getText(editor.selection));
    });
  });
});
