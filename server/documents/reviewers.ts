import { createReviewer, type Reviewer } from '../../rules';
import type { Configuration } from '../settings/configuration';
import type { LiveDocument } from './liveDocument';

/** The reviewers of open documents. A reviewer remembers the last version of a text, so each document has its own. */
export interface Reviewers {
  /** The reviewer of a document that follows its configuration. */
  of(document: LiveDocument, configuration: Configuration): Reviewer;
  forget(document: LiveDocument): void;
}

interface Known {
  readonly document: LiveDocument;
  readonly configuration: Configuration;
  readonly reviewer: Reviewer;
}

/** In UTF-16 units: of so much text, beside the document that was looked at last, what was read is remembered. It weighs up to ninety times the text. */
const ROOM = 200_000;

export function openReviewers(): Reviewers {
  /** The one that was asked for last comes first. */
  let known: readonly Known[] = [];
  return {
    of(document, configuration) {
      const reviewer = known.find(it => it.document === document && isSame(it.configuration, configuration))?.reviewer ?? reviewerWith(configuration);
      let left = ROOM;
      known = [{ document, configuration, reviewer }, ...known.filter(it => it.document !== document && (left -= it.document.source.length) >= 0)];
      return reviewer;
    },
    forget(document) {
      known = known.filter(it => it.document !== document);
    },
  };
}

const isSame = (a: Configuration, b: Configuration): boolean => a.settings === b.settings && a.isIncluded === b.isIncluded;

/** A reviewer that follows a configuration: silent where it leaves the document out. */
export const reviewerWith = ({ isIncluded, settings }: Configuration): Reviewer =>
  isIncluded ? createReviewer(settings) : () => ({ mode: 'off', answers: [], findings: [], directives: [], frontMatterEnd: 0 });
