import type { CountedPiece, Respelling, Sheet } from '../markdown/sheet';

/** How pieces differ from those of the last version, given that only the one at an index does; undefined if it is by more than one line. */
export function respellingAt(piece: number, pieces: readonly CountedPiece[], since: readonly CountedPiece[]): Respelling | undefined {
  const [{ lines }, { lines: last }] = [pieces[piece]!.unit, since[piece]!.unit];
  if (lines.length !== last.length) return undefined;
  let index = 0;
  while (index < lines.length && lines[index]!.unit === last[index]!.unit) index++;
  if (index === lines.length) return undefined;
  for (let i = index + 1; i < lines.length; i++) if (lines[i]!.unit !== last[i]!.unit) return undefined;
  const [now, before] = [lines[index]!.unit, last[index]!.unit];
  // a line that was parsed again has another paragraph object, even if it is alone
  return now.block === before.block ? { since, piece, index, now, before } : undefined;
}

/** The respelling that separates a document from a version with these pieces; undefined if more does, or if that is not its last version. */
export const respellingSince = (pieces: readonly CountedPiece[] | undefined, { respelling }: Sheet): Respelling | undefined =>
  respelling?.since === pieces ? respelling : undefined;
