import { createReviewer, type Reviewer, type Settings } from '../../rules';

const reviewers = new Map<string, Reviewer>();

/** The reviewer that follows these settings: the same for equal ones, so that files share what it remembers. */
export function reviewerFor(settings: Settings): Reviewer {
  const key = JSON.stringify(settings);
  const reviewer = reviewers.get(key) ?? createReviewer(settings);
  reviewers.set(key, reviewer);
  return reviewer;
}
