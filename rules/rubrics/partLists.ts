import type { WordLists } from '../model/english/phrases';
import type { Rubric } from './rubric';

/** What the list of a part's labels is called. */
export const partList = ({ kind }: Rubric, id: string): string => `${kind}#${id}`;

/** Not one of a rubric's cues (`cues.ts`). */
export const isPartList = (list: string): boolean => list.includes('#');

/** The labels of these rubrics' parts as word lists. They count only as a whole. */
export const partLists = (rubrics: readonly Rubric[]): WordLists => Object.fromEntries(rubrics.flatMap(rubric =>
  rubric.parts.map(({ id, labels }) => [partList(rubric, id), labels.map(label => `^ ${label} $`).join('\n')])));
