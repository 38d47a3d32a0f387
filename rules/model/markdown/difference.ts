/** How much two texts (in UTF-16 units) or two lists (in entries) have in common at their beginning and at their end. */
export interface SameEnds {
  readonly start: number;
  readonly end: number;
}

/** An edit of a text: where it was made, how many UTF-16 units it removed, and how many it inserted. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Compares stretches of `STRETCH` units where it can: a hundred times faster than unit by unit. */
export function sameEnds(a: string, b: string): SameEnds {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start + STRETCH <= shorter && a.slice(start, start + STRETCH) === b.slice(start, start + STRETCH)) start += STRETCH;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const most = shorter - start;
  while (end + STRETCH <= most && a.slice(a.length - end - STRETCH, a.length - end) === b.slice(b.length - end - STRETCH, b.length - end)) end += STRETCH;
  while (end < most && a.charCodeAt(a.length - end - 1) === b.charCodeAt(b.length - end - 1)) end++;
  return { start, end };
}

const STRETCH = 1024;

/** What two lists have in common. */
export function sameEntries(a: readonly unknown[], b: readonly unknown[]): SameEnds {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - end - 1] === b[b.length - end - 1]) end++;
  return { start, end };
}
