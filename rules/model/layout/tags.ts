import type { Lines } from '../markdown/sheet';

/** A line of tags below a story or its question: "Tags: conflict, ownership". */
const TAGS = /^[ \t>*_-]*(?:tags?|themes?|competenc(?:y|ies)|best for|answers)\b[ \t*_]*:[ \t*_]*(.+)$/i;

/** What the writer says the stories in the lines from `from` to before `end` are for. */
export function tagsIn(lines: Lines, from: number, end: number): string[] {
  const tags: string[] = [];
  for (let i = from; i < end; i++) {
    const listed = TAGS.exec(lines[i]!.unit.text)?.[1];
    if (listed !== undefined) tags.push(...listed.split(/[,;|/·]/));
  }
  return tags;
}
