/**
 * Binary search: the index of the first entry for which a condition holds, given that it holds for all after it as well; `entries.length` if it
 * holds for none.
 */
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

/** The same for several conditions in turn, each of which begins to hold no earlier than the last: each search continues where the last one ended. */
export function inTurn<Entry>(entries: ArrayLike<Entry>): (holds: (entry: Entry) => boolean) => number {
  let index = 0;
  return holds => {
    while (index < entries.length && !holds(entries[index]!)) index++;
    return index;
  };
}

/** Whether a number is in a sorted list. */
export const isAmong = (number: number, sorted: readonly number[]): boolean => sorted[firstIndex(sorted, it => it >= number)] === number;

/**
 * The index of the first number of a sorted list that is greater than `limit`. Without a callback: finding a place in 1 MB takes eight
 * comparisons, and a menu of code actions finds twenty.
 */
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
