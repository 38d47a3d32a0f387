import { perObject } from '../../memo';
import { firstIndex } from '../../util/sorted';
import type { Line } from '../markdown/line';
import type { Chapter, Sheet } from '../markdown/sheet';
import { inChapter, linesInPieceThat } from '../reading/chapters';

const headingsIn = linesInPieceThat(({ kind }) => kind === 'heading');

/** The headings of a chapter. */
export const headingsOf = perObject((chapter: Chapter): readonly Line[] =>
  chapter.flatMap(({ unit: { lines } }) => headingsIn(lines).map(index => lines[index]!.unit)));

/** Their indices in the document. */
export const headingLinesIn = inChapter(headingsIn);

/** The headings above a line that it belongs to, the outermost first. Chapters in between without headings are skipped. */
export function parentsOf(line: number, { chapters, lines }: Sheet): string[] {
  const parents: string[] = [];
  let depth = Infinity;
  for (let i = firstIndex(chapters, chapter => chapter[0]!.first > line) - 1; i >= 0 && depth > 1; i--) {
    if (topDepthIn(chapters[i]!) >= depth) continue;
    const headings = headingLinesIn(chapters[i]!);
    for (let k = firstIndex(headings, index => index >= line) - 1; k >= 0; k--) {
      const heading = lines[headings[k]!]!.unit;
      if (heading.depth >= depth) continue;
      depth = heading.depth;
      parents.unshift(heading.text.trim());
    }
  }
  return parents;
}

const topDepthIn = perObject((chapter: Chapter): number => Math.min(...headingsOf(chapter).map(({ depth }) => depth)));
