import type { ChecklistItem } from './checklist';
import type { Directive } from './directives/directive';
import type { Answer, Story } from './model/answer';
import type { SourceText } from './model/markdown/sourceText';
import type { Role } from './model/role';
import type { Reported } from './rule';
import type { Failure } from './run';
import type { Placed, Span } from './span';

export interface StoryReview {
  readonly story: Story;
  /** Where each part is told, under its label or elsewhere, placed in the story. Parts that the story lacks are absent. */
  readonly parts: Readonly<Partial<Record<Role, Span>>>;
  readonly quantified: boolean;
  /** How long it takes to say, at the writer's pace. */
  readonly seconds: number;
}

/** A finding that a comment quiets, placed in the answer's text. */
export interface Ignored {
  readonly rule: string;
  readonly span: Span;
  /** Why, if the comment says so. */
  readonly reason?: string;
}

export interface AnswerReview {
  readonly answer: Answer;
  readonly checklist: readonly ChecklistItem[];
  /** Placed in the answer's text, as `answer.stories`. */
  readonly stories: readonly Placed<StoryReview>[];
  /** How long it takes to say, at the writer's pace. */
  readonly seconds: number;
  /** Sorted by place. */
  readonly findings: readonly Reported[];
  /** Findings that the writer's comments quiet. */
  readonly ignored: readonly Ignored[];
  /** Rules that stopped with an error in this answer. */
  readonly failures: readonly Failure[];
}

/** Everything known of a document. */
export interface Review {
  /** `off`: its front matter says that it is none of our business. `draft`: only what matters in a draft is reported. */
  readonly mode: 'on' | 'draft' | 'off';
  readonly answers: readonly Placed<AnswerReview>[];
  /** Findings that belong to no answer, such as those about directives and front matter. Placed in the document. */
  readonly findings: readonly Reported[];
  /** Comments that quiet rules, in the document's order. */
  readonly directives: readonly Directive[];
  /** The offset at which the document goes on behind its front matter; 0 where it has none. */
  readonly frontMatterEnd: number;
}

/**
 * Reviews a document and remembers what it has read, for the next version. Never throws, never waits. For a text that is edited, versions as
 * `SourceText` share what they have in common.
 */
export interface Reviewer {
  (text: string | SourceText): Review;
  /** Does in advance what the next version may need. For pauses between edits; it changes no review. */
  catchUp?(): void;
}
