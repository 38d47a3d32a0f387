import type { Placed } from '../../span';

/**
 * Makes a function that maps the units of a list again and again, as the list is edited. A unit that stands at the same index as the last time
 * keeps its result, and an unchanged entry gives the unchanged result entry without being looked at: 500 answers are spread over the memory, and
 * reaching them would take longer than handling them. For a new unit, the mapping is told the result of the one that stood there before.
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
