import { pack } from '../model/english/packed';
import { automatonOf } from '../model/english/phrases';
import { cueLists } from './cues';
import { partLists } from './partLists';
import type { Rubric } from './rubric';
import { writtenRubrics } from './written';

const onPages = new Set<string>();

/**
 * Of examples the first is shown to people; all are, on the page of its rule, of the first point of a name that evidence is looked for. The others are
 * for tests: they were an eighth of all that a start reads of rubrics.
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
  /** What they listen to in questions, and what their parts are called. */
  words: pack(automatonOf({ ...cueLists(writtenRubrics), ...partLists(writtenRubrics) })),
};
