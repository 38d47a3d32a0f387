import { createReviewer, defaultSettings, type Reviewer, type Settings } from '../../rules';
import type { Choice } from './files';

/** The settings in force for a folder's files, and the reviewer that follows them. */
export interface Config extends Choice {
  readonly settings: Settings;
  readonly review: Reviewer;
}

/** Finds what is in force for a folder. */
export function configs(_named?: string): (folder: string) => Promise<Config> {
  const review = createReviewer(defaultSettings);
  return folder => Promise.resolve({ folder, include: [], exclude: [], settings: defaultSettings, review });
}
