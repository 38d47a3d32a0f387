import { createReviewer, type Reviewer } from '../../rules';
import type { Configuration } from '../settings/configuration';
import type { LiveDocument } from './liveDocument';

/** The reviewers of open documents. A reviewer remembers the last version of a text, so each document has its own. */
export interface Reviewers {
  /** The reviewer of a document, for its configuration. */
  of(document: LiveDocument, configuration: Configuration): Reviewer;
  forget(document: LiveDocument): void;
}

interface Known {
  readonly document: LiveDocument;
  readonly configuration: Configuration;
  readonly reviewer: Reviewer;
}

/**
 * In UTF-16 units of text, beside the document that was used last: how much the reviewers of other documents may remember. What they remember
 * weighs up to ninety times the text.
 */
const ROOM = 200_000;

export function openReviewers(): Reviewers {
  /** The one that was used last comes first. */
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

/** A reviewer for a configuration: it finds nothing in documents that are not included. */
export const reviewerWith = ({ isIncluded, settings }: Configuration): Reviewer =>
  isIncluded ? createReviewer(settings) : () => ({ mode: 'off', answers: [], findings: [], directives: [], frontMatterEnd: 0 });
