/** The known name that a writer probably meant: at most two letters, or a third of them, are wrong, missing or superfluous. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= Math.max(2, Math.floor(candidate.length / 3)) && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** The end of a message about an unknown name: the known one that was probably meant, or all of them if they are few. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near) return ` Did you mean "${near}"?`;
  return known.length <= 16 ? ` Known are ${known.join(', ')}.` : '';
}

/** How many letters have to be inserted, removed or replaced to get from one word to the other (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || Math.max(a.length, b.length) > 64) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
