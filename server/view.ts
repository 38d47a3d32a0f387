import type { Review } from '../rules';
import type { LiveDocument } from './documents/liveDocument';
import type { Positions } from './documents/positions';
import type { Configuration } from './settings/configuration';

/** A document as it is at this moment, and everything known of it. Good until the next `await`. */
export interface View {
  readonly document: LiveDocument;
  /** Made of the document's blocks when it is asked for: what is done at every keystroke does without. */
  readonly text: string;
  readonly positions: Positions;
  readonly review: Review;
  /** How long the review took. */
  readonly milliseconds: number;
  readonly configuration: Configuration;
  /** Where the writer is typing. Absent where the last edit was none of a word at most: a paste, a fix. */
  readonly caret?: number;
}
