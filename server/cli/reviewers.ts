import { createReviewer, mergeSettings, type Reviewer, type SettingsLayer } from '../../rules';

const reviewers = new Map<string, Reviewer>();

/** The reviewer that follows these settings: the same for equal ones, so that files share what it remembers. */
export function reviewerFor(settings: SettingsLayer): Reviewer {
  const key = JSON.stringify(settings);
  const reviewer = reviewers.get(key) ?? createReviewer(mergeSettings(settings));
  reviewers.set(key, reviewer);
  return reviewer;
}
