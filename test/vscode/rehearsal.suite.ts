import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerlint } from './extension';
import { clickInPage, closeEditors, hostile, openAnswer, pageShowing, pressKey, screenshot, until, windowAnswers, type Page } from './helpers';

const answers = `---
wpm: 120
---

# Tell me about a time you failed

- **Situation:** In March our [bakery](https://example.org) sold out by *ten* each Saturday, and the owner had promised bread until noon.
- **Task:** I had to double the morning's bread within a month, without a second oven.
- **Action:** I moved the dough into the cold store overnight and tried it on one shelf first. Then I baked in two shifts.
- **Result:** Sales rose from 80 to 150 loaves, and "><script>alert(1)</script> <img src=x onerror=alert(1) nobody waited.

${hostile}`;

const TAB = /^Rehearsal: Tell me about a/;
const rehearsalTab = (): vscode.Tab | undefined => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => TAB.test(label));

/** The part that the page says is being spoken. */
const currentPart = ({ html }: Page): string | undefined => /class="step"[^>]*aria-current="true"[^>]*><span>([^<]+)/.exec(html)?.[1];

describe('Rehearsal', () => {
  afterEach(closeEditors);

  it('shows the answer at the caret as it is said, part by part, with its time and the usual length', async () => {
    await openRehearsal();
    if (!windowAnswers) return;
    const { text, html } = await pageShowing(/0:00 \/ 0:\d\d/);
    assert.match(text, /usually 0:\d\d to \d:\d\d/);
    assert.match(text, /SITUATION\s+In March our bakery sold out by ten each Saturday, and the owner had promised bread until noon\./, 'without markup and labels');
    assert.match(text, /ACTION\s+I moved [^]*two shifts\.\s+RESULT\s+Sales rose/);
    assert.match(text, /"> alert\(1\) <img src=x onerror=alert\(1\) nobody waited/, 'markup in an answer is shown as text');
    assert.doesNotMatch(html, /<img|<script>/);
    assert.match(html, /default-src 'none'; style-src 'nonce-([\w-]+)'; script-src 'nonce-\1'"/);
  });

  it('runs at the set pace, and is driven from the keyboard', async () => {
    await openRehearsal();
    if (!windowAnswers) return;
    await untilPart('Situation');
    clickInPage('#play');
    await pageShowing(/Pause/);
    await pageShowing(/0:0[12] \/ 0:\d\d/);
    await screenshot('rehearsal-running');
    pressKey('Space');
    await pageShowing(/Start\s+→/);
    pressKey('ArrowRight');
    await untilPart('Task');
    pressKey('ArrowRight');
    await untilPart('Action');
    pressKey('ArrowLeft');
    await untilPart('Task');
    pressKey('Home');
    await untilPart('Situation');
  });

  it('keeps the checklist of the answer that is rehearsed', async () => {
    await openRehearsal();
    const { checklist } = await answerlint();
    await until('the rehearsal in front', () => vscode.window.activeTextEditor === undefined && rehearsalTab()?.isActive);
    assert.equal(checklist.rows.length, 2);
  });

  it('can be begun from the checklist, also of an answer that the caret is not in', async () => {
    await openRehearsal();
    const { checklist } = await answerlint();
    await vscode.commands.executeCommand('answerlint.rehearse', checklist.rows[1]!.id);
    await until('the other answer', () => /about a conflict/.test(rehearsalTab()?.label ?? ''));
  });
});

async function openRehearsal(): Promise<void> {
  const editor = await openAnswer(answers);
  editor.selection = new vscode.Selection(6, 0, 6, 0);
  const { checklist } = await answerlint();
  await until('the checklist', () => checklist.rows.length === 2);
  await vscode.commands.executeCommand('answerlint.rehearse');
  await until('the page', rehearsalTab);
}

async function untilPart(name: string): Promise<void> {
  await until(`the part ${name}`, async () => currentPart(await pageShowing(/0:\d\d \/ 0:\d\d/)) === name);
}
