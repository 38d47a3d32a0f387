import type { CountedPiece, Respelling, Sheet } from '../markdown/sheet';

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
