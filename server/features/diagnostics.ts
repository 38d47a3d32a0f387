import { DiagnosticRefreshRequest, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { findingsIn, toDiagnostic } from '../convert';
import { stopIfCancelled, type Feature } from '../feature';
import type { View } from '../session';

/** What was found in a document as it stood at one moment. */
interface Report {
  readonly view: View;
  readonly resultId: string;
  readonly version: number;
  readonly items: Diagnostic[];
}

/** Findings of open documents: told when asked, or unasked to an editor that doesn't ask. */
export const diagnostics: Feature = {
  capabilities: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true } },

  register(connection, session) {
    const reports = new Map<string, Report>();
    const sent = new Map<string, Report>();
    let count = 0;

    /** With `run: onSave` the report stands until the document is saved, although it is edited. */
    async function reportOn(uri: string): Promise<Report | undefined> {
      const view = await session.view(uri);
      if (!view) return undefined;
      const last = reports.get(uri);
      if (last?.view === view) return last;
      if (last?.view.configuration === view.configuration && view.configuration.run === 'onSave') return last;
      const report: Report = {
        view,
        resultId: String(++count),
        version: view.document.version,
        items: findingsIn(view.review).map(finding => toDiagnostic(finding, view.positions, session.docs)),
      };
      reports.set(uri, report);
      return report;
    }

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const report = await reportOn(textDocument.uri);
      stopIfCancelled(token);
      if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { resultId, items } = report;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    });

    const send = async (uri: string): Promise<void> => {
      const report = await reportOn(uri);
      if (!report || sent.get(uri) === report) return;
      sent.set(uri, report);
      await connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items });
    };
    const { pullsDiagnostics, refreshes } = session.editor;

    session.configurations.onDidChange(() => {
      if (!pullsDiagnostics) session.open().forEach(uri => void send(uri));
    });
    session.onDidUpdate(({ uri, occasion }) => {
      switch (occasion) {
        case 'edited':
          if (!pullsDiagnostics) void send(uri);
          break;
        case 'saved':
          if (reports.get(uri)?.view.configuration.run !== 'onSave') break;
          reports.delete(uri);
          if (!pullsDiagnostics) void send(uri);
          else if (refreshes.includes(DiagnosticRefreshRequest.method)) void connection.languages.diagnostics.refresh();
          break;
        case 'closed':
          reports.delete(uri);
          if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    });
  },
};
