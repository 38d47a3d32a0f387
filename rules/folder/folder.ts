import type { Review } from '../reviewed';
import type { Finding, Rule } from '../rule';

/** A document of a folder. */
export interface ReviewedFile {
  readonly path: string;
  readonly review: Review;
}

/** A finding that only shows across documents. Its spans are placed in the document at `path`. */
export interface FolderFinding extends Finding {
  readonly path: string;
}

/** The texts of documents, by path. */
export type Folder = Readonly<Record<string, string>>;

/** A rule that looks at all answers of a folder together. */
export interface FolderRule extends Pick<Rule, 'id' | 'severity' | 'summary' | 'why'> {
  readonly scope: 'folder';
  /** The tests execute them: each bad folder has a finding, no good one has. */
  readonly examples: { readonly bad: readonly Folder[]; readonly good: readonly Folder[] };
  check(files: readonly ReviewedFile[]): Iterable<FolderFinding>;
}
