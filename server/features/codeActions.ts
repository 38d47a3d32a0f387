import { CodeActionKind, type CodeAction, type CodeActionContext, type CodeActionParams } from 'vscode-languageserver';
import { ignoreEdits, shift, type IgnoreScope, type Placed, type Reported, type Span } from '../../rules';
import { findingsIn, toDiagnostic, toWorkspaceEdit } from '../convert';
import { about, type Feature } from '../feature';
import { fixAllEdits, hasSafeFixes } from '../fixAll';
import type { Session, View } from '../session';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.answerlint`;

/** Quick fixes of the findings here, the preferred one first, then the ways to ignore them; all safe fixes at once. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
  },

  register(connection, session) {
    connection.onCodeAction(about<CodeActionParams, CodeAction[]>(session, [], (view, { range, context }) => {
      const selected = view.positions.span(range);
      const here = findingsIn(view.review).filter(({ at, unit }) => touches(shift(unit.span, at), selected));
      return [
        ...isWanted(CodeActionKind.QuickFix, context) ? quickFixes(here, view, session) : [],
        ...isWanted(FIX_ALL, context) && hasSafeFixes(view) ? [fixAll(view, session)] : [],
      ];
    }));

    connection.onCodeActionResolve(async action => {
      const view = action.kind === FIX_ALL ? await session.view(String(action.data)) : undefined;
      return view ? { ...action, edit: toWorkspaceEdit(fixAllEdits(view), view, session.editor) } : action;
    });
  },
};

/** `only: ['source']` asks for every kind of source action. */
const isWanted = (kind: CodeActionKind, { only }: CodeActionContext): boolean =>
  only?.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;

/** A caret at either end of a finding touches it. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const SCOPES: readonly IgnoreScope[] = ['line', 'answer', 'file'];

function quickFixes(findings: readonly Placed<Reported>[], view: View, session: Session): CodeAction[] {
  const action = (finding: Placed<Reported>, rest: Pick<CodeAction, 'title' | 'edit' | 'isPreferred'>): CodeAction =>
    ({ kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, view.positions, session.docs)], ...rest });

  const fixes = findings.flatMap(finding => (finding.unit.fixes ?? []).map(({ title, edits }, index) => action(finding, {
    title,
    isPreferred: index === 0,
    edit: toWorkspaceEdit(edits.map(edit => ({ ...edit, span: shift(edit.span, finding.at) })), view, session.editor),
  })));
  const ignores = findings.flatMap(finding => SCOPES.flatMap(scope => {
    const answer = view.review.answers.find(({ at, unit }) => at === finding.at && unit.findings.includes(finding.unit));
    const edits = ignoreEdits(finding, scope, view.text, answer);
    return edits ? [action(finding, { title: `Ignore “${finding.unit.rule}” ${scope === 'line' ? 'here' : `in this ${scope}`}`, edit: toWorkspaceEdit(edits, view, session.editor) })] : [];
  }));
  return [...fixes, ...ignores];
}

/** What it takes is worked out when it is chosen, by editors that can wait for it. */
function fixAll(view: View, { editor }: Session): CodeAction {
  const action = { title: 'Make all safe fixes', kind: FIX_ALL };
  return editor.resolvesEdits ? { ...action, data: view.document.uri } : { ...action, edit: toWorkspaceEdit(fixAllEdits(view), view, editor) };
}
