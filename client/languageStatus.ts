import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { statusRequest, type Status, type StatusParams } from '../server/protocol';
import { activeMarkdown } from './editor';
import type { ChecklistSource } from './checklist/source';
import { documents } from './client';

/** Milliseconds without an update before the status is asked for again. */
const PAUSE = 250;

/** What the language status says. */
export interface LanguageStatus extends Disposable {
  readonly text: string;
  readonly detail: string;
}

/**
 * Shows in the language status of our files whether the server runs, with a remedy if it does not; and for an answer which rules are on, how
 * long the review took, and how much is not shown.
 */
export function showLanguageStatus(client: BaseLanguageClient, source: ChecklistSource): LanguageStatus {
  const item = languages.createLanguageStatusItem('answerlint.server', documents);
  item.name = 'Answerlint';
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function update(): Promise<void> {
    showServer(item, client.state);
    const document = activeMarkdown()?.document;
    if (!document || !client.isRunning()) return;
    const params: StatusParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const status = await client.sendRequest<Status | null>(statusRequest, params).catch(() => null);
    if (!status || document !== activeMarkdown()?.document) return;
    item.text = headline(status);
    item.detail = details(status).join(' · ');
  }
  const updateSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE);
  };

  const listeners = Disposable.from(
    item,
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(updateSoon),
    source.onDidUpdate(event => {
      const document = activeMarkdown()?.document;
      if (document && source.isAbout(event, document.uri)) updateSoon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(uri => uri.toString() === activeMarkdown()?.document.uri.toString()) && updateSoon()),
    { dispose: () => clearTimeout(pause) },
  );
  void update();
  return {
    get text() { return item.text; },
    get detail() { return item.detail ?? ''; },
    dispose: () => listeners.dispose(),
  };
}

function showServer(item: LanguageStatusItem, state: State): void {
  const stopped = state === State.Stopped || state === State.StartFailed;
  item.busy = state === State.Starting;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = stopped
    ? { title: l10n.t('Restart'), command: 'answerlint.restartServer' }
    : { title: l10n.t('Show Log'), command: 'answerlint.showLog' };
  if (state === State.Running && item.text) return;
  item.text = stopped ? l10n.t('Answerlint has stopped') : state === State.Starting ? l10n.t('Answerlint is starting') : 'Answerlint';
  item.detail = '';
}

function headline({ mode, answers, findings }: Status): string {
  if (mode === 'off') return l10n.t('Answerlint: left out by settings or front matter');
  if (answers === 0) return l10n.t('Answerlint: no answer here');
  return findings === 1 ? l10n.t('Answerlint: 1 finding') : l10n.t('Answerlint: {0} findings', findings);
}

/** Counts everything that is found but not shown. */
function details({ mode, answers, findings, shown, ignored, run, rulesOff, milliseconds }: Status): string[] {
  const waiting = findings - shown;
  return [
    ...answers > 0 ? [answers === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', answers)] : [],
    ...mode === 'draft' ? [l10n.t('a draft: only pitfalls are reported')] : [],
    ...waiting > 0 ? [run === 'onSave' ? l10n.t('{0} wait until you save', waiting) : l10n.t('{0} wait until you pause', waiting)] : [],
    ...ignored > 0 ? [l10n.t('{0} kept quiet by comments', ignored)] : [],
    ...rulesOff.length > 0 ? [l10n.t('switched off: {0}', rulesOff.join(', '))] : [],
    ...mode !== 'off' ? [l10n.t('read in {0} ms', Math.max(1, Math.round(milliseconds)))] : [],
  ];
}
