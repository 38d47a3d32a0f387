import {
  DiagnosticSeverity, DiagnosticTag, InsertTextFormat, type CompletionItem, type Diagnostic, type SnippetTextEdit, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentedRules, shift, slotsIn, type Edit, type Placed, type Problem, type Reported, type Severity } from '../rules';
import type { LiveDocument } from './documents/liveDocument';
import type { Positions } from './documents/positions';
import type { Editor } from './editor';

/** Translates what the engine says into what LSP says. Offsets become positions in `documents/positions.ts`. */

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a diagnostic. `docs`: where the rules' pages are. */
export function toDiagnostic({ at, unit: finding }: Placed<Reported>, { range }: Positions, docs: string | undefined): Diagnostic {
  const page = pageOf(finding.rule, docs);
  return {
    range: range(shift(finding.span, at)),
    severity: SEVERITY[finding.severity],
    source: 'answerlint',
    code: finding.rule,
    message: finding.message,
    ...(page && { codeDescription: { href: page } }),
    ...(isSuperfluous(finding) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

const documented: ReadonlySet<string> = new Set(documentedRules.map(({ id }) => id));

/** Where a rule's page is, if it has one. */
export const pageOf = (rule: string, docs: string | undefined): string | undefined =>
  docs && documented.has(rule) ? `${docs}${rule}.md` : undefined;

/** A problem in a settings or rubric file. */
export const toProblemDiagnostic = ({ span, message }: Problem, { range }: Positions): Diagnostic =>
  ({ range: range(span), severity: DiagnosticSeverity.Warning, source: 'answerlint', code: 'settings', message });

/** Whether a safe fix simply removes the words: editors show them faded. */
const isSuperfluous = ({ span, fixes = [] }: Reported): boolean =>
  fixes.some(({ safe, edits }) => safe && edits.some(edit => edit.text === '' && edit.span.start <= span.start && span.end <= edit.span.end));

/** For an edit that is placed in the document. */
export const toTextEdit = ({ span, text }: Edit, { range }: Positions): TextEdit => ({ range: range(span), newText: text });

/**
 * Edits that are placed in the document, in the best form that the editor supports: with a version, and with slots as tab stops. New lines end
 * like the first one.
 */
export function toWorkspaceEdit(edits: readonly Edit[], { document, positions }: { readonly document: LiveDocument; readonly positions: Positions }, editor: Editor): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map(({ span, text }) => toTextEdit({ span, text: text.includes('\n') ? text.replace(/\r?\n/g, document.lineEnd) : text }, positions));
  if (!editor.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: editor.snippetEdits ? textEdits.map(withTabStops) : textEdits }] };
}

const withTabStops = (edit: TextEdit): TextEdit | SnippetTextEdit =>
  slotsIn(edit.newText).length === 0 ? edit : { range: edit.range, snippet: { kind: 'snippet', value: toSnippet(edit.newText) } };

/** A text as a snippet in which each slot `[like this?]` is a tab stop. */
export function toSnippet(text: string): string {
  let kept = 0;
  const stops = slotsIn(text).map(({ start, end }, index) => {
    const before = text.slice(kept, start);
    kept = end;
    return `${escaped(before)}\${${index + 1}:${escaped(text.slice(start, end))}}`;
  });
  return stops.join('') + escaped(text.slice(kept));
}

/** Escapes a text for a snippet. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** What a completion inserts: slots are tab stops if the editor supports them. */
export function toCompletionText(edit: Edit, positions: Positions, editor: Editor): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
  const textEdit = toTextEdit(edit, positions);
  return editor.snippetCompletions
    ? { textEdit: { ...textEdit, newText: toSnippet(edit.text) }, insertTextFormat: InsertTextFormat.Snippet }
    : { textEdit, insertTextFormat: InsertTextFormat.PlainText };
}
