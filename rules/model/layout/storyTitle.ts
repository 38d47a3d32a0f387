import { isAside } from '../labels/asides';
import type { Lines } from '../markdown/sheet';
import type { Cluster } from './clusters';
import { isShort } from './frame';
import { questionForm } from './questions';

/** In paragraphs: how far above its first label a story's title may stand. */
const FARTHEST_TITLE = 3;

/** The line that names a labelled story; its first label where there is none. */
export function storyTitleOf({ labels: [first] }: Cluster, lines: Lines, labelled: ReadonlySet<number>, isQuestion: (index: number) => boolean): number {
  const label = lines[first!.line]!.unit;
  for (let i = first!.line - 1, above = 0; i >= 0 && above < FARTHEST_TITLE; i--) {
    const line = lines[i]!.unit;
    if (labelled.has(i) || line.kind === 'break') break;
    if (isAside(line)) continue;
    if (line.kind === 'heading' || line.list < label.list && line.kind === 'item' || isQuestion(i)) return i;
    if (questionForm(line)?.prominent || label.list === 0 && line.list === 0 && isShort(line)) return i;
    if (line.kind !== 'cell') above++;
  }
  return first!.line;
}
