import { FIX_ALL_TITLE, fixAllEdits, hasSafeFixes } from '../actions/fixAll';
import { toWorkspaceEdit } from '../convert';
import type { Feature } from '../feature';
import { fixAllCommand } from '../protocol';

/** Commands for editors without code actions: `answerlint.applySafeFixes` applies every safe fix in a document. */
export const commands: Feature = {
  capabilities: { executeCommandProvider: { commands: [fixAllCommand] } },

  register(connection, session) {
    connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }) => {
      const view = command === fixAllCommand ? await session.view(String(uri)) : undefined;
      if (!view || !hasSafeFixes(view)) return null;
      await connection.workspace.applyEdit({ label: FIX_ALL_TITLE, edit: toWorkspaceEdit(fixAllEdits(view, session), view, session.editor) });
      return null;
    });
  },
};
