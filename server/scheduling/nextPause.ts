import { RAL, type Connection, type Disposable } from 'vscode-languageserver';
import { inBackground } from './background';

/** In ms: shorter than the time between two letters, and longer than that between the messages that an editor sends about one. */
const PAUSE = 20;

/** For work that need not be done, and must not delay what the writer waits for: it is done in the next pause, and only the work that was given last. */
export function inNextPause(connection: Connection): (work: () => void) => void {
  let timer: Disposable | undefined;
  return work => {
    timer?.dispose();
    timer = RAL().timer.setTimeout(() => inBackground(connection, Promise.resolve().then(work)), PAUSE);
  };
}
