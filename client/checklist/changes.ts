import type { Look, Row } from './row';

/** What has to be drawn again to get from one tree to another: the ids of the highest rows that differ, or `all` if the answers themselves have changed. */
export function changedRows(before: readonly Row[], after: readonly Row[]): readonly string[] | 'all' {
  if (!haveSameIds(before, after)) return 'all';
  return after.flatMap((row, index) => changesIn(before[index]!, row));
}

function changesIn(before: Row, after: Row): readonly string[] {
  if (seen(before.look) !== seen(after.look) || !haveSameIds(before.children, after.children)) return [after.id];
  return after.children.flatMap((row, index) => changesIn(before.children[index]!, row));
}

const haveSameIds = (before: readonly Row[], after: readonly Row[]): boolean =>
  before.length === after.length && before.every(({ id }, index) => id === after[index]!.id);

const seen = (look: Look): string => JSON.stringify({ ...look, tooltip: look.tooltip.value });
