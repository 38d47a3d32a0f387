import { createReviewer, mergeSettings, type Reviewer, type SettingsLayer } from '../../rules';

const reviewers = new Map<string, Reviewer>();

/** The reviewer for these settings. Equal settings share one, and with it what it remembers. */
export function reviewerFor(settings: SettingsLayer): Reviewer {
  const key = JSON.stringify(settings);
  const reviewer = reviewers.get(key) ?? createReviewer(mergeSettings(settings));
  reviewers.set(key, reviewer);
  return reviewer;
}
