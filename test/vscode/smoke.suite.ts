import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOf, openAnswer, screenshot, until } from './helpers';

const answer = `# Why do you want to join our company?

I want to join because you have a great culture and I would love to be part of it.
`;

describe('In a real VS Code', () => {
  it('the extension is active on a Markdown file', async () => {
    await openAnswer(answer);
    await until('the extension to be active', () => vscode.extensions.getExtension('answerlint.answerlint')?.isActive);
  });

  it('praise that fits every company gets a squiggle', async () => {
    const { document } = await openAnswer(answer);
    const finding = await findingOf(document, 'generic-flattery');
    assert.match(document.getText(finding.range), /great culture/);
    await screenshot('smoke');
  });
});
