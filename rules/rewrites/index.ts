import type { Answer } from '../model/answer';
import { contains, spanOf, type Span } from '../span';
import { labelled, unlabelled } from './labels';
import { inNotations } from './notation';
import { moved } from './order';
import type { Rewrite, Rewriter } from './rewrite';
import { joinedSetting, splitSetting } from './setting';

const rewriters: readonly Rewriter[] = [labelled, inNotations, unlabelled, joinedSetting, splitSetting, moved];

/** The other ways in which the story at a place of an answer can be written. */
export function rewritesAt(answer: Answer, place: Span): readonly Rewrite[] {
  const story = answer.stories.find(story => contains(spanOf(story), place));
  return story ? rewriters.flatMap(rewrite => rewrite({ answer, story, offset: place.start - story.at })) : [];
}
