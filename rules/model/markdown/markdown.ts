import { TreeFragment, type SyntaxNode } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList, type MarkdownConfig } from '@lezer/markdown';
import { sameEnds, type SameEnds } from './difference';

/** A block or a mark of a Markdown text: its name, its place in UTF-16 units, what is in it. The names are Lezer's. */
export type Node = SyntaxNode;

const FOOTNOTE = /^\[\^[^\]\s]+\]:/;

/** `[^1]: where that is from`, and what is indented below it. */
const footnotes: MarkdownConfig = {
  defineNodes: [{ name: 'Footnote', block: true, composite: (_, line) => line.next < 0 || line.indent >= line.baseIndent + 4 }],
  parseBlock: [{
    name: 'Footnote',
    before: 'FencedCode',
    parse(context, line) {
      const mark = FOOTNOTE.exec(line.text.slice(line.pos));
      if (!mark) return false;
      context.startComposite('Footnote', line.pos);
      line.moveBase(line.pos + mark[0].length);
      return null;
    },
    endLeaf: (_, line) => FOOTNOTE.test(line.text.slice(line.pos)),
  }],
};

/** In a paragraph only a "1." begins a list; behind a list of bullets any number does, which Lezer does not know. */
const numbersBehindBullets: MarkdownConfig = {
  parseBlock: [{
    name: 'NumbersBehindBullets',
    endLeaf: (context, line) => context.depth > 1 && line.baseIndent === 0 && context.parentType(1).name === 'BulletList'
      && /^\d{1,9}[.)]\s/.test(line.text.slice(line.pos)),
  }],
};

/** Spaces before a line break are spaces anyway; looking for them costs Lezer the square of their number. */
const breaksAtBackslashes: MarkdownConfig = {
  parseInline: [{
    name: 'HardBreak',
    parse: (context, next, at) => next === BACKSLASH && context.char(at + 1) === LINE_FEED ? context.addElement(context.elt('HardBreak', at, at + 2)) : -1,
  }],
};

/** With a word nothing begins but an address, while Lezer asks at each letter and space for everything that might: a third of the time that it takes. */
const wordsAtOnce: MarkdownConfig = {
  parseInline: [{
    name: 'Words',
    before: 'Escape',
    parse({ text, offset }, _, at) {
      WORDS.lastIndex = at - offset;
      return WORDS.test(text) ? offset + WORDS.lastIndex : -1;
    },
  }],
};

/** The rest of a word, or all of one that neither begins "www." nor goes on to the sign of an address; and what follows up to the next. */
const WORDS = /(?:(?:(?<=[A-Za-z\d])|(?!www\.|[\w.+-]{1,100}[@:]))[A-Za-z\d]+ *)+| +/y;

const BACKSLASH = '\\'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);

const markdown = parser.configure([Table, TaskList, Strikethrough, Autolink, footnotes, numbersBehindBullets, breaksAtBackslashes, wordsAtOnce]);

/** Reads a Markdown text as GitHub does. */
export const parse = (text: string): Node => markdown.parse(asParsed(text)).topNode;

/**
 * At the same length, what the parser knows: one kind of line break, and no spaces behind the row of dashes that makes a table. Without
 * that no table with CRLF would be one.
 */
const asParsed = (text: string): string =>
  text.replace(/\r\n?/g, it => it.length > 1 ? ' \n' : '\n').replace(UNDER_TABLE_HEAD, row => row.replace(/\|([ \t]+)$/, '$1|'));

const UNDER_TABLE_HEAD = /^[>|:\- \t]*\|[ \t]+$/gm;

/** A text and what was read in it. */
export interface Parsed {
  readonly text: string;
  readonly root: Node;
}

/**
 * Reads a text of which another version was read `before`, with these ends in common: the blocks that both have are taken from there, so that an edit costs
 * the one that it is made in. That begins at the last blank line: whether a paragraph ends may be decided two lines below, by the second line of a table.
 */
export function parseNext(text: string, before: Parsed, { start, end }: SameEnds = sameEnds(before.text, text)): Parsed {
  const from = /^[^]*\n[ \t\r]*\n/.exec(text.slice(0, start))?.[0].length ?? 0;
  const changes = [{ fromA: from, toA: before.text.length - end, fromB: from, toB: text.length - end }];
  const common = TreeFragment.applyChanges(TreeFragment.addTree(before.root.tree!), changes);
  return { text, root: markdown.parse(asParsed(text), common).topNode };
}

export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** What stands in raw HTML, comments among it. */
export const isHtml = ({ name }: Node): boolean => HTML.has(name);

const HTML = new Set(['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'HTMLTag', 'Comment', 'ProcessingInstruction']);
