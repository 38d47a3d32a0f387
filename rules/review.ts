import type { Answer, Story } from './model/answer';
import type { Finding, Severity } from './rule';
import type { Placed, Span } from './span';
import type { Criterion } from './rubrics/rubric';

/** A finding of a rule, placed relative to the start of the answer, or of the document where it belongs to no answer. */
export interface Reported extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export type ItemState = 'met' | 'missing' | 'partial' | 'not-applicable';

/** A criterion filled in. Findings and checklist come from the same evidence. */
export interface ChecklistItem {
  readonly criterion: Criterion;
  readonly state: ItemState;
  /** In the answer's text. */
  readonly evidence: readonly Span[];
  /** What a scaffold for this item inserts, and where: for "Add" in the checklist. Only where the item is not met. */
  readonly add?: { readonly at: number; readonly text: string };
  /** Sub-ticks, e.g. speed, ambiguity, guardrails, number of `quantified-star`. */
  readonly ticks?: readonly { readonly title: string; readonly met: boolean }[];
}

export interface StoryReview {
  readonly story: Story;
  readonly quantified: boolean;
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
}

export interface AnswerReview {
  readonly answer: Answer;
  readonly checklist: readonly ChecklistItem[];
  /** Placed in the answer's text, as `answer.stories`. */
  readonly stories: readonly Placed<StoryReview>[];
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
  /** Sorted by place. */
  readonly findings: readonly Reported[];
}

/** Everything known of a document. */
export interface Review {
  readonly answers: readonly Placed<AnswerReview>[];
  /** Findings that belong to the document rather than to an answer: directives, front matter. Placed in the document. */
  readonly findings: readonly Reported[];
}

/** Reviews documents and remembers what it has read. Never throws, never waits. One reviewer for each set of settings. */
export type Reviewer = (text: string) => Review;
