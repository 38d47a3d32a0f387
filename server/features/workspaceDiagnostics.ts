import {
  DocumentDiagnosticReportKind, type CancellationToken, type Diagnostic, type WorkDoneProgressReporter, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { findAcross } from '../../rules';
import { findingsIn } from '../places';
import { toDiagnostic } from '../convert';
import { stopIfCancelled, type Feature } from '../feature';
import type { Host } from '../host';
import { uniqueId } from '../reports/uniqueId';
import type { Session } from '../session';
import { inFolder, withSlash } from '../settings/folders';
import type { View } from '../view';

/** What was found in one file of the workspace. */
interface FileReport {
  readonly resultId: string;
  readonly version: number | null;
  readonly items: Diagnostic[];
}

/** Findings in all Markdown files of the workspace, open or not. Files are read again only when one has changed. */
export const workspaceDiagnostics: Feature = {
  // `diagnosticProvider` announces them together with those of documents
  capabilities: {},

  register(connection, session) {
    let reports: ReadonlyMap<string, FileReport> = new Map();
    let isFresh = false;
    const outdate = (): void => { isFresh = false; };
    session.configurations.onDidChange(outdate);
    session.onDidChangeFile(outdate);
    session.onDidUpdate(outdate);

    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, asked) => {
      if (!isFresh || !session.editor.watchesFiles) {
        isFresh = true;
        const progress = session.editor.showsProgress && reports.size === 0 ? await connection.window.createWorkDoneProgress() : asked;
        progress.begin('Answerlint', 0, 'Looking for answers');
        reports = await scan(session, reports, progress, token).catch(reason => {
          outdate();
          throw reason;
        }).finally(() => progress.done());
      }
      return { items: [...changesSince(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), reports)] };
    });
  },
};

async function scan(session: Session, before: ReadonlyMap<string, FileReport>, progress: WorkDoneProgressReporter, token: CancellationToken) {
  const reports = new Map<string, FileReport>();
  for (const folder of session.folders().map(withSlash)) {
    const uris = await markdownIn(folder, session.host);
    const views = new Map<string, View>();
    for (const [index, uri] of uris.entries()) {
      stopIfCancelled(token);
      progress.report(Math.round(100 * index / uris.length));
      const view = await session.read(uri);
      if (view) views.set(uri, view);
    }
    const { settings } = await session.configurations.of(folder);
    const across = findAcross(Array.from(views, ([path, { review }]) => ({ path, review })), settings);
    for (const [uri, view] of views) {
      const here = across.filter(({ path }) => path === uri);
      session.folderFindings.found(uri, view.text, here);
      const findings = [...findingsIn(view.review), ...here.map(unit => ({ at: 0, unit }))];
      reports.set(uri, reportOn(view, findings.map(finding => toDiagnostic(finding, view.positions, session.docs)), before.get(uri)));
    }
  }
  return reports;
}

/** Keeps the id of the last report if the findings are the same. */
function reportOn({ document: { version } }: View, items: Diagnostic[], last: FileReport | undefined): FileReport {
  const isSame = last !== undefined && JSON.stringify(last.items) === JSON.stringify(items);
  return { version: version || null, items, resultId: isSame ? last.resultId : uniqueId() };
}

async function markdownIn(folder: string, host: Host): Promise<string[]> {
  const found: string[] = [];
  for (const { name, folder: isFolder } of await host.readFolder(folder)) {
    if (isFolder && !/^(?:\.|node_modules$)/.test(name)) found.push(...await markdownIn(`${inFolder(folder, name)}/`, host));
    else if (!isFolder && /\.(?:md|markdown)$/i.test(name)) found.push(inFolder(folder, name));
  }
  return found;
}

/** A file without findings is only reported if it had some before. */
function* changesSince(previous: ReadonlyMap<string, string>, reports: ReadonlyMap<string, FileReport>): Iterable<WorkspaceDocumentDiagnosticReport> {
  for (const [uri, { resultId, version, items }] of reports) {
    if (previous.get(uri) === resultId) yield { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    else if (items.length > 0 || previous.has(uri)) yield { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
  }
  for (const uri of previous.keys()) {
    if (!reports.has(uri)) yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
  }
}
