import { perObject } from '../memo';
import builtIn from './builtIn.data';
import type { Rubric } from './rubric';

/** Every kind of question, the likelier first: the order decides between kinds that a question speaks for equally. */
export const builtInRubrics: readonly Rubric[] = builtIn.rubrics;

/** The built-in rubrics and the user's: theirs come first, and one of a built-in kind takes its place. */
export const rubricsWith = perObject((own: readonly Rubric[]): readonly Rubric[] => {
  const kinds = new Set(own.map(({ kind }) => kind));
  return own.length === 0 ? builtInRubrics : [...own, ...builtInRubrics.filter(({ kind }) => !kinds.has(kind))];
});
