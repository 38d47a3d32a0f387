import { RAL, type Connection, type Disposable } from 'vscode-languageserver';
import type { Session } from '../session';
import { inBackground } from './background';

/** How long nothing is edited in a pause, in ms: longer than between two words. */
const PAUSE = 1_000;

/**
 * Does some work once: when an answer is open, and the writer pauses for the first time. The pause begins when the document is reviewed: a large one takes longer than
 * that, and from the edit on, the work would be done before the first findings are sent.
 */
export function inFirstPause(connection: Connection, session: Session, work: () => void): void {
  let timer: Disposable | undefined;
  const updates = session.onDidUpdate(({ uri }) => {
    timer?.dispose();
    inBackground(connection, session.view(uri).then(view => {
      timer?.dispose();
      if (!view || view.review.answers.length === 0) return;
      timer = RAL().timer.setTimeout(() => {
        updates.dispose();
        work();
      }, PAUSE);
    }));
  });
}
