/** How many UTF-16 units two texts, or how many entries two lists, begin and end with alike. */
export interface SameEnds {
  readonly start: number;
  readonly end: number;
}

/** What an edit has done to a text: how many units it has taken away at a place, and how many stand there now. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** What two texts have in common. Compared by the thousand, which costs a hundredth of comparing each. */
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
