import type { Span } from '../../span';
import { childrenOf, isHtml, type Node } from './markdown';

/** What is read of a piece of Markdown, and which of it is emphasised. */
export interface Masked {
  /** The source, with everything except the text masked by spaces of the same length. Line breaks are kept. */
  readonly text: string;
  /** In `text`, in its order. */
  readonly bold: readonly Span[];
}

/** Nodes that are markup, or said to nobody: code, pictures, addresses, what has been struck out. */
const HIDDEN = new Set(['HeaderMark', 'QuoteMark', 'ListMark', 'EmphasisMark', 'Strikethrough', 'TaskMarker', 'InlineCode', 'Autolink', 'URL', 'HardBreak']);

/** The text of a block. `labels`: the link labels that its piece defines. Other brackets are the writer's. */
export function mask(source: string, block: Node, labels: ReadonlySet<string>): Masked {
  const base = block.from;
  const parts: string[] = [];
  const bold: Span[] = [];
  let shown = base;
  const hide = (from: number, to: number): void => {
    parts.push(source.slice(shown, from), blank(source.slice(from, to)));
    shown = to;
  };
  const show = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  const read = (node: Node): void => {
    const { name, from, to } = node;
    if (HIDDEN.has(name)) return hide(from, to);
    if (name === 'Link' || name === 'Image') return link(node, linkIn(source, node, labels));
    if (isHtml(node) && !PLACEHOLDER.test(source.slice(from, to))) {
      const end = OPENS_BOLD.test(source.slice(from, to)) ? source.slice(to, block.to).search(CLOSES_BOLD) : -1;
      if (end >= 0) bold.push({ start: from - base, end: to + end - base });
      return hide(from, to);
    }
    if (name === 'StrongEmphasis' || name === 'Emphasis') bold.push({ start: from - base, end: to - base });
    show(node);
  };
  const link = (node: Node, found: Link | undefined): void => {
    if (!found) return show(node);
    if (node.name === 'Image' || found.isAddress || found.target.startsWith('#') && !isHeading(block)) return hide(node.from, node.to);
    hide(node.from, found.text.start);
    for (const child of childrenOf(node)) if (child.from >= found.text.start && child.to <= found.text.end) read(child);
    hide(found.text.end, node.to);
  };
  show(block);
  parts.push(source.slice(shown, block.to));
  return { text: parts.join(''), bold };
}

/** Looks like a tag and is a placeholder: no tag has a name like `<team_size>`, and few have attributes without values, as `<details open>`. */
const PLACEHOLDER = /^<(?:\/?\w*_|(?!(?:audio|button|details|dialog|fieldset|form|iframe|img|input|ol|optgroup|option|script|select|summary|textarea|track|video)\s)\p{L}+(?: \p{L}+)+>)/u;
const OPENS_BOLD = /^<(?:b|strong)>$/i;
const CLOSES_BOLD = /<\/(?:b|strong)>/i;

export const isHeading = ({ name }: Node): boolean => /^(?:ATX|Setext)Heading/.test(name);

/** Replaces everything but line breaks by spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

interface Link {
  readonly target: string;
  /** In the source. */
  readonly text: Span;
  readonly isAddress: boolean;
}

/** Undefined for brackets that link to nothing: `[what?]`, or `[^1]` without its note. */
function linkIn(source: string, node: Node, labels: ReadonlySet<string>): Link | undefined {
  const [open, close] = node.getChildren('LinkMark');
  const text = { start: open!.to, end: close!.from };
  const target = node.getChild('URL');
  const written = source.slice(text.start, text.end);
  const reference = node.getChild('LinkLabel');
  const label = reference && reference.to - reference.from > 2 ? source.slice(reference.from, reference.to) : `[${written}]`;
  if (!target && node.getChildren('LinkMark').length < 3 && !labels.has(plain(label))) return undefined;
  return { text, target: target ? source.slice(target.from, target.to) : '', isAddress: ADDRESS.test(written) || written.startsWith('^') };
}

const ADDRESS = /^(?:https?:|mailto:|www\.|[\w.+-]+@)/;

/** The link labels that a piece defines: `[docs]: https://…`, `[^1]: …`. */
export function labelsIn(source: string, node: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (inner: Node): void => {
    if (inner.name === 'LinkReference' || inner.name === 'Footnote') found.add(plain(source.slice(inner.from, source.indexOf(']', inner.from) + 1)));
    for (const child of childrenOf(inner)) walk(child);
  };
  if (source.includes(']:')) walk(node);
  return found;
}

const plain = (label: string): string => label.replace(/\s+/g, ' ').toLowerCase();
