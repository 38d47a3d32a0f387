/**
 * Delays work until all messages that have arrived are read, so that a burst of edits is reviewed once. There is no timer: a connection reads
 * one message a turn of the event loop, so two turns without another edit are enough.
 */
export function settle(): (key: string, work: () => void) => void {
  const latest = new Map<string, () => void>();
  return (key, work) => {
    latest.set(key, work);
    nextTurn(() => nextTurn(() => {
      if (latest.get(key) !== work) return;
      latest.delete(key);
      work();
    }));
  };
}

/** Browsers have no `setImmediate`. */
const nextTurn = (work: () => void): void => void (globalThis.setImmediate ?? setTimeout)(work);
