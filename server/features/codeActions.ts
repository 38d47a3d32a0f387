import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext, type CodeActionParams } from 'vscode-languageserver';
import { FIX_ALL_TITLE, fixAllEdits, hasSafeFixes } from '../actions/fixAll';
import { quickFixes } from '../actions/quickFixes';
import { refactorings, resolveRefactoring, REWRITE } from '../actions/refactorings';
import { toWorkspaceEdit } from '../convert';
import { about, type Feature } from '../feature';
import { findingsAt } from '../places';
import type { Session } from '../session';
import type { View } from '../view';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.answerlint`;

/** Quick fixes of the findings at a place, then the ways to ignore these; other ways to write the story; all safe fixes at once. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, REWRITE, FIX_ALL], resolveProvider: true },
  },

  register(connection, session) {
    connection.onCodeAction(about<CodeActionParams, CodeAction[]>(session, [], (view, { range, context }) => {
      const place = view.positions.span(range);
      const here = findingsAt(session.folderFindings.reviewOf(view), place);
      return [
        ...isWanted(CodeActionKind.QuickFix, context) ? quickFixes(here, view, session) : [],
        ...isWanted(REWRITE, context) && isAsked(context) ? refactorings(place, view, session) : [],
        ...isWanted(FIX_ALL, context) && hasSafeFixes(view) ? [fixAll(view, session)] : [],
      ];
    }));

    connection.onCodeActionResolve(async action => {
      if (action.kind === REWRITE) return resolveRefactoring(action, session);
      const view = action.kind === FIX_ALL ? await session.view(String(action.data)) : undefined;
      return view ? { ...action, edit: toWorkspaceEdit(fixAllEdits(view, session), view, session.editor) } : action;
    });
  },
};

/** `only: ['source']` asks for every kind of source action. */
const isWanted = (kind: CodeActionKind, { only }: CodeActionContext): boolean =>
  only?.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;

/** Refactorings are not offered automatically: there would be a lightbulb on every line of a story. */
const isAsked = ({ triggerKind }: CodeActionContext): boolean => triggerKind !== CodeActionTriggerKind.Automatic;

/** Its edit is worked out when it is chosen, if the editor supports that. */
function fixAll(view: View, session: Session): CodeAction {
  const { editor } = session;
  const action = { title: FIX_ALL_TITLE, kind: FIX_ALL };
  return editor.resolvesEdits ? { ...action, data: view.document.uri } : { ...action, edit: toWorkspaceEdit(fixAllEdits(view, session), view, editor) };
}
