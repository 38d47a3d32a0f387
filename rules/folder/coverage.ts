import { ANY_STORY, recognise } from '../rubrics/recognise';
import type { Rubric } from '../rubrics/rubric';
import type { ReviewedFile } from './folder';
import { storiesIn, type ToldStory } from './stories';

/** What interviewers ask stories for, and which stories there are to tell. */
export interface Competency {
  readonly rubric: Rubric;
  readonly stories: readonly ToldStory[];
}

/**
 * The stories for each kind of story question, in the order of the rubrics; those without a theme come last. A story may serve several kinds: by
 * its question, its title and its tags.
 */
export function coverageOf(files: readonly ReviewedFile[], rubrics: readonly Rubric[]): Competency[] {
  const themed = rubrics.filter(({ group, kind }) => group === 'behavioral' && kind !== ANY_STORY);
  const stories = storiesIn(files).map(told => ({ told, kinds: kindsOf(told, themed) }));
  const serving = (serves: (kinds: ReadonlySet<string>) => boolean) => stories.filter(({ kinds }) => serves(kinds)).map(({ told }) => told);
  const rest = serving(kinds => !themed.some(({ kind }) => kinds.has(kind)));
  return [
    ...themed.map(rubric => ({ rubric, stories: serving(kinds => kinds.has(rubric.kind)) })),
    ...rubrics.filter(({ kind }) => kind === ANY_STORY && rest.length > 0).map(rubric => ({ rubric, stories: rest })),
  ];
}

function kindsOf({ story, answer }: ToldStory, rubrics: readonly Rubric[]): Set<string> {
  const recognised = [story.title, ...answer.context.tags, ...answer.tags].map(text => recognise(text, { parents: [] }, rubrics)?.rubric.kind);
  return new Set([answer.rubric.kind, ...recognised.filter(kind => kind !== undefined)]);
}
