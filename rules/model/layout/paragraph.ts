import type { Lines } from '../markdown/sheet';

/** Whether a line belongs to the same paragraph as the one above it. */
export const continuesParagraph = (lines: Lines, index: number): boolean =>
  lines[index - 1]?.unit.block === lines[index]!.unit.block;
