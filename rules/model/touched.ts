import type { Sheet } from './read';

/** The pieces that an edit has touched, from the first to before the last. */
export interface Touched {
  readonly from: number;
  readonly to: number;
  /** How much further what stands behind them has moved, in UTF-16 units. */
  readonly by: number;
}

/** Which pieces of a document are others than in its last version; nothing where pieces, or lines above others, have come or gone. */
export function touchedIn({ pieces }: Sheet, { pieces: before }: Sheet): Touched | undefined {
  if (pieces.length !== before.length || pieces[0]?.at !== before[0]?.at) return undefined;
  let from = 0;
  while (from < pieces.length && pieces[from]!.unit === before[from]!.unit) from++;
  let to = pieces.length;
  while (to > from && pieces[to - 1]!.unit === before[to - 1]!.unit) to--;
  const [behind, last] = [pieces[to], before[to]];
  if (!behind || !last) return { from, to, by: 0 };
  return behind.first === last.first ? { from, to, by: behind.at - last.at } : undefined;
}
