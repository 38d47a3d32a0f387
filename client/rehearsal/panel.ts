import { l10n, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import type { Rehearsal } from '../../server/protocol';
import { rehearsalPage } from './page';

/** The one page on which answers are rehearsed. */
export interface RehearsalPanel extends Disposable {
  show(rehearsal: Rehearsal): void;
}

export function rehearsalPanel(extension: Uri): RehearsalPanel {
  const dist = Uri.joinPath(extension, 'dist');
  let panel: WebviewPanel | undefined;

  function open(): WebviewPanel {
    const opened = window.createWebviewPanel('answerlint.rehearsal', '', ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [dist],
      // so that somebody who looks something up comes back to the same sentence
      retainContextWhenHidden: true,
    });
    opened.iconPath = Uri.joinPath(extension, 'client/media/icon.svg');
    opened.onDidDispose(() => panel = undefined);
    return opened;
  }

  return {
    show(rehearsal) {
      panel ??= open();
      panel.title = l10n.t('Rehearsal: {0}', rehearsal.question || rehearsal.title);
      panel.webview.html = rehearsalPage(rehearsal, crypto.randomUUID(), `${panel.webview.asWebviewUri(Uri.joinPath(dist, 'rehearsal.js'))}`);
      panel.reveal();
    },
    dispose: () => panel?.dispose(),
  };
}
