import { RAL, type Connection, type Disposable } from 'vscode-languageserver';
import type { Session } from '../session';
import { inBackground } from './background';

/** In ms: longer than the time between two words. */
const PAUSE = 1_000;

/**
 * Does some work once, in the writer's first pause with an answer open. The pause is measured from the end of the review: that of a large
 * document takes longer than the pause, and the work would delay the first findings.
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
