import type { Line } from './lines';
import type { CountedPiece, Sheet } from './read';

/**
 * All that parts a document from its last version, after nearly every keystroke: one line has other words, and is what it was in every other way. Who remembers
 * what the last version came to looks at that line, and at nothing else.
 */
export interface Respelling {
  /** The pieces of the last version. To whoever remembers another one it says nothing. */
  readonly since: readonly CountedPiece[];
  /** The index of the piece, and of the line in it. */
  readonly piece: number;
  readonly index: number;
  readonly now: Line;
  readonly before: Line;
}

/** What parts pieces from those of the last version, which are others at one index: nothing if it is more than one line. */
export function respellingAt(piece: number, pieces: readonly CountedPiece[], since: readonly CountedPiece[]): Respelling | undefined {
  const [{ lines }, { lines: last }] = [pieces[piece]!.unit, since[piece]!.unit];
  if (lines.length !== last.length) return undefined;
  let index = 0;
  while (index < lines.length && lines[index]!.unit === last[index]!.unit) index++;
  if (index === lines.length) return undefined;
  for (let i = index + 1; i < lines.length; i++) if (lines[i]!.unit !== last[i]!.unit) return undefined;
  const [now, before] = [lines[index]!.unit, last[index]!.unit];
  // A line that the parser has read anew is of another paragraph, even if it stands alone.
  return now.block === before.block ? { since, piece, index, now, before } : undefined;
}

/** What parts a document from one with these pieces, if that is its last version and nothing else does. */
export const respellingSince = (pieces: readonly CountedPiece[] | undefined, { respelling }: Sheet): Respelling | undefined =>
  respelling?.since === pieces ? respelling : undefined;
