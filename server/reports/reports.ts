import { RAL, type Diagnostic } from 'vscode-languageserver';
import type { Session } from '../session';
import type { View } from '../view';
import { diagnosticGroups, sameDiagnostics, type DiagnosticGroup } from './diagnosticGroups';
import { shownAt, type Moment } from './holdBack';
import { joined } from './joined';
import { uniqueId } from './uniqueId';

/** What is shown of a document at one moment. */
export interface Report {
  readonly view: View;
  /** Equal for reports that show the same. */
  readonly resultId: string;
  readonly version: number;
  readonly groups: readonly DiagnosticGroup[];
  readonly items: Diagnostic[];
  /** Whether some findings wait until the writer pauses, or is done with an answer. */
  readonly holdsBack: boolean;
}

export interface Reports {
  /** Undefined for a document that is not open or is not Markdown. */
  of(uri: string): Promise<Report | undefined>;
  /** To be called when the document is saved: everything is shown then. */
  saved(uri: string): Promise<void>;
  /** To be called when findings across files have changed. */
  foundAcross(uri: string): Promise<void>;
  forget(uri: string): void;
}

/**
 * Decides what is shown of open documents, and when. With `run: onSave` a report stands until the document is saved. With `holdBack`, findings
 * at the caret wait for a pause, and what an answer still lacks waits until the writer is done with it. `onDidChange` is called when a report
 * changes without an edit.
 */
export function openReports(session: Session, onDidChange: (uri: string) => void): Reports {
  const reports = new Map<string, Report>();
  const groupsIn = diagnosticGroups(session);

  function report(view: View, moment: Moment): Report {
    const { uri, version } = view.document;
    const { holdBack } = view.configuration.editor;
    const last = reports.get(uri);
    const all = groupsIn(view);
    const groups = shownAt(holdBack > 0 ? moment : 'rest', { view, groups: all }, last);
    const report: Report = {
      view, version, groups,
      holdsBack: groups !== all,
      resultId: last && sameDiagnostics(groups, last.groups) ? last.resultId : uniqueId(),
      items: joined(groups.map(({ diagnostics }) => diagnostics), last?.items),
    };
    reports.set(uri, report);
    if (report.holdsBack && moment === 'typing') RAL().timer.setTimeout(() => reports.get(uri) === report && renew(report, view, 'pausing'), holdBack);
    return report;
  }

  function renew(last: Report, view: View, moment: Moment): void {
    if (report(view, moment).resultId !== last.resultId) onDidChange(view.document.uri);
  }

  return {
    async of(uri) {
      const view = await session.view(uri);
      if (!view) return undefined;
      const last = reports.get(uri);
      const stands = last && (last.view === view || (view.configuration.editor.run === 'onSave' && last.view.configuration === view.configuration));
      return stands ? last : report(view, last ? 'typing' : 'rest');
    },
    async saved(uri) {
      const view = await session.view(uri);
      const last = reports.get(uri);
      if (view && last && (last.view !== view || last.holdsBack)) renew(last, view, 'rest');
    },
    async foundAcross(uri) {
      const view = await session.view(uri);
      const last = reports.get(uri);
      if (view && last) renew(last, view, last.view === view ? 'pausing' : 'typing');
    },
    forget: uri => void reports.delete(uri),
  };
}
