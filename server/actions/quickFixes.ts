import { CodeActionKind, CreateFile, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentedRules, ignoreEdits, shiftEdits, turnOff, type IgnoreScope, type Severity } from '../../rules';
import { toDiagnostic, toTextEdit, toWorkspaceEdit } from '../convert';
import { positionsIn } from '../documents/positions';
import type { Found, Target } from '../places';
import type { Session } from '../session';
import { withSlash } from '../settings/folders';
import { settingsFileIn } from '../settings/projects';
import type { View } from '../view';
import { fillIn } from './fillIn';

/** What can be done about findings, the most serious first: their fixes, each finding's preferred one first, then the ways to ignore them. */
export function quickFixes(found: readonly Found[], view: View, session: Session): CodeAction[] {
  const findings = found.toSorted((a, b) => GRAVITY.indexOf(a.finding.unit.severity) - GRAVITY.indexOf(b.finding.unit.severity))
    .map((it): Target => ({ ...it, diagnostic: toDiagnostic(it.finding, view.positions, session.docs) }));
  const scopes = findings.length > MOST_WITH_ALL_SCOPES ? SCOPES.slice(0, 1) : SCOPES;
  return [
    ...findings.flatMap(target => fixes(target, view, session)),
    ...findings.filter(({ finding: { unit } }) => ignorable.has(unit.rule)).flatMap(target => [
      ...scopes.flatMap(scope => ignoreInDocument(target, scope, view, session)),
      ...scopes === SCOPES ? ignoreInFolder(target, view, session) : [],
    ]),
  ];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const SCOPES: readonly IgnoreScope[] = ['line', 'answer', 'file'];

/** If there are more findings, only ignoring on the line is offered: a menu of more than a dozen ways to ignore something helps nobody. */
const MOST_WITH_ALL_SCOPES = 3;

/** Findings of the engine about comments and front matter are to be corrected, not ignored. */
const ignorable: ReadonlySet<string> = new Set(documentedRules.filter(({ scope }) => scope !== 'housekeeping').map(({ id }) => id));

function fixes(target: Target, view: View, session: Session): CodeAction[] {
  const { at, unit } = target.finding;
  const fixes = (unit.fixes ?? []).map(({ title, edits }) =>
    actionFor(target, title, toWorkspaceEdit(shiftEdits(edits, at), view, session.editor)));
  return [...fixes, ...fillIn(target, view, session)].map((action, index) => ({ ...action, isPreferred: index === 0 }));
}

function ignoreInDocument(target: Target, scope: IgnoreScope, view: View, session: Session): CodeAction[] {
  const { finding, answer } = target;
  const edits = ignoreEdits(finding, scope, view.document.source, answer);
  const where = scope === 'line' ? 'here' : `in this ${scope}`;
  return edits ? [actionFor(target, `Ignore “${finding.unit.rule}” ${where}`, toWorkspaceEdit(edits, view, session.editor))] : [];
}

/** Switches the rule off in the settings file of the document, or in a new one. */
function ignoreInFolder(target: Target, view: View, session: Session): CodeAction[] {
  const { project: { text, folder: own }, folder } = view.configuration;
  const { rule } = target.finding.unit;
  const edit = turnOff(rule, text ?? '');
  const { versionedEdits, createsFiles } = session.editor;
  if (!edit || (own === undefined && !(folder !== '' && versionedEdits && createsFiles))) return [];
  const uri = settingsFileIn(own ?? withSlash(folder));
  const positions = positionsIn(TextDocument.create(uri, 'yaml', 0, text ?? ''), session.editor.encoding);
  const edits = [toTextEdit(edit, positions)];
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  const changes = own === undefined ? { documentChanges: [CreateFile.create(uri, { ignoreIfExists: true }), change] }
    : versionedEdits ? { documentChanges: [change] } : { changes: { [uri]: edits } };
  return [actionFor(target, `Turn “${rule}” off in ${own === undefined ? 'a new settings file' : 'the settings file'}`, changes)];
}

const actionFor = ({ diagnostic }: Target, title: string, edit: WorkspaceEdit): CodeAction =>
  ({ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit });
