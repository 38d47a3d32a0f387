import { DiagnosticRefreshRequest, DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { stopIfCancelled, type Feature } from '../feature';
import { statusRequest, type Status, type StatusParams } from '../protocol';
import { openReports, type Report } from '../reports/reports';
import { statusOf } from '../reports/status';
import { inBackground } from '../scheduling/background';

/** Findings of open documents, pulled or published; and the status of a document. */
export const diagnostics: Feature = {
  capabilities: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true } },

  register(connection, session) {
    const { pullsDiagnostics, refreshes } = session.editor;
    const reports = openReports(session, uri => {
      if (!pullsDiagnostics) send(uri);
      else if (refreshes.includes(DiagnosticRefreshRequest.method)) inBackground(connection, connection.languages.diagnostics.refresh());
    });

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const report = await reports.of(textDocument.uri);
      stopIfCancelled(token);
      if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { resultId, items } = report;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    });

    connection.onRequest(statusRequest, async ({ textDocument: { uri } }: StatusParams): Promise<Status | null> => {
      const report = await reports.of(uri);
      const view = await session.view(uri);
      return view && report ? statusOf(session.folderFindings.reviewOf(view), view, report) : null;
    });

    const sent = new Map<string, Report>();
    const send = (uri: string): void => inBackground(connection, reports.of(uri).then(async report => {
      if (!report || sent.get(uri) === report) return;
      sent.set(uri, report);
      await connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items });
    }));

    session.configurations.onDidChange(() => {
      if (!pullsDiagnostics) session.open().forEach(send);
    });
    session.folderFindings.onDidChange(uri => inBackground(connection, reports.foundAcross(uri)));
    session.onDidUpdate(({ uri, occasion }) => {
      switch (occasion) {
        case 'edited':
          if (!pullsDiagnostics) send(uri);
          break;
        case 'saved':
          inBackground(connection, reports.saved(uri));
          break;
        case 'closed':
          reports.forget(uri);
          if (sent.delete(uri)) inBackground(connection, connection.sendDiagnostics({ uri, diagnostics: [] }));
      }
    });
  },
};
