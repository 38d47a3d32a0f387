/** The index of the first entry for which something holds that holds for all behind it too; their number where it holds for none. */
export function firstIndex<Entry>(entries: ArrayLike<Entry>, holds: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(entries[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same for one condition after another, none of which begins to hold before the last one does: each search goes on where the last one ended. */
export function inTurn<Entry>(entries: ArrayLike<Entry>): (holds: (entry: Entry) => boolean) => number {
  let index = 0;
  return holds => {
    while (index < entries.length && !holds(entries[index]!)) index++;
    return index;
  };
}

/** Whether a number is one of sorted ones. */
export const isAmong = (number: number, sorted: readonly number[]): boolean => sorted[firstIndex(sorted, it => it >= number)] === number;

/** The index of the first of sorted numbers that is beyond another one. Without a function, which is called eight times to find a place in 1 MB, and a menu asks for twenty. */
export function firstBeyond(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
