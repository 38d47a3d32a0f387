import { directivesQuieting } from '../directives/directive';
import type { Reported } from '../rule';
import type { Settings } from '../settings';
import { conflictingNumbers } from './conflicting-numbers';
import { coverageGap } from './coverage-gap';
import type { FolderRule, ReviewedFile } from './folder';
import { reusedStory } from './reused-story';

/** Every rule that looks at a whole folder. */
export const folderRules: readonly FolderRule[] = [reusedStory, conflictingNumbers, coverageGap];

/** A finding that only shows across documents, placed in the document at `path`. */
export interface FolderReported extends Reported {
  readonly path: string;
}

/** What the folder rules find, except for what settings or comments quiet. */
export function findAcross(files: readonly ReviewedFile[], { rules }: Settings): FolderReported[] {
  const directives = new Map(files.map(({ path, review }) => [path, review.directives]));
  return folderRules.flatMap(rule => {
    const level = rules[rule.id];
    if (level === 'off') return [];
    return Array.from(rule.check(files), finding => ({ ...finding, rule: rule.id, severity: level ?? rule.severity }))
      .filter(({ path, span }) => directivesQuieting(directives.get(path) ?? [], rule.id, span.start).length === 0);
  });
}
