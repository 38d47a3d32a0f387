import { lineStart } from '../util/lineStart';
import { blocksOf, isNested, isSimple, type Block } from './blocks';
import type { Place, Rewrite, Rewriter } from './rewrite';

/** The most common ways to label the parts of a story. */
type Style = 'list' | 'bold' | 'headings';

const TITLES: Readonly<Record<Style, string>> = {
  list: 'Write the parts as a list',
  bold: 'Write the parts with bold labels',
  headings: 'Write the parts under headings',
};

/**
 * A labelled story in each of the other notations, with the names as they are written. If the story is not ended by a list, its Result would
 * take in what follows, so nothing may follow.
 */
export const inNotations: Rewriter = place => {
  const { answer, story: { at, unit: story } } = place;
  const blocks = blocksOf(story);
  const [first] = blocks ?? [];
  if (!blocks || !first || blocks.some(isNested) || !blocks.every(isSimple)) return [];
  const span = { start: at + first.span.start, end: at + blocks.at(-1)!.span.end };
  const above = /(?:^|\n)\r?\n$|^$/.test(answer.text.slice(0, span.start)) ? '' : '\n';
  const below = /^\s*(?:$|\n\s*\n)/.test(answer.text.slice(span.end)) ? '' : '\n';
  const next = answer.stories.find(other => other.at >= span.end)?.at;
  const isClosed = /^\s*(?:$|#{1,6}\s)/.test(answer.text.slice(span.end, next));
  // in a heading, "S — Situation" would be read as a part called S that tells "Situation"
  const headable = blocks.every(({ name }) => !/\s[–—-]\s/.test(name));
  const styles = (Object.keys(TITLES) as Style[])
    .filter(style => style !== styleOf(first) && (style === 'list' || isClosed) && (style !== 'headings' || headable));
  return styles.map((style): Rewrite => ({
    id: style, title: TITLES[style],
    edits: [{ span, text: style === 'list' ? written(blocks, style, place) : above + written(blocks, style, place) + below }],
  }));
};

function styleOf({ before }: Block): Style | undefined {
  if (before.startsWith('#')) return 'headings';
  if (/^[-*+]\s+$/.test(before)) return 'list';
  return before === '**' ? 'bold' : undefined;
}

function written(blocks: readonly Block[], style: Style, place: Place): string {
  switch (style) {
    case 'list': return blocks.map(({ name, body }) => behind(`- ${name}:`, body, '\n').replace(/\n(?=.)/g, '\n  ')).join('\n');
    case 'bold': return blocks.map(({ name, body }) => behind(`**${name}:**`, body, '\n\n')).join('\n\n');
    case 'headings': return blocks.map(({ name, body }) => `${hashes(place)} ${name}\n\n${body}`.trimEnd()).join('\n\n');
  }
}

/** A text after its label. Text that begins with markup (a list, a table, a fence) goes on the next line. */
const behind = (label: string, body: string, gap: string): string =>
  `${label}${/^(?:[-*+>|]\s|\d{1,2}[.)]\s|```|~~~)/.test(body) ? gap : ' '}${body}`.trimEnd();

/** The hashes of a heading one level below the question and the story's title. */
function hashes({ answer: { text, questionSpan }, story: { unit: story } }: Place): string {
  const levels = [text.slice(lineStart(text, questionSpan.start)), story.title ? story.text : '']
    .map(it => /^#{1,6}(?=\s)/.exec(it)?.[0].length ?? 0);
  return '#'.repeat(Math.min(6, (Math.max(...levels) || 2) + 1));
}
