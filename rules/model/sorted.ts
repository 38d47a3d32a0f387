/** The index of the first entry for which something holds that holds for all behind it too; their number where it holds for none. */
export function firstIndex<Entry>(entries: ArrayLike<Entry>, holds: (entry: Entry) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(entries[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
