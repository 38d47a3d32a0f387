import type { Diagnostic, Position } from 'vscode-languageserver';
import type { AnswerReview, Placed, Reported, SourceText } from '../../rules';
import { toDiagnostic } from '../convert';
import type { LiveDocument } from '../documents/liveDocument';
import type { Session } from '../session';
import type { View } from '../view';
import { perAnswer } from './perAnswer';

/** The findings of one answer, or those outside of all answers, with their diagnostics. */
export interface DiagnosticGroup {
  readonly findings: readonly Reported[];
  /** One for each finding. The same array as long as none of them changes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was made for a document the last time. */
interface Shown {
  readonly source: SourceText;
  readonly answers: readonly Placed<AnswerReview>[];
  /** One for each answer. */
  readonly groups: readonly DiagnosticGroup[];
}

/**
 * Gives the findings of a document in groups: first those outside of answers, then one group for each answer. The diagnostics of an answer that
 * has not been edited are only moved. Answers above an edit, and answers below it if no line was added or removed, are not even asked for their
 * position.
 */
export function diagnosticGroups({ docs, folderFindings }: Session): (view: View) => DiagnosticGroup[] {
  const show = (at: number, findings: readonly Reported[], { positions }: View) => findings.map(unit => toDiagnostic({ at, unit }, positions, docs));
  const ofAnswer = perAnswer<readonly Diagnostic[]>(({ at, unit: { findings } }, view) => show(at, findings, view), moved);
  const shown = new WeakMap<LiveDocument, Shown>();
  return view => {
    const { answers, findings } = folderFindings.reviewOf(view);
    const { document, document: { source } } = view;
    const last = shown.get(document);
    const standsAs = last && standing(document, last.source);
    const groups: DiagnosticGroup[] = [];
    for (let i = 0; i < answers.length; i++) {
      const answer = answers[i]!;
      const known = last?.answers[i];
      groups.push(known && standsAs!(answer, known) ? last!.groups[i]! : { findings: answer.unit.findings, diagnostics: ofAnswer(answer, view) });
    }
    shown.set(document, { source, answers, groups });
    return [findings.length > 0 ? { findings, diagnostics: show(0, findings, view) } : NOTHING, ...groups];
  };
}

/** Always the same object, so that its bytes are known, and those of the answers bundled with it. */
const NOTHING: DiagnosticGroup = { findings: [], diagnostics: [] };

/** Whether an answer stands on the same lines as before an edit: above the edit, or below it if no line was added or removed. */
function standing(document: LiveDocument, before: SourceText): (now: Placed<AnswerReview>, then: Placed<AnswerReview>) => boolean {
  const { source } = document;
  const { start, end } = source.sameEnds(before);
  const by = source.length - before.length;
  const below = source.lineCount === before.lineCount ? document.offsetAt({ line: document.positionAt(source.length - end).line + 1, character: 0 }) : Infinity;
  return (now, then) => now.unit === then.unit && (now.at === then.at && now.at <= start || now.at - then.at === by && now.at >= below);
}

/** The findings of a group that meet a condition; the group itself if all do, as nearly always. */
export function filterGroup(group: DiagnosticGroup, isWanted: (finding: Reported) => boolean): DiagnosticGroup {
  const { findings, diagnostics } = group;
  if (findings.every(isWanted)) return group;
  return { findings: findings.filter(isWanted), diagnostics: diagnostics.filter((_, index) => isWanted(findings[index]!)) };
}

/** Whether the diagnostics of both are equal. */
export function sameDiagnostics(a: readonly DiagnosticGroup[], b: readonly DiagnosticGroup[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !isSame(a[i]!.diagnostics, b[i]!.diagnostics)) return false;
  return true;
}

const isSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a === b || a.length === b.length && a.every((it, index) => isSameDiagnostic(it, b[index]!));

/** Everything else in a diagnostic follows from its rule. */
const isSameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && a.severity === b.severity && a.tags?.length === b.tags?.length
  && isSamePosition(a.range.start, b.range.start) && isSamePosition(a.range.end, b.range.end);

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

const moved = (diagnostics: readonly Diagnostic[], lines: number): Diagnostic[] => diagnostics.map(({ range: { start, end }, ...diagnostic }) => ({
  range: { start: { line: start.line + lines, character: start.character }, end: { line: end.line + lines, character: end.character } },
  ...diagnostic,
}));
