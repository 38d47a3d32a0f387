import { ASKING_BACK, type Recognised } from '../../rubrics/recognise';
import type { Rubric } from '../../rubrics/rubric';
import type { QuestionForm } from './questions';

/** Where an answer may begin. */
export interface Start {
  readonly line: number;
  readonly rubric: Rubric;
  readonly form?: QuestionForm;
  readonly rank: number;
  /**
   * How certain it is that something is asked here: `strong`, by a question unlike any other; `weak`, by a short title; `form`, by a form that
   * only counts among recognised questions; `bank`, by standing under a title that keeps stories.
   */
  readonly confidence: 'strong' | 'weak' | 'form' | 'bank';
  /** The line of the last title under which the answer goes on, where it is told in sections. */
  readonly through?: number;
}

/**
 * Whether these are the candidate's own questions. They prove nothing of what else is asked: beside "Questions for them" stand "Who they are"
 * and "Parking".
 */
export const asksBack = ({ rubric }: Start): boolean => rubric.kind === ASKING_BACK;

/** The rubrics, and which of them a question belongs to. Remembers that, because every likely line asks at every keystroke. */
export interface Examiner {
  readonly rubrics: readonly Rubric[];
  recognise(question: string, parents: readonly string[], companies: readonly string[]): Recognised | undefined;
}
