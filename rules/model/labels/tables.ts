import type { Placed } from '../../span';
import type { Line } from '../markdown/line';
import type { Role } from '../role';
import { roleOf } from './labels';
import { leadsOf, type Lead } from './leads';

/** The label of a cell, or of the row that it begins. */
export interface CellLabel {
  readonly lead: Lead;
  readonly roles: readonly Role[];
}

/**
 * Labels in tables, by the index of a cell's line. A row of two cells is labelled by the first ("| Situation | … |"), cells below a row of
 * labels by their column. Wider tables explain something and have none.
 */
export function cellLabels(lines: readonly Placed<Line>[]): Map<number, CellLabel> {
  const found = new Map<number, CellLabel>();
  let header: readonly (CellLabel | undefined)[] = [];
  for (const row of rowsIn(lines)) {
    const labels = row.map(cell => labelOf(lines[cell]!.unit));
    if (!isBelow(row, lines)) header = [];
    if (labels.length >= 2 && labels.every(Boolean) || labels.filter(Boolean).length >= 3) header = labels;
    else if (header.length > 0) {
      for (const cell of row) {
        const label = header[lines[cell]!.unit.depth];
        if (label) found.set(cell, { roles: label.roles, lead: { name: label.lead.name, span: { start: 0, end: 0 }, body: 0 } });
      }
    } else if (row.length === 2 && labels[0]) found.set(row[0]!, labels[0]);
  }
  return found;
}

/** The rows of a document's tables, as line indices. */
function rowsIn(lines: readonly Placed<Line>[]): number[][] {
  const rows: number[][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.unit;
    if (line.kind !== 'cell') continue;
    if (lines[index - 1]?.unit.block === line.block) rows.at(-1)!.push(index);
    else rows.push([index]);
  }
  return rows;
}

/** Whether a row directly follows the row before it. */
const isBelow = ([first]: readonly number[], lines: readonly Placed<Line>[]): boolean => lines[first! - 1]?.unit.kind === 'cell';

function labelOf(line: Line): CellLabel | undefined {
  const [lead] = leadsOf(line);
  const meaning = lead && roleOf(lead.name);
  return meaning && 'roles' in meaning ? { lead, roles: meaning.roles } : undefined;
}
