import type { Lines } from '../markdown/sheet';

/** Whether a cell stands in the first row of its table. Cells of a row follow each other, and a cell's depth is its column. */
export const isInHeader = (lines: Lines, index: number): boolean => lines[index - lines[index]!.unit.depth - 1]?.unit.kind !== 'cell';
