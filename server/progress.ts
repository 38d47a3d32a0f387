import type { AnswerReview, StoryReview } from '../rules';

/** How long some words of a story take to say, in seconds, at the story's pace. */
export const spokenSeconds = (words: number, { story, seconds }: StoryReview): number => story.words > 0 ? Math.round(seconds * words / story.words) : 0;

/** Spoken time for people: `2:58`. */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How many checklist items are met, and how long the answer takes to say: `7/10 · 2:58`. */
export function progress({ checklist, seconds }: AnswerReview): string {
  const items = checklist.filter(({ state }) => state !== 'not-applicable');
  const met = items.filter(({ state }) => state === 'met').length;
  return items.length > 0 ? `${met}/${items.length} · ${clock(seconds)}` : clock(seconds);
}
