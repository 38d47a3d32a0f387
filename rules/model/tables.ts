import type { Placed } from '../span';
import type { Role } from './answer';
import { roleOf } from './labels';
import { leadsOf, type Lead } from './leads';
import type { Line } from './lines';

/** What labels a cell, or the row that it begins. */
export interface CellLabel {
  readonly lead: Lead;
  readonly roles: readonly Role[];
}

/**
 * Labels in tables, by the index of a cell's line: a row of two cells is labelled by the first ("| Situation | … |"), cells
 * below a row of labels by their column. Tables with more columns explain something.
 */
export function cellLabels(lines: readonly Placed<Line>[]): Map<number, CellLabel> {
  const found = new Map<number, CellLabel>();
  for (const rows of tablesIn(lines)) {
    const header = rows[0]!.map(cell => labelOf(lines[cell]!.unit));
    if (header.length >= 2 && header.every(Boolean) || header.filter(Boolean).length >= 3) {
      for (const cell of rows.slice(1).flat()) {
        const label = header[lines[cell]!.unit.depth];
        if (label) found.set(cell, { roles: label.roles, lead: { name: label.lead.name, span: { start: 0, end: 0 }, body: 0 } });
      }
    } else {
      for (const [first] of rows.filter(row => row.length === 2)) {
        const label = labelOf(lines[first!]!.unit);
        if (label) found.set(first!, label);
      }
    }
  }
  return found;
}

/** The tables of a document, as rows of line indices. */
function tablesIn(lines: readonly Placed<Line>[]): number[][][] {
  const tables: number[][][] = [];
  lines.forEach(({ unit: line }, index) => {
    if (line.kind !== 'cell') return;
    const before = lines[index - 1]?.unit;
    if (before?.kind !== 'cell') tables.push([]);
    const table = tables.at(-1)!;
    if (before?.kind === 'cell' && before.block === line.block) table.at(-1)!.push(index);
    else table.push([index]);
  });
  return tables;
}

function labelOf(line: Line): CellLabel | undefined {
  const [lead] = leadsOf(line);
  const meaning = lead && roleOf(lead.name);
  return meaning && 'roles' in meaning ? { lead, roles: meaning.roles } : undefined;
}
