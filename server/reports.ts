import { RAL, type Diagnostic } from 'vscode-languageserver';
import { findingsIn, toDiagnostic } from './convert';
import { keyOf, shownWhileTyping } from './holdBack';
import type { Session, View } from './session';

/** What is shown of a document, as it stood at one moment. */
export interface Report {
  readonly view: View;
  /** Different for every report. */
  readonly resultId: string;
  readonly version: number;
  readonly items: Diagnostic[];
  /** Keys of the findings shown. */
  readonly keys: ReadonlySet<string>;
  /** Whether some findings wait until the writer pauses. */
  readonly holdsBack: boolean;
}

export interface Reports {
  /** Nothing for a document that is not open, or that is no Markdown. */
  of(uri: string): Promise<Report | undefined>;
  /** The writer has saved: everything there is to say is said. */
  saved(uri: string): Promise<void>;
  forget(uri: string): void;
}

/**
 * Decides what is shown of open documents, and when: with `run: onSave` a report stands until the document is saved; with
 * `holdBack`, findings at the caret wait for a pause. `onDidChange` is told of a report that has changed without an edit.
 */
export function openReports(session: Session, onDidChange: (uri: string) => void): Reports {
  const reports = new Map<string, Report>();

  function report(view: View, last?: Report): Report {
    const { uri, version } = view.document;
    const { holdBack } = view.configuration.editor;
    const all = findingsIn(view.review);
    const shown = last && holdBack > 0 ? shownWhileTyping(view, last.keys) : all;
    const holdsBack = shown.length < all.length;
    if (holdsBack) RAL().timer.setTimeout(() => reports.get(uri)?.view === view && showAll(view), holdBack);
    const report: Report = {
      view, version, holdsBack,
      resultId: crypto.randomUUID(),
      items: shown.map(finding => toDiagnostic(finding, view.positions, session.docs)),
      keys: new Set(holdBack > 0 ? shown.map(keyOf) : []),
    };
    reports.set(uri, report);
    return report;
  }

  function showAll(view: View): void {
    report(view);
    onDidChange(view.document.uri);
  }

  return {
    async of(uri) {
      const view = await session.view(uri);
      if (!view) return undefined;
      const last = reports.get(uri);
      const stands = last && (last.view === view || (view.configuration.editor.run === 'onSave' && last.view.configuration === view.configuration));
      return stands ? last : report(view, last);
    },
    async saved(uri) {
      const view = await session.view(uri);
      const last = reports.get(uri);
      if (view && last && (last.view !== view || last.holdsBack)) showAll(view);
    },
    forget: uri => void reports.delete(uri),
  };
}
