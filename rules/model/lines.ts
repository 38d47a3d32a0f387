import type { Nodes, Root, RootContent } from 'mdast';
import { shift, type Placed, type Span } from '../span';
import { htmlLines } from './html';
import { endOf, parse, startOf } from './markdown';

/**
 * A source line that says something. Notes are written line by line ("Situation: …" below "Task: …" in one paragraph), so
 * the line, not the Markdown block, is what questions and labels are looked for in.
 */
export interface Line {
  /** The source line with all markup masked by spaces of the same length. */
  readonly text: string;
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'break';
  /** A heading's depth (1–6), how deep a list item is nested (1, 2 …), a cell's column (0, 1 …). */
  readonly depth: number;
  /** How deep the line stands in lists: 0 outside. An item's own lines have the item's depth. */
  readonly list: number;
  /** How deep the line stands in block quotes. */
  readonly quote: number;
  /** In a code fence. */
  readonly fenced: boolean;
  /** Lines of the same paragraph, and cells of the same row, share this very object. */
  readonly block: object;
  /** It is a paragraph by itself. */
  readonly alone: boolean;
  /** Where it is bold or italic, in `text`. */
  readonly bold: readonly Span[];
}

interface Place {
  readonly list: number;
  readonly quote: number;
  readonly fenced: boolean;
}

/** The lines of a piece, in their order. Code, comments, images, addresses and tables of contents are left out. */
export function linesIn(piece: string, root: Root): Placed<Line>[] {
  const reader = new LineReader(piece);
  reader.blocks(root.children, { list: 0, quote: 0, fenced: false });
  return reader.lines;
}

/** A fence in none of these languages holds code. */
const PROSE_FENCE = /^(?:te?xt|md|markdown|plain(?:text)?|answer)?$/i;

class LineReader {
  readonly lines: Placed<Line>[] = [];
  private block = {};

  constructor(private readonly source: string) {}

  blocks(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.read(node, place);
  }

  private read(node: RootContent, place: Place): void {
    this.block = {};
    switch (node.type) {
      case 'heading': return this.prose(node, 'heading', node.depth, place);
      case 'paragraph': return this.prose(node, 'text', 0, place);
      case 'blockquote': return this.blocks(node.children, { ...place, quote: place.quote + 1 });
      case 'thematicBreak': return this.add({ start: startOf(node), end: endOf(node) }, '', 'break', 0, place, []);
      case 'list': return node.children.forEach(item => {
        this.block = {};
        const inside = { ...place, list: place.list + 1 };
        const [first, ...rest] = item.children;
        if (item.checked !== null && item.checked !== undefined) return;
        if (first?.type === 'paragraph') this.prose(first, 'item', inside.list, inside);
        else if (first) this.read(first, inside);
        this.blocks(rest, inside);
      });
      case 'table': return node.children.forEach(row => {
        this.block = {};
        row.children.forEach((cell, column) => {
          const [first] = cell.children;
          const last = cell.children.at(-1);
          const masked = mask(this.source, cell);
          const span = first && last ? { start: startOf(first), end: endOf(last) } : { start: Math.min(startOf(cell) + 1, endOf(cell)), end: endOf(cell) };
          this.add(span, masked.text.slice(span.start - startOf(cell), span.end - startOf(cell)), 'cell', column, place, masked.bold.map(it => shift(it, startOf(cell) - span.start)));
        });
      });
      case 'code': return this.fence(node.value, node.lang ?? '', startOf(node), endOf(node), place);
      case 'html':
        for (const { at, unit } of htmlLines(node.value)) {
          this.lines.push({ at: startOf(node) + at, unit: { ...unit, ...place, list: place.list + unit.list, block: {} } });
        }
    }
  }

  /** An answer kept in a fence is read as the Markdown that it is. */
  private fence(value: string, language: string, start: number, end: number, place: Place): void {
    const at = this.source.indexOf('\n', start) + 1;
    if (!PROSE_FENCE.test(language) || at === 0 || this.source.slice(at, at + value.length) !== value || at + value.length > end) return;
    if (!/^ {0,3}[`~]{3}/.test(this.source.slice(start))) return;
    for (const line of linesIn(value, parse(value))) {
      this.lines.push({ at: at + line.at, unit: { ...line.unit, ...place, list: line.unit.list, fenced: true } });
    }
  }

  private prose(node: RootContent, kind: Line['kind'], depth: number, place: Place): void {
    const { text, bold } = mask(this.source, node);
    let at = 0;
    for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
      const content = line.replace(/[\r\n]+$/, '');
      const start = startOf(node) + at;
      const span = { start, end: start + content.length };
      const inLine = bold.filter(it => it.start >= at && it.start < at + content.length)
        .map(it => ({ start: it.start - at, end: Math.min(it.end - at, content.length) }));
      const setextUnderline = kind === 'heading' && at > 0 && !content.trim();
      if (!setextUnderline) this.add(span, content, at === 0 ? kind : kind === 'heading' ? 'heading' : 'text', depth, place, inLine, line.length === text.length);
      at += line.length;
    }
  }

  private add(span: Span, text: string, kind: Line['kind'], depth: number, place: Place, bold: readonly Span[], alone = false): void {
    if (kind === 'text' && !text.trim()) return;
    const before = this.source.lastIndexOf('\n', span.start - 1) + 1;
    const lead = kind === 'cell' ? 0 : span.start - Math.max(before, this.source.lastIndexOf('\r', span.start - 1) + 1);
    this.lines.push({
      at: span.start - lead,
      unit: { ...place, text: ' '.repeat(lead) + text.padEnd(span.end - span.start), kind, depth, block: this.block, alone, bold: bold.map(it => shift(it, lead)) },
    });
  }
}

/** A node's source with everything but its text masked by spaces, line breaks kept; and where it is emphasised. */
function mask(source: string, node: Nodes): { readonly text: string; readonly bold: readonly Span[] } {
  const base = startOf(node);
  const original = source.slice(base, endOf(node));
  const shown: string[] = Array.from({ length: original.length }, (_, i) => /[\r\n]/.test(original[i]!) ? original[i]! : ' ');
  const bold: Span[] = [];
  const walk = (inner: Nodes): void => {
    if (inner.type === 'text') {
      const start = startOf(inner) - base;
      const end = endOf(inner) - base;
      const visible = original.slice(start, end).replace(/([\r\n])([ \t]*>[ \t]?)+/g, (prefix, lineBreak: string) => lineBreak + ' '.repeat(prefix.length - 1));
      for (let i = start; i < end; i++) shown[i] = visible[i - start]!;
      return;
    }
    if (inner.type === 'strong' || inner.type === 'emphasis') bold.push({ start: startOf(inner) - base, end: endOf(inner) - base });
    if (inner.type === 'link' && (isAddress(inner) || inner.url.startsWith('#') && node.type !== 'heading')) return;
    if (inner.type === 'html' && /^<(?:b|strong)>$/i.test(inner.value)) {
      const end = original.slice(endOf(inner) - base).search(/<\/(?:b|strong)>/i);
      if (end >= 0) bold.push({ start: startOf(inner) - base, end: endOf(inner) - base + end });
    }
    if ('children' in inner) inner.children.forEach(walk);
  };
  walk(node);
  return { text: shown.join(''), bold: bold.sort((a, b) => a.start - b.start) };
}

const isAddress = (link: Nodes & { type: 'link' }): boolean =>
  link.children.length === 1 && link.children[0]!.type === 'text' && /^(?:https?:|mailto:|www\.|[\w.+-]+@)/.test(link.children[0]!.value);
