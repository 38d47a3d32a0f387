import type { Diagnostic } from 'vscode-languageserver';
import type { Reported } from '../rules';
import { toDiagnostic } from './convert';
import { perAnswer } from './perAnswer';
import type { Session, View } from './session';

/** What was found in one answer, or in the document outside of all answers, and how an editor shows it. */
export interface DiagnosticGroup {
  /** Offset that the spans of the findings are relative to. */
  readonly at: number;
  readonly findings: readonly Reported[];
  /** One for each finding. The same array as long as nothing in it has changed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the findings of a document, group by group. Those of an answer that an edit has left alone are not made again, only moved. */
export function diagnosticGroups({ docs, across }: Session): (view: View) => DiagnosticGroup[] {
  const show = (at: number, findings: readonly Reported[], { positions }: View) => findings.map(unit => toDiagnostic({ at, unit }, positions, docs));
  const ofAnswer = perAnswer<readonly Diagnostic[]>(({ at, unit: { findings } }, view) => show(at, findings, view), moved);
  return view => {
    const { answers, findings } = across.reviewOf(view);
    return [
      { at: 0, findings, diagnostics: show(0, findings, view) },
      ...answers.map(answer => ({ at: answer.at, findings: answer.unit.findings, diagnostics: ofAnswer(answer, view) })),
    ];
  };
}

/** What a condition leaves of a group: the group itself where it leaves everything, as it nearly always does. */
export function filterGroup(group: DiagnosticGroup, isWanted: (finding: Reported) => boolean): DiagnosticGroup {
  const { at, findings, diagnostics } = group;
  if (findings.every(isWanted)) return group;
  return { at, findings: findings.filter(isWanted), diagnostics: diagnostics.filter((_, index) => isWanted(findings[index]!)) };
}

/** Whether an editor shows the same for both. */
export const sameDiagnostics = (a: readonly DiagnosticGroup[], b: readonly DiagnosticGroup[]): boolean =>
  a.length === b.length && a.every(({ diagnostics }, index) => {
    const other = b[index]!.diagnostics;
    return diagnostics === other || JSON.stringify(diagnostics) === JSON.stringify(other);
  });

const moved = (diagnostics: readonly Diagnostic[], lines: number): Diagnostic[] => diagnostics.map(({ range: { start, end }, ...diagnostic }) => ({
  range: { start: { line: start.line + lines, character: start.character }, end: { line: end.line + lines, character: end.character } },
  ...diagnostic,
}));
