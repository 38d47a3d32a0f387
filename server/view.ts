import type { Review } from '../rules';
import type { LiveDocument } from './documents/liveDocument';
import type { Positions } from './documents/positions';
import type { Configuration } from './settings/configuration';

/** A document as it is at this moment, with everything known of it. Valid until the next `await`. */
export interface View {
  readonly document: LiveDocument;
  /** Joined of the document's blocks when it is asked for. What happens at every keystroke does without it. */
  readonly text: string;
  readonly positions: Positions;
  readonly review: Review;
  /** How long the review took. */
  readonly milliseconds: number;
  readonly configuration: Configuration;
  /** Where the writer is typing. Absent if the last edit was more than part of a word: a paste, a fix. */
  readonly caret?: number;
}
