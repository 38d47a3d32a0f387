import { additionFor, begunStory, moved, notationAmong, partScaffold, rolesIn, storyNames, storyScaffold } from '../../rules';
import type { Caret, Offer } from './caret';

type Scaffold = Pick<Offer, 'label' | 'detail' | 'text'>;

/** At the beginning of a line: scaffolds of what is missing here, as quick fixes and checklist insert them; labels; a whole answer where there is none yet. */
export function scaffoldOffers(caret: Caret): Offer[] {
  const { typed, lineStart, rubric } = caret;
  const [markup] = /^[\s>]*(?:\d{1,2}[.)])?[\s*_\-+|#]*/.exec(typed)!;
  if (!rubric || !/^[\p{L} ]{0,20}$/u.test(typed.slice(markup.length))) return [];
  const byText = new Map([...labels(caret), ...missing(caret)].map(scaffold => [scaffold.text, scaffold]));
  const sorted = [...byText.values()].sort((a, b) => Number(b.detail === MISSING) - Number(a.detail === MISSING));
  return [...sorted, ...wholeAnswer(caret)].map((scaffold): Offer =>
    ({ kind: 'scaffold', ...scaffold, from: lineStart, filter: `${markup}${scaffold.label} ${scaffold.text}` }));
}

const MISSING = 'missing here';

function missing({ answer }: Caret): Scaffold[] {
  if (!answer) return [];
  const { findings, checklist } = answer.unit;
  return [
    ...checklist.flatMap(item => {
      const add = additionFor(item, answer.unit.answer);
      return add ? [{ text: add.text.trim(), label: item.criterion.title, detail: MISSING }] : [];
    }),
    ...findings.flatMap(({ rule, fixes = [] }) => {
      const [edit, ...others] = fixes[0]?.edits ?? [];
      const isInsertion = edit && others.length === 0 && edit.span.start === edit.span.end;
      return rule.startsWith('missing-') && isInsertion ? [{ text: edit.text.trim(), label: fixes[0]!.title, detail: MISSING }] : [];
    }),
  ];
}

/** Labels that the story at the caret does not have yet, in its notation; a whole story where there is none. */
function labels({ view, answer, rubric, offset, above }: Caret): Scaffold[] {
  const stories = view.review.answers.flatMap(({ at, unit }) => moved(unit.answer.stories, at));
  const here = stories.findLast(({ at, unit }) => unit.labelled && answer !== undefined && answer.at <= at && at < offset)?.unit;
  const begun = here ? { roles: new Set(here.parts.flatMap(({ role, alsoFills }) => alsoFills ? [role, alsoFills] : [role])), notation: here.notation } : begunStory(above);
  if (!begun && !rubric?.parts.some(({ role }) => role)) return [];
  const notation = begun?.notation ?? notationAmong(stories);
  const unused = rolesIn(notation).filter(role => !begun?.roles.has(role));
  return [
    ...unused.map(role => ({ text: partScaffold(role, notation).trim(), label: storyNames[role], detail: 'part of a story' })),
    ...begun ? [] : [{ text: storyScaffold(notation), label: 'Situation, Task, Action, Result', detail: 'a whole story' }],
  ];
}

const wholeAnswer = ({ answer, rubric }: Caret): Scaffold[] =>
  answer || !rubric?.scaffold ? [] : [{ text: rubric.scaffold.trim(), label: rubric.title, detail: 'a whole answer' }];
