import type { Lines } from '../markdown/sheet';

/** "Tags: conflict, ownership" and the like, below a story or its question. */
const TAGS = /^[ \t>*_-]*(?:tags?|themes?|competenc(?:y|ies)|best for|answers)\b[ \t*_]*:[ \t*_]*(.+)$/i;

/** What the stories in the lines from one index to another are told for, in the writer's words. */
export function tagsIn(lines: Lines, from: number, end: number): string[] {
  const tags: string[] = [];
  for (let i = from; i < end; i++) {
    const listed = TAGS.exec(lines[i]!.unit.text)?.[1];
    if (listed !== undefined) tags.push(...listed.split(/[,;|/·]/));
  }
  return tags;
}
