import type { Diagnostic } from 'vscode-languageserver';
import type { AnswerReview, Placed, Reported, SourceText } from '../rules';
import { toDiagnostic } from './convert';
import type { LiveDocument } from './liveDocument';
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

/** What was shown of a document when it was last asked for. */
interface Shown {
  readonly source: SourceText;
  readonly lineCount: number;
  readonly answers: readonly Placed<AnswerReview>[];
  /** One for each answer. */
  readonly groups: readonly DiagnosticGroup[];
}

/**
 * Gives the findings of a document, group by group. Those of an answer that an edit has left alone are not made again, only moved; of an
 * answer above the edit, or below it while no lines come or go, not even the position is asked for.
 */
export function diagnosticGroups({ docs, across }: Session): (view: View) => DiagnosticGroup[] {
  const show = (at: number, findings: readonly Reported[], { positions }: View) => findings.map(unit => toDiagnostic({ at, unit }, positions, docs));
  const ofAnswer = perAnswer<readonly Diagnostic[]>(({ at, unit: { findings } }, view) => show(at, findings, view), moved);
  const shown = new WeakMap<LiveDocument, Shown>();
  return view => {
    const { answers, findings } = across.reviewOf(view);
    const { document, document: { source, lineCount } } = view;
    const last = shown.get(document);
    const staysAt = last && positionsThatStay(document, last);
    const groups = answers.map((answer, index): DiagnosticGroup => {
      const known = last?.answers[index];
      const group = known?.unit === answer.unit && staysAt!(answer.at, known.at) ? last!.groups[index] : undefined;
      if (!group) return { at: answer.at, findings: answer.unit.findings, diagnostics: ofAnswer(answer, view) };
      return group.at === answer.at ? group : { ...group, at: answer.at };
    });
    shown.set(document, { source, lineCount, answers, groups });
    return [{ at: 0, findings, diagnostics: show(0, findings, view) }, ...groups];
  };
}

/** Whether an offset of a document has the line and column that another one had when it was last shown: both stand above what was edited, or in lines below it that have not moved up or down. */
function positionsThatStay(document: LiveDocument, last: Shown): (now: number, before: number) => boolean {
  const { source, lineCount } = document;
  const { start, end } = source.sameEnds(last.source);
  const by = source.length - last.source.length;
  const below = lineCount === last.lineCount ? document.offsetAt({ line: document.positionAt(source.length - end).line + 1, character: 0 }) : Infinity;
  return (now, before) => now === before ? now <= start || by === 0 && now >= below : now - before === by && now >= below;
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
