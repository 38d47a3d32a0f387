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
  /** Where each part is told, under its label or elsewhere; what the story lacks is absent. Placed in the story. */
  readonly parts: Readonly<Partial<Record<Role, Span>>>;
  readonly quantified: boolean;
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
}

/** A finding that a comment quiets, placed in the answer's text. */
export interface Ignored {
  readonly rule: string;
  readonly span: Span;
  /** Why, where the writer says so. */
  readonly reason?: string;
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
  /** What would be among them without the writer's comments. */
  readonly ignored: readonly Ignored[];
  /** Rules that stopped with an error here. */
  readonly failures: readonly Failure[];
}

/** Everything known of a document. */
export interface Review {
  /** `off` where its front matter leaves it out, `draft` where it is told of what matters in a draft only. */
  readonly mode: 'on' | 'draft' | 'off';
  readonly answers: readonly Placed<AnswerReview>[];
  /** Findings that belong to the document rather than to an answer: directives, front matter. Placed in the document. */
  readonly findings: readonly Reported[];
  /** Comments that quiet rules, in the document's order. */
  readonly directives: readonly Directive[];
  /** Where the document goes on behind its front matter; 0 where it has none. */
  readonly frontMatterEnd: number;
}

/** Reviews documents and remembers what it has read. Never throws, never waits. Who edits a text keeps it as a `SourceText`: its versions share what is the same. */
export type Reviewer = (text: string | SourceText) => Review;
