import type MarkdownIt from 'markdown-it';
import type { ChecklistAnswer, ChecklistStory, Range, StoryRole } from '../../server/protocol';
import { partIn, rolesIn } from '../checklist/storyRows';
import { openItems, progress } from './notes';

type Token = ReturnType<MarkdownIt['parse']>[number];

const NOTE = 'answerlint_note';

/** Marks answers in rendered Markdown: how far each has come below its question, the parts beside its text, and what is open at its end. */
export function markAnswers(markdown: MarkdownIt, answersIn: (source: string) => readonly ChecklistAnswer[]): MarkdownIt {
  markdown.core.ruler.push('answerlint', ({ src, tokens, Token }) => {
    const note = (content: string): Token => Object.assign(new Token(NOTE, '', 0), { content, block: true });
    const lines = src.split('\n');
    for (const answer of answersIn(src)) {
      for (const story of answer.stories) markParts(tokens, story, lines);
      insertBehind(tokens, answer.range.end.line, openItems(answer).map(note));
      insertBehind(tokens, answer.range.start.line, [note(progress(answer))]);
    }
  });
  markdown.renderer.rules[NOTE] = (tokens, index) => tokens[index]!.content;
  return markdown;
}

/** Inserts after the outermost block that a line is in. */
function insertBehind(tokens: Token[], line: number, notes: readonly Token[]): void {
  const next = tokens.findIndex(({ level, nesting, map }) => level === 0 && nesting >= 0 && map && map[0] > line);
  tokens.splice(next < 0 ? tokens.length : next, 0, ...notes);
}

function markParts(tokens: readonly Token[], story: ChecklistStory, lines: readonly string[]): void {
  for (const role of rolesIn(story)) {
    const part = partIn(story, role);
    if (part && part.words > 0) markBlocks(tokens, part, role, lines);
  }
}

/** Marks the outermost blocks within a part. Blocks that it shares with another part are left as they are. */
function markBlocks(tokens: readonly Token[], part: Range, role: StoryRole, lines: readonly string[]): void {
  let inside: number | undefined;
  for (const token of tokens) {
    if (inside !== undefined) {
      if (token.nesting < 0 && token.level === inside) inside = undefined;
    } else if (token.nesting > 0 && token.map && liesWithin(token.map, part, lines)) {
      token.attrJoin('class', `answerlint-part answerlint-${role}`);
      inside = token.level;
    }
  }
}

/** Blank lines after a list belong to its last item, and the markup of a block belongs to no part. */
function liesWithin([from, to]: [number, number], { start, end }: Range, lines: readonly string[]): boolean {
  const last = lines.slice(from, to).findLastIndex(line => line.trim() !== '') + from;
  const begins = from > start.line || from === start.line && saysNothing(lines[from]!.slice(0, start.character));
  return begins && (last < end.line || last === end.line && saysNothing(lines[last]!.slice(end.character)));
}

const saysNothing = (text: string): boolean => !/\p{L}/u.test(text);
