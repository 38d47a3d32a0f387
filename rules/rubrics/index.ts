import { perObject } from '../memo';
import builtIn from './builtIn.data';
import type { Rubric } from './rubric';

/** Every kind of question, the likelier first: the order decides between kinds that a question speaks for equally. */
export const builtInRubrics: readonly Rubric[] = builtIn.rubrics;

/**
 * The built-in rubrics and the user's: theirs come first, and one of a built-in kind takes its place. Without any it is the list of the built-in ones itself,
 * whose cues were laid out when we built: laid out at the start, they take longer than everything else.
 */
export const rubricsWith = (own: readonly Rubric[]): readonly Rubric[] => own.length === 0 ? builtInRubrics : withOwn(own);

const withOwn = perObject((own: readonly Rubric[]): readonly Rubric[] => {
  const kinds = new Set(own.map(({ kind }) => kind));
  return [...own, ...builtInRubrics.filter(({ kind }) => !kinds.has(kind))];
});
