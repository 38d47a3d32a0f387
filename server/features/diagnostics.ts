import { DiagnosticRefreshRequest, DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { stopIfCancelled, type Feature } from '../feature';
import { openReports, type Report } from '../reports';

/** Findings of open documents: told when asked, or unasked to an editor that doesn't ask. */
export const diagnostics: Feature = {
  capabilities: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true } },

  register(connection, session) {
    const { pullsDiagnostics, refreshes } = session.editor;
    const reports = openReports(session, uri => {
      if (!pullsDiagnostics) void send(uri);
      else if (refreshes.includes(DiagnosticRefreshRequest.method)) void connection.languages.diagnostics.refresh();
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

    const sent = new Map<string, Report>();
    async function send(uri: string): Promise<void> {
      const report = await reports.of(uri);
      if (!report || sent.get(uri) === report) return;
      sent.set(uri, report);
      await connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items });
    }

    session.configurations.onDidChange(() => {
      if (!pullsDiagnostics) session.open().forEach(uri => void send(uri));
    });
    session.onDidUpdate(({ uri, occasion }) => {
      switch (occasion) {
        case 'edited':
          if (!pullsDiagnostics) void send(uri);
          break;
        case 'saved':
          void reports.saved(uri);
          break;
        case 'closed':
          reports.forget(uri);
          if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    });
  },
};
