import { perObject } from '../memo';
import type { Placed } from '../span';

/**
 * Makes a function that collects what is found in each unit of a row, such as the paragraphs of an answer. The last row is remembered at its
 * first unit, so that after an edit only the edited unit is asked again; `foundIn` is then told what stood in its place before.
 */
export function together<Unit extends object, Found>(foundIn: (unit: Unit, before: Before<Unit, Found> | undefined) => readonly Placed<Found>[]): (units: readonly Placed<Unit>[]) => readonly Placed<Found>[] {
  const lastFrom = perObject((_: Unit): Last<Unit, Found> => ({ units: [], found: undefined }));
  return units => {
    const [first] = units;
    if (!first) return [];
    const last = lastFrom(first.unit);
    const { units: before, found: known } = last;
    const all: Placed<Found>[] = [];
    let found: (readonly Placed<Found>[] | undefined)[] | undefined;
    for (let i = 0; i < units.length; i++) {
      const { at: start, unit } = units[i]!;
      const old = i < before.length ? before[i]!.unit : undefined;
      const own = old === unit ? known?.[i] : foundIn(unit, old && { unit: old, found: known?.[i] ?? [] });
      if (!own || own.length === 0) continue;
      found ??= new Array<readonly Placed<Found>[] | undefined>(units.length);
      found[i] = own;
      for (const { at, unit: it } of own) all.push({ at: start + at, unit: it });
    }
    last.units = units;
    last.found = found;
    return all;
  };
}

/** The unit that stood in the same place before, and what was found in it. */
export interface Before<Unit, Found> {
  readonly unit: Unit;
  readonly found: readonly Placed<Found>[];
}

/** The last row, and by index what was found in its units; undefined where nothing was. */
interface Last<Unit, Found> {
  units: readonly Placed<Unit>[];
  found: readonly (readonly Placed<Found>[] | undefined)[] | undefined;
}
