import type { ChecklistStory, StoryRole } from '../../server/protocol';
import type { NamedAnswer } from '../checklist/names';
import { partIn, roleId, rolesIn, storyId } from '../checklist/storyRows';

/** A part of a story as a bar. */
export interface Bar {
  /** The checklist row of the same part. */
  readonly id: string;
  readonly role: StoryRole;
  readonly state: 'missing' | 'told' | 'told in another part';
  /** The part's share of the story's words, 0 to 1. */
  readonly share: number;
  readonly seconds: number;
  readonly remark?: string;
}

export interface StoryBars {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly bars: readonly Bar[];
}

/** Every story of a document, part by part. */
export const storyBars = (answers: readonly NamedAnswer[]): StoryBars[] => answers.flatMap(({ name, question, title, stories }) =>
  stories.map((story, index): StoryBars => {
    const id = storyId(name, index);
    return { id, title: story.title || question || title, seconds: story.seconds, bars: rolesIn(story).map(role => barOf(role, story, roleId(id, role))) };
  }));

function barOf(role: StoryRole, story: ChecklistStory, id: string): Bar {
  const part = partIn(story, role);
  if (!part) return { id, role, state: 'missing', share: 0, seconds: 0 };
  const { seconds, remark } = part;
  if (part.words === 0) return { id, role, state: 'told in another part', share: 0, seconds };
  return { id, role, state: 'told', share: part.words / story.words, seconds, ...remark && { remark } };
}
