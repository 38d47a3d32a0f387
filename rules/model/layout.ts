import type { PlacedCluster } from './clusters';
import { framer } from './frame';
import type { Label } from './labelRows';
import type { Page } from './page';
import type { Lines, Sheet } from './read';
import { kindOfReply } from './reply';
import { continuesParagraph, formsInPiece, startsIn, type Examiner, type Start } from './starts';
import { stretchesOf, type Stretch } from './stretches';

/** Where answers may stand in a document. */
export interface Layout {
  readonly clusters: readonly PlacedCluster[];
  /** The lines with labels of stories. */
  readonly labelled: ReadonlySet<number>;
  readonly starts: readonly Start[];
  readonly stretches: readonly Stretch[];
}

/** A layout, and what it was made for. */
interface Known {
  readonly sheet: Sheet;
  readonly page: Page;
  readonly companies: string;
  readonly layout: Layout;
}

/**
 * Lays documents out. What is decided over all lines of a document is decided again only if an edit may change it; most edits are
 * made within prose and can't, and then the layout of the last document still stands.
 */
export function layouter(examiner: Examiner): (sheet: Sheet, page: Page, clusters: readonly PlacedCluster[], companies: readonly string[]) => Layout {
  const frameOf = framer(examiner.rubrics);
  let last: Known | undefined;

  function layoutOf(sheet: Sheet, page: Page, clusters: readonly PlacedCluster[], companies: readonly string[]): Layout {
    const labelled = new Set(clusters.flatMap(({ labels }) => labels.map(label => label.line)));
    const starts = startsIn(sheet, examiner, companies, clusters, labelled, page);
    return { clusters, labelled, starts, stretches: stretchesOf(starts, sheet, clusters, labelled) };
  }

  /** Whether the layout stands although a piece has been edited. */
  function standsIn(piece: Lines, before: Lines, first: number, starts: readonly Start[], isKnown: (line: number, question: string) => boolean): boolean {
    if (piece.length !== before.length) return false;
    for (const [index, { unit: line }] of piece.entries()) {
      const old = before[index]!.unit;
      if (continuesParagraph(piece, index) !== continuesParagraph(before, index)) return false;
      if (line === old) continue;
      const [frame, last] = [frameOf(line), frameOf(old)];
      const questions = [frame, last].flatMap(({ question }) => question ?? []);
      if (frame.key !== last.key || starts.some(start => start.line === first + index) || questions.some(({ text }) => isKnown(first + index, text))) return false;
    }
    const own = starts.filter(({ line }) => line >= first && line < first + piece.length);
    return own.every(({ line }) => kindOfReply(piece, line - first) === kindOfReply(before, line - first)) && sameForms(formsInPiece(piece, examiner), formsInPiece(before, examiner));
  }

  function stands({ sheet, page, companies, layout }: Known, next: Omit<Known, 'layout'>, clusters: readonly PlacedCluster[], among: readonly string[]): boolean {
    if (page !== next.page || companies !== next.companies || sheet.pieces.length !== next.sheet.pieces.length || !sameClusters(layout.clusters, clusters)) return false;
    const isKnown = (line: number, question: string): boolean => !layout.labelled.has(line) && examiner.recognise(question, parentsOf(line, next.sheet), among) !== undefined;
    return next.sheet.pieces.every(({ unit, first }, index) => {
      const before = sheet.pieces[index]!.unit;
      return unit === before || standsIn(unit.lines, before.lines, first, layout.starts, isKnown);
    });
  }

  return (sheet, page, clusters, companies) => {
    const next = { sheet, page, companies: companies.join('\n') };
    const layout = last && stands(last, next, clusters, companies) ? last.layout : layoutOf(sheet, page, clusters, companies);
    last = { ...next, layout };
    return layout;
  };
}

/** The headings that a line stands under, the outermost first. */
function parentsOf(line: number, { lines }: Sheet): string[] {
  const parents: string[] = [];
  let depth = Infinity;
  for (let i = line - 1; i >= 0 && depth > 1; i--) {
    const { unit } = lines[i]!;
    if (unit.kind !== 'heading' || unit.depth >= depth) continue;
    depth = unit.depth;
    parents.unshift(unit.text.trim());
  }
  return parents;
}

const sameForms = (a: readonly Start[], b: readonly Start[]): boolean =>
  a.length === b.length && a.every(({ line, rubric }, index) => line === b[index]!.line && rubric === b[index]!.rubric);

/** Whether stories are labelled alike, at the same lines. */
const sameClusters = (a: readonly PlacedCluster[], b: readonly PlacedCluster[]): boolean =>
  a.length === b.length && a.every(({ labels, framework }, index) => {
    const other = b[index]!;
    return framework === other.framework && labels.length === other.labels.length && labels.every((label, i) => isSame(label, other.labels[i]!));
  });

const isSame = (a: Label, b: Label): boolean =>
  a.line === b.line && (a.lead === b.lead || JSON.stringify([a.lead, a.roles]) === JSON.stringify([b.lead, b.roles]));
