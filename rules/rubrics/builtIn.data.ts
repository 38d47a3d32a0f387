import { pack } from '../model/english/packed';
import { automatonOf } from '../model/english/phrases';
import { cueLists } from './cues';
import { partLists } from './partLists';
import type { Rubric } from './rubric';
import { writtenRubrics } from './written';

const onPages = new Set<string>();

/**
 * Of the example questions only the first is shown to users; of the criteria's examples, those of the first criterion with a name are on the
 * page of its rule. The others are for tests, and were an eighth of all rubric data that is read at the start.
 */
function shipped({ questions, checklist, ...rest }: Rubric): Rubric {
  return {
    ...rest,
    questions: { ...questions, examples: questions.examples.slice(0, 1) },
    checklist: checklist.map(({ examples: { met, missing }, ...point }) => {
      const count = point.evidence.length > 0 && !onPages.has(point.id) ? undefined : 1;
      if (!count) onPages.add(point.id);
      return { ...point, examples: { met: met.slice(0, count), missing: missing.slice(0, count) } };
    }),
  };
}

export default {
  rubrics: writtenRubrics.map(shipped),
  /** The patterns that questions and labels of parts are compared with. */
  words: pack(automatonOf({ ...cueLists(writtenRubrics), ...partLists(writtenRubrics) })),
};
