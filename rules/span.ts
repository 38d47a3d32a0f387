/** A half-open range of UTF-16 offsets, relative to the unit that it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A unit and where it begins in the unit around it, so that the same unit can be remembered wherever it stands. */
export interface Placed<Unit> {
  readonly at: number;
  readonly unit: Unit;
}

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
