import { perObject } from '../../memo';
import type { Chapter, CountedPiece, Sheet } from '../markdown/sheet';
import { respellingSince } from '../reading/respelling';
import { headingsOf } from './headings';
import { pageOf, type Page } from './page';
import { saysAlike } from './pageSigns';
import { noteAtTop, titlesBank, TOP } from './siblings';

/** What is known of a document as a whole before its answers are looked for. */
export interface Whole {
  readonly page: Page;
  /** The kind of question that the writer says it answers. */
  readonly kind: string | undefined;
  /** It has front matter that people write only for an interview. */
  readonly isPreparation: boolean;
  /** A title, or a line at the top, says that stories are kept in it. */
  readonly isBank: boolean;
  /** The index of that line at the top, if it is no heading. */
  readonly note: number | undefined;
  readonly companies: readonly string[];
}

/** Gives what is known of documents as a whole. The last result is kept as long as an edit within a line leaves the line's signs the same. */
export function wholeReader(): (sheet: Sheet, kind: string | undefined, isPreparation: boolean, companies: readonly string[]) => Whole {
  let last: { readonly pieces: readonly CountedPiece[]; readonly whole: Whole } | undefined;
  return (sheet, kind, isPreparation, companies) => {
    const known = last && stands(sheet, last.pieces) && last.whole.kind === kind && last.whole.isPreparation === isPreparation && last.whole.companies === companies ? last.whole : undefined;
    const whole = known ?? wholeOf(sheet, kind, isPreparation, companies);
    last = { pieces: sheet.pieces, whole };
    return whole;
  };
}

/** Titles are headings, and notes about the page stand in its first lines. */
function stands(sheet: Sheet, last: readonly CountedPiece[]): boolean {
  const respelling = respellingSince(last, sheet);
  if (!respelling) return false;
  const { piece, index, now, before } = respelling;
  return now.kind !== 'heading' && sheet.pieces[piece]!.first + index >= TOP && saysAlike(now, before);
}

function wholeOf(sheet: Sheet, kind: string | undefined, isPreparation: boolean, companies: readonly string[]): Whole {
  const note = noteAtTop(sheet);
  return {
    page: kind !== undefined || isPreparation ? 'open' : pageOf(sheet),
    kind,
    isPreparation,
    isBank: note !== undefined || sheet.eachChapter(holdsBankTitle).includes(true),
    note: note && sheet.lines.findIndex(({ unit }) => unit === note),
    companies,
  };
}

const holdsBankTitle = perObject((chapter: Chapter): boolean => headingsOf(chapter).some(titlesBank));
