import { strict as assert } from 'node:assert';
import { childrenOf, parse, type Node } from '../../rules/model/markdown/markdown';

const marksIn = (node: Node): string[] => childrenOf(node).flatMap(child => [...child.name.endsWith('Mark') ? [] : [child.name], ...marksIn(child)]);

/** What stands in a paragraph, the outer before the inner. */
const marks = (text: string): string => marksIn(parse(text)).slice(1).join(' ');

describe('Within a word', () => {
  for (const [text, expected] of [
    ['snake_case_names', ''],
    ['half**way**there', 'StrongEmphasis'],
    ['un*frigging*believable', 'Emphasis'],
    ['the`code`stands', 'InlineCode'],
    ['AT&amp;T', 'Entity'],
    ['H<sub>2</sub>O', 'HTMLTag HTMLTag'],
    ['read[1](a.md)it', 'Link URL'],
    ['so~~on~~and', 'Strikethrough'],
    ['2\\*3', 'Escape'],
    ['www.example.com', 'URL'],
    ['xwww.example.com', ''],
    ['4https://example.com', ''],
    ['ask me@example.com', 'URL'],
  ] as const) {
    it(`${text} holds ${expected || 'nothing'}`, () => assert.equal(marks(text), expected));
  }
});
