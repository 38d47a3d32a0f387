/** A half-open range of UTF-16 offsets, relative to the unit that it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A unit, and where it begins in what surrounds it. The unit itself does not know, so it can be remembered wherever it stands. */
export interface Placed<Unit> {
  readonly at: number;
  readonly unit: Unit;
}

/** A span, moved by an offset. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The span of a unit in what surrounds it. */
export const spanOf = ({ at, unit }: Placed<{ readonly text: string }>): Span => ({ start: at, end: at + unit.text.length });

/** The same units, moved by an offset. */
export const moved = <Unit>(units: readonly Placed<Unit>[], by: number): Placed<Unit>[] => units.map(({ at, unit }) => ({ at: at + by, unit }));

/** What is found in placed units, in their order and placed in what surrounds them. */
export function movedTogether<Unit, Found>(units: readonly Placed<Unit>[], foundIn: (unit: Unit) => readonly Placed<Found>[]): Placed<Found>[] {
  const all: Placed<Found>[] = [];
  for (const { at: start, unit } of units) for (const { at, unit: found } of foundIn(unit)) all.push({ at: start + at, unit: found });
  return all;
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one span lies within another, or is it. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
