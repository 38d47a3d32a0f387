import type { Placed } from '../span';

/**
 * Applies functions to the units of a list, over and over as the list is edited. A unit that stands in the list at the same index as
 * the last time has the result that it had, and the same entry where its place is the same too: of 500 answers that an edit only moves, none
 * is looked at, since what is spread all over the memory takes far longer to reach than to handle.
 */
export function placedMapper<Unit, Result>(): (list: readonly Placed<Unit>[], result: (unit: Unit) => Result) => readonly Placed<Result>[] {
  let last: { readonly list: readonly Placed<Unit>[]; readonly result: (unit: Unit) => Result; readonly found: readonly Placed<Result>[] } | undefined;
  return (list, result) => {
    const before = last?.result === result ? last : undefined;
    const found = list.map((entry, index): Placed<Result> => {
      const known = before?.list[index];
      if (known?.unit !== entry.unit) return { at: entry.at, unit: result(entry.unit) };
      const { at, unit } = before!.found[index]!;
      return at === entry.at ? before!.found[index]! : { at: entry.at, unit };
    });
    last = { list, result, found };
    return found;
  };
}
