import { TreeFragment, type SyntaxNode } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList, type MarkdownConfig } from '@lezer/markdown';
import { sameEnds, type SameEnds } from './difference';

/** A block or mark of a Markdown text: its name (one of Lezer's), its place in UTF-16 units, and what is in it. */
export type Node = SyntaxNode;

const FOOTNOTE = /^\[\^[^\]\s]+\]:/;

/** A footnote, `[^1]: where that is from`, with the lines indented below it. */
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

/** In a paragraph only "1." begins a list, but after a bullet list any number does, which Lezer does not know. */
const numbersBehindBullets: MarkdownConfig = {
  parseBlock: [{
    name: 'NumbersBehindBullets',
    endLeaf: (context, line) => context.depth > 1 && line.baseIndent === 0 && context.parentType(1).name === 'BulletList'
      && /^\d{1,9}[.)]\s/.test(line.text.slice(line.pos)),
  }],
};

/** Leaves out hard breaks by trailing spaces: these are spaces anyway, and Lezer takes time by the square of their number. */
const breaksAtBackslashes: MarkdownConfig = {
  parseInline: [{
    name: 'HardBreak',
    parse: (context, next, at) => next === BACKSLASH && context.char(at + 1) === LINE_FEED ? context.addElement(context.elt('HardBreak', at, at + 2)) : -1,
  }],
};

/** Reads words as a whole. A word begins nothing but an address, while Lezer tries everything at each letter and space: a third of its time. */
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

/** The rest of a word, or a whole word that begins no address ("www.", or up to an "@" or ":"), with the spaces and plain words that follow. */
const WORDS = /(?:(?:(?<=[A-Za-z\d])|(?!www\.|[\w.+-]{1,100}[@:]))[A-Za-z\d]+ *)+| +/y;

const BACKSLASH = '\\'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);

const markdown = parser.configure([Table, TaskList, Strikethrough, Autolink, footnotes, numbersBehindBullets, breaksAtBackslashes, wordsAtOnce]);

/** Parses a text as GitHub does. */
export const parse = (text: string): Node => markdown.parse(asParsed(text)).topNode;

/**
 * The text as the parser needs it, at the same length: with one kind of line break, and without spaces after the row of dashes of a table.
 * Otherwise no table with CRLF would be recognised.
 */
const asParsed = (text: string): string =>
  text.replace(/\r\n?/g, it => it.length > 1 ? ' \n' : '\n').replace(UNDER_TABLE_HEAD, row => row.replace(/\|([ \t]+)$/, '$1|'));

const UNDER_TABLE_HEAD = /^[>|:\- \t]*\|[ \t]+$/gm;

/** A text and its syntax tree. */
export interface Parsed {
  readonly text: string;
  readonly root: Node;
}

/**
 * Parses a text, given the tree of another version and what both versions have in common. Unchanged blocks are taken over, so an edit costs one
 * block. The block that is parsed again begins at the last blank line, because a table is recognised by its second line.
 */
export function parseNext(text: string, before: Parsed, { start, end }: SameEnds = sameEnds(before.text, text)): Parsed {
  const from = /^[^]*\n[ \t\r]*\n/.exec(text.slice(0, start))?.[0].length ?? 0;
  const changes = [{ fromA: from, toA: before.text.length - end, fromB: from, toB: text.length - end }];
  const common = TreeFragment.applyChanges(TreeFragment.addTree(before.root.tree!), changes);
  return { text, root: markdown.parse(asParsed(text), common).topNode };
}

/** The children of a node, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** Whether a node is raw HTML, comments included. */
export const isHtml = ({ name }: Node): boolean => HTML.has(name);

const HTML = new Set(['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'HTMLTag', 'Comment', 'ProcessingInstruction']);
