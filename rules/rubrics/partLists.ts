import type { WordLists } from '../model/english/phrases';
import type { Rubric } from './rubric';

/** The name of the word list of a part's labels. */
export const partList = ({ kind }: Rubric, id: string): string => `${kind}#${id}`;

/** Whether a list holds labels of a part, and not cues (`cues.ts`). */
export const isPartList = (list: string): boolean => list.includes('#');

/** The labels of these rubrics' parts as word lists. They match only as a whole. */
export const partLists = (rubrics: readonly Rubric[]): WordLists => Object.fromEntries(rubrics.flatMap(rubric =>
  rubric.parts.map(({ id, labels }) => [partList(rubric, id), labels.map(label => `^ ${label} $`).join('\n')])));
