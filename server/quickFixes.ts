import { CodeActionKind, CreateFile, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentedRules, ignoreEdits, shift, turnOff, type IgnoreScope, type Placed, type Reported } from '../rules';
import { toDiagnostic, toTextEdit, toWorkspaceEdit } from './convert';
import { withSlash } from './folders';
import { positionsIn } from './positions';
import { settingsFileIn } from './projects';
import type { Session, View } from './session';

/** What can be done about findings: their fixes, the preferred one of each first, then the ways to ignore them. */
export function quickFixes(findings: readonly Placed<Reported>[], view: View, session: Session): CodeAction[] {
  const scopes = findings.length > MOST_WITH_ALL_SCOPES ? SCOPES.slice(0, 1) : SCOPES;
  return [
    ...findings.flatMap(finding => fixes(finding, view, session)),
    ...findings.filter(({ unit }) => ignorable.has(unit.rule)).flatMap(finding => [
      ...scopes.flatMap(scope => ignoreInDocument(finding, scope, view, session)),
      ...scopes === SCOPES ? ignoreInFolder(finding, view, session) : [],
    ]),
  ];
}

const SCOPES: readonly IgnoreScope[] = ['line', 'answer', 'file'];

/** A menu of more than a dozen ways to ignore something helps nobody. */
const MOST_WITH_ALL_SCOPES = 3;

/** What the engine says of comments and front matter is put right, not ignored. */
const ignorable: ReadonlySet<string> = new Set(documentedRules.filter(({ scope }) => scope !== 'housekeeping').map(({ id }) => id));

function fixes(finding: Placed<Reported>, view: View, session: Session): CodeAction[] {
  return (finding.unit.fixes ?? []).map(({ title, edits }, index) => ({
    ...actionFor(finding, title, toWorkspaceEdit(edits.map(edit => ({ ...edit, span: shift(edit.span, finding.at) })), view, session.editor), view, session),
    isPreferred: index === 0,
  }));
}

function ignoreInDocument(finding: Placed<Reported>, scope: IgnoreScope, view: View, session: Session): CodeAction[] {
  const answer = view.review.answers.find(({ at, unit }) => at === finding.at && unit.findings.includes(finding.unit));
  const edits = ignoreEdits(finding, scope, view.text, answer);
  const where = scope === 'line' ? 'here' : `in this ${scope}`;
  return edits ? [actionFor(finding, `Ignore “${finding.unit.rule}” ${where}`, toWorkspaceEdit(edits, view, session.editor), view, session)] : [];
}

/** In the settings file that counts for the document, or in a new one. */
function ignoreInFolder(finding: Placed<Reported>, view: View, session: Session): CodeAction[] {
  const { project: { text, folder: own }, folder } = view.configuration;
  const { rule } = finding.unit;
  const edit = turnOff(rule, text ?? '');
  const canWrite = session.editor.versionedEdits && (own !== undefined || (folder !== '' && session.editor.createsFiles));
  if (!edit || !canWrite) return [];
  const uri = settingsFileIn(own ?? withSlash(folder));
  const positions = positionsIn(TextDocument.create(uri, 'yaml', 0, text ?? ''), session.editor.encoding);
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: [toTextEdit(edit, positions)] };
  const documentChanges = own === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), change] : [change];
  return [actionFor(finding, `Turn “${rule}” off in ${own === undefined ? 'a new settings file' : 'the settings file'}`, { documentChanges }, view, session)];
}

const actionFor = (finding: Placed<Reported>, title: string, edit: WorkspaceEdit, { positions }: View, { docs }: Session): CodeAction =>
  ({ title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, positions, docs)], edit });
