import type { WordLists } from '../model/english/phrases';
import type { QuestionCues, Rubric } from './rubric';
import { sharedLists } from './vocabulary';

export type CueField = Exclude<keyof QuestionCues, 'unites' | 'examples'>;

export const CUE_FIELDS: readonly CueField[] = ['cues', 'topics', 'titles', 'beside', 'not'];

/** The name of the word list of a rubric's cues. */
export const cueList = ({ kind }: Rubric, field: CueField): string => `${kind}/${field}`;

/** The patterns of these rubrics as word lists, with the lists that they name. A title matches only as a whole. */
export const cueLists = (rubrics: readonly Rubric[]): WordLists => ({
  ...sharedLists,
  ...Object.fromEntries(rubrics.flatMap(rubric => CUE_FIELDS.map(field => {
    const patterns = rubric.questions[field];
    return [cueList(rubric, field), (field === 'titles' || field === 'beside' ? patterns.map(title => `^ ${title} $`) : patterns).join('\n')];
  }))),
});
