import { additionFor, checklistOf } from '../checklist';
import { storyParts } from '../evidence';
import { headOf } from '../evidence/head';
import { defineRule, insertAt, type Rule } from '../rule';
import type { Criterion, Rubric } from '../rubrics/rubric';

/**
 * Makes a rule `missing-<id>` for each point of these rubrics' checklists. Parts of a story have rules of their own. Points that are known by
 * words only are on the checklist but have no rule, because there are always other words for them.
 */
export function missingItems(rubrics: readonly Rubric[]): Rule<'answer'>[] {
  const points = rubrics.flatMap(rubric => rubric.checklist.map(criterion => ({ criterion, rubric })))
    .filter(({ criterion: { evidence } }) => evidence.length > 0 && !evidence.some(name => storyParts.has(name)));
  const first = new Map(points.toReversed().map(point => [point.criterion.id, point]));
  return Array.from(first.values(), ({ criterion, rubric }) => missingItem(criterion, rubric)).reverse();
}

const missingItem = ({ id, title, why, severity = 'information', examples }: Criterion, { questions }: Rubric): Rule<'answer'> => defineRule({
  id: `missing-${id}`,
  scope: 'answer',
  severity,
  summary: `Make the point: ${title[0]!.toLowerCase()}${title.slice(1)}.`,
  why,
  item: id,
  wording: true,
  unfinished: true,
  ...questions.examples[0] && { examplesQuestion: questions.examples[0] },
  examples: { bad: examples.missing, good: examples.met },

  *check(answer) {
    const item = checklistOf(answer).find(({ criterion, state }) => criterion.id === id && state === 'missing');
    if (!item) return;
    const { criterion: { asks, atLeast }, evidence } = item;
    const add = additionFor(item, answer);
    yield {
      span: headOf(answer),
      message: asks,
      evidence: `${evidence.length} of ${atLeast} found in ${answer.words} words.`,
      ...add && { fixes: [{ title: `Add: ${title}`, edits: [insertAt(add.at, add.text)] }] },
    };
  },
});
