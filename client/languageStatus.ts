import { LanguageStatusSeverity, languages, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { documents } from './client';

/** Says in the language status of our files whether the server runs, with the remedy where it doesn't. */
export function showLanguageStatus(client: BaseLanguageClient): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('answerlint.server', documents);
  item.name = 'Answerlint';
  const update = (state: State): void => {
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.busy = state === State.Starting;
    item.text = stopped ? 'Answerlint has stopped' : state === State.Starting ? 'Answerlint is starting' : 'Answerlint';
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command = stopped ? { title: 'Restart', command: 'answerlint.restartServer' } : { title: 'Show Log', command: 'answerlint.showLog' };
  };
  update(client.state);
  client.onDidChangeState(({ newState }) => update(newState));
  return item;
}
