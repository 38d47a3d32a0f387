import { sameEntries } from '../markdown/difference';
import type { Sheet } from '../markdown/sheet';
import { respellingSince } from '../reading/respelling';

/** The pieces that an edit has touched: the first, and the one after the last. */
export interface Touched {
  readonly from: number;
  readonly to: number;
  /** How far everything after them has moved, in UTF-16 units. */
  readonly by: number;
}

/** Which pieces have changed since the last version of a document, or begin at another line; undefined where pieces were added or removed. */
export function touchedIn(sheet: Sheet, { pieces: before, places: last }: Sheet): Touched | undefined {
  const { pieces, places } = sheet;
  if (pieces.length !== before.length || places[0] !== last[0]) return undefined;
  const respelling = respellingSince(before, sheet);
  const { start, end } = respelling ? { start: respelling.piece, end: pieces.length - respelling.piece - 1 } : sameEntries(pieces, before);
  const to = pieces.length - end;
  return { from: start, to, by: end === 0 ? 0 : places[to]! - last[to]! };
}
