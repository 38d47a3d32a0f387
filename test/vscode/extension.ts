import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Extension } from '../../client/extension';

/** What the running extension offers. */
export async function answerlint(): Promise<Extension> {
  const extension = vscode.extensions.getExtension<Extension>('answerlint.answerlint');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** Presses Enter in whatever asks for something; nothing happens where nothing does. Call it until the condition holds: a picker can't be asked whether it is open. */
export const pressEnter = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
