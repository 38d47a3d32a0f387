import type { Placed } from '../../span';

/**
 * Applies functions to the units of a list, over and over as the list is edited. A unit that stands in the list at the same index as
 * the last time has the result that it had, and an entry that is the same object gives the same entry: of 500 answers that an edit does not move, none
 * is looked at, since what is spread all over the memory takes far longer to reach than to handle. Of another unit the function is told what it made of the
 * one that stood there before.
 */
export function placedMapper<Unit, Result>(): (list: readonly Placed<Unit>[], result: (unit: Unit, before: Result | undefined) => Result) => readonly Placed<Result>[] {
  let last: { readonly list: readonly Placed<Unit>[]; readonly result: (unit: Unit, before: Result | undefined) => Result; readonly found: readonly Placed<Result>[] } | undefined;
  return (list, result) => {
    const before = last?.result === result ? last : undefined;
    const found: Placed<Result>[] = [];
    for (let i = 0; i < list.length; i++) {
      const entry = list[i]!;
      const known = before?.list[i];
      if (entry === known) found.push(before!.found[i]!);
      else {
        const was = before?.found[i]?.unit;
        found.push({ at: entry.at, unit: was !== undefined && entry.unit === known?.unit ? was : result(entry.unit, was) });
      }
    }
    last = { list, result, found };
    return found;
  };
}
