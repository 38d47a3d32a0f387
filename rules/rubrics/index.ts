import { perObject } from '../memo';
import builtIn from './builtIn.data';
import type { Rubric } from './rubric';

/** All kinds of questions, the more likely ones first: between kinds with equal matches the order decides. */
export const builtInRubrics: readonly Rubric[] = builtIn.rubrics;

/**
 * The built-in rubrics and the user's own, which come first; one of a built-in kind replaces it. Without any it is the very list of built-in
 * ones, whose patterns the build has compiled: at the start that would take longer than everything else.
 */
export const rubricsWith = (own: readonly Rubric[]): readonly Rubric[] => own.length === 0 ? builtInRubrics : withOwn(own);

const withOwn = perObject((own: readonly Rubric[]): readonly Rubric[] => {
  const kinds = new Set(own.map(({ kind }) => kind));
  return [...own, ...builtInRubrics.filter(({ kind }) => !kinds.has(kind))];
});
