import type { Placed } from '../../span';
import { splitAtLabels } from '../labels/inlineLabels';
import type { SameEnds } from '../markdown/difference';
import type { Line } from '../markdown/line';
import { linesIn } from '../markdown/lines';
import { childrenOf, type Node, type Parsed } from '../markdown/markdown';

/**
 * The lines of a piece after an edit. Lines of unchanged blocks are taken from the last version, if these blocks read the same whatever
 * surrounds them. `start` and `end` say what both versions have in common.
 */
export function linesInNext(next: Parsed, last: Parsed, lines: readonly Placed<Line>[], { start, end }: SameEnds): Placed<Line>[] {
  if (definesLabels(next.text) || definesLabels(last.text)) return linesIn(next.text, next.root).flatMap(splitAtLabels);
  const [blocks, before] = [childrenOf(next.root), childrenOf(last.root)];
  const shift = next.text.length - last.text.length;
  let head = 0;
  while (head < blocks.length && isSame(blocks[head]!, before[head], 0) && blocks[head]!.to <= start) head++;
  while (head > 0 && !STANDS_ALONE.has(blocks[head - 1]!.name)) head--;
  const firstLine = next.text.indexOf('\n', next.text.length - end) + 1;
  let [tail, old] = [blocks.length, before.length];
  while (firstLine > 0 && tail > head && old > head && isSame(blocks[tail - 1]!, before[old - 1], shift) && blocks[tail - 1]!.from >= firstLine) [tail, old] = [tail - 1, old - 1];
  while (tail < blocks.length && !STANDS_ALONE.has(blocks[tail]!.name)) [tail, old] = [tail + 1, old + 1];
  const above = before[head - 1]?.to ?? 0;
  const below = before[old - 1]?.to ?? 0;
  return [
    ...lines.filter(({ at }) => at < above),
    ...linesIn(next.text, next.root, blocks.slice(head, tail)).flatMap(splitAtLabels),
    ...lines.filter(({ at }) => at >= below).map(({ at, unit }) => ({ at: at + shift, unit })),
  ];
}

/** Whether a text defines link labels. These change how links read in other blocks. */
const definesLabels = (text: string): boolean => text.includes(']:');

/** Blocks that are read from their own text alone. How others are read depends on their neighbours. */
const STANDS_ALONE = new Set(['Paragraph', 'BulletList', 'Blockquote', 'Table', 'FencedCode']);

const isSame = (block: Node, before: Node | undefined, shift: number): boolean =>
  before !== undefined && block.name === before.name && block.from === before.from + shift && block.to === before.to + shift;
