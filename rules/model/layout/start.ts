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
   * How sure we are that it asks: a question unlike any other, a short title, a form that only counts among
   * recognised questions, or in a story bank.
   */
  readonly confidence: 'strong' | 'weak' | 'form' | 'bank';
}

/** What the candidate wants to ask says nothing of what else is asked: beside "Questions for them" stand "Who they are" and "Parking". */
export const asksBack = ({ rubric }: Start): boolean => rubric.kind === ASKING_BACK;

/** The rubrics, and a memory of which question is whose: asked of every likely line at every keystroke. */
export interface Examiner {
  readonly rubrics: readonly Rubric[];
  recognise(question: string, parents: readonly string[], companies: readonly string[]): Recognised | undefined;
}
