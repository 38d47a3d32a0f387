import type { Review } from '../reviewed';
import type { Finding, Rule } from '../rule';

/** A document of a folder. */
export interface ReviewedFile {
  readonly path: string;
  readonly review: Review;
}

/** A finding that takes more than one document to see. Its spans are placed in the document at `path`. */
export interface FolderFinding extends Finding {
  readonly path: string;
}

/** Documents by path. */
export type Folder = Readonly<Record<string, string>>;

/** A rule that looks at all the answers of a folder at once. */
export interface FolderRule extends Pick<Rule, 'id' | 'severity' | 'summary' | 'why'> {
  readonly scope: 'folder';
  /** Executed: each bad folder has a finding, no good one has. */
  readonly examples: { readonly bad: readonly Folder[]; readonly good: readonly Folder[] };
  check(files: readonly ReviewedFile[]): Iterable<FolderFinding>;
}
