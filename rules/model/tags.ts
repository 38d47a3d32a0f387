import type { Lines } from './read';

/** "Tags: conflict, ownership" and the like, below a story or its question. */
const TAGS = /^[ \t>*_-]*(?:tags?|themes?|competenc(?:y|ies)|best for|answers)\b[ \t*_]*:[ \t*_]*(.+)$/i;

/** What the stories in these lines are told for, in the writer's words. */
export const tagsIn = (lines: Lines): string[] => lines.flatMap(({ unit }) => TAGS.exec(unit.text)?.[1]!.split(/[,;|/·]/) ?? []);
