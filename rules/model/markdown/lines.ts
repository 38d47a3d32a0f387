import { shift, type Placed, type Span } from '../../span';
import { htmlLines } from './html';
import type { Line } from './line';
import { childrenOf, isHtml, parse, type Node } from './markdown';
import { blank, isHeading, labelsIn, mask } from './mask';

interface Place {
  readonly list: number;
  readonly quote: number;
  readonly fenced: boolean;
}

/** The lines of a piece, or of some of its blocks. Code, comments, images, addresses and tables of contents are left out. */
export const linesIn = (piece: string, root: Node, blocks: readonly Node[] = childrenOf(root)): Placed<Line>[] =>
  linesAt(piece, root, blocks, { list: 0, quote: 0, fenced: false });

function linesAt(piece: string, root: Node, blocks: readonly Node[], place: Place): Placed<Line>[] {
  const reader = new LineReader(piece, labelsIn(piece, root));
  reader.blocks(blocks, place);
  return reader.lines;
}

/** The languages of fences that hold prose. Any other fence holds code. */
const PROSE_FENCE = /^(?:te?xt|md|markdown|plain(?:text)?|answer)$/i;

/** The opening of a callout in Obsidian and on GitHub: "[!question]- Why us?". */
const CALLOUT = /^\s*\[!\p{L}[\p{L}-]*\][+-]?/u;

/** Callouts in which somebody else, or the writer as a coach, comments on an answer. */
const ADVICE = /^\[!(?:tip|hint|todo|warning|caution|attention|danger|error|bug|fail|failure|missing)\]/i;

const isAdvice = (quotation: Node, source: string): boolean => {
  const first = quotation.getChild('Paragraph');
  return first !== null && ADVICE.test(source.slice(first.from, first.to));
};

/** Who says what follows in a transcript, and when: "JOSH 00:02", "[0:41] Me:". */
const TURN = /^\W*(?!panel|interview|call|screen|round)(?:\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,2}\s+)?[[(]?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?[\])]?(?:\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*)?)?\s*:?\s*$/iu;

/** A text in which somebody speaks, in sentences, without any sign of code. */
const IN_FIRST_PERSON = /\b(?:I|We|we|[Mm]y)\b[^]*[.!?]["”’)]*\s*$/;
const QUESTION = /^[^\r\n]{4,220}\?\W*$|^\W*(?:tell|describe|give|walk|talk|explain)\b[^\r\n]{4,200}$/i;
const LIKE_CODE = /[{}<>;=$\\|`]|\w\(|^\s*(?:#|\/\/)/m;

class LineReader {
  readonly lines: Placed<Line>[] = [];
  private block = {};

  constructor(private readonly source: string, private readonly labels: ReadonlySet<string>) {}

  blocks(nodes: readonly Node[], place: Place): void {
    for (const node of nodes) this.read(node, place);
  }

  private read(node: Node, place: Place): void {
    this.block = {};
    const title = numberedTitle(node, this.source);
    if (title) return this.prose(title, 'text', 0, place);
    switch (node.name) {
      case 'Paragraph': return this.prose(node, 'text', 0, place);
      case 'Blockquote': return isAdvice(node, this.source) ? undefined : this.blocks(childrenOf(node), { ...place, quote: place.quote + 1 });
      case 'HorizontalRule': return node.prevSibling && numberedTitle(node.prevSibling, this.source) ? undefined : this.add({ start: node.from, end: node.to }, '', 'break', 0, place, []);
      case 'BulletList':
      case 'OrderedList': return childrenOf(node).forEach(item => this.item(item, { ...place, list: place.list + 1 }));
      case 'Table': return childrenOf(node).filter(({ name }) => name !== 'TableDelimiter').forEach(row => this.row(row, place));
      case 'FencedCode': return this.fence(node, place);
      case 'CodeBlock': return this.indented(node, place);
    }
    if (isHeading(node)) return this.prose(node, 'heading', Number(node.name.at(-1)), place);
    if (isHtml(node)) this.html(node, place);
  }

  /** A task to tick off is nothing that is said, unless it is a ticked question with its answer below. Marks of quotations between items hold nothing. */
  private item(item: Node, place: Place): void {
    this.block = {};
    const [first, ...rest] = childrenOf(item).filter(({ name }) => !name.endsWith('Mark'));
    if (first?.name === 'Task' && rest.length === 0 && !/[\r\n]/.test(this.source.slice(first.from, first.to))) return;
    if (first?.name === 'Paragraph' || first?.name === 'Task') this.prose(first, 'item', place.list, place);
    else if (first) this.read(first, place);
    this.blocks(rest, place);
  }

  /** A cell stands between two bars, of which the first and the last of a row may be missing. */
  private row(row: Node, place: Place): void {
    this.block = {};
    const children = childrenOf(row);
    const bars = children.filter(({ name }) => name === 'TableDelimiter');
    const starts = [row.from, ...bars.map(({ to }) => to)];
    const ends = [...bars.map(({ from }) => from), row.to];
    const spans = starts.map((start, index) => ({ start, end: ends[index]! }))
      .filter(({ start, end }, index) => index > 0 && index < bars.length || this.source.slice(start, end).trim() !== '');
    const cells = children.filter(({ name }) => name === 'TableCell');
    spans.forEach((span, column) => {
      const isHere = cells[0] !== undefined && cells[0].to <= span.end;
      const cell = isHere ? cells.shift() : undefined;
      const { text, bold } = cell ? mask(this.source, cell, this.labels) : { text: '', bold: [] };
      this.add(cell ? { start: cell.from, end: cell.to } : span, text, 'cell', column, place, bold);
    });
  }

  /** An answer in a fence is read as Markdown. Indented lines and fences in it are code. */
  private fence(fence: Node, place: Place): void {
    if (place.fenced) return;
    const language = fence.getChild('CodeInfo');
    const [text, more] = fence.getChildren('CodeText');
    if (!text || more || this.source[text.from - 1] !== '\n') return;
    if (language && !PROSE_FENCE.test(this.source.slice(language.from, language.to).split(/\s/)[0]!)) return;
    const value = this.source.slice(text.from, text.to);
    const root = parse(value);
    for (const line of linesAt(value, root, childrenOf(root), { list: 0, quote: place.quote, fenced: true })) {
      this.lines.push({ at: text.from + line.at, unit: { ...line.unit, quote: place.quote } });
    }
  }

  /** An answer indented below its question, by somebody who does not know that Markdown takes it for code. */
  private indented(block: Node, place: Place): void {
    const text = this.source.slice(block.from, block.to);
    const above = block.prevSibling;
    const asked = above?.name === 'Paragraph' && QUESTION.test(this.source.slice(above.from, above.to).trimEnd());
    if (!asked || !IN_FIRST_PERSON.test(text) || LIKE_CODE.test(text)) return;
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
      this.add({ start: block.from + index, end: block.from + index + line.length }, line, 'text', 0, place, []);
    }
  }

  private html(node: Node, place: Place): void {
    const html = htmlOf(node, this.source);
    for (const { at, unit } of htmlLines(html.unit)) {
      this.lines.push({ at: html.at + at, unit: { ...unit, ...place, list: place.list + unit.list, block: {} } });
    }
  }

  private prose(node: Node, kind: Line['kind'], depth: number, place: Place): void {
    const { text, bold } = mask(this.source, node, this.labels);
    const rows = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    const callout = place.quote > 0 ? CALLOUT.exec(text)?.[0].length ?? 0 : 0;
    const opensTurn = (row: number): boolean => row + 1 < rows.length && TURN.test(rows[row]!);
    const isApart = (row: number): boolean => rows[row] === undefined || row === 0 && callout > 0 || opensTurn(row);
    let at = 0;
    for (const [row, line] of rows.entries()) {
      const content = line.replace(/[\r\n]+$/, '');
      const start = node.from + at;
      const span = { start, end: start + content.length };
      const inLine = bold.filter(it => it.start >= at && it.start < at + content.length)
        .map(it => ({ start: it.start - at, end: Math.min(it.end - at, content.length) }));
      const setextUnderline = kind === 'heading' && at > 0 && !content.trim();
      const shown = row === 0 ? blank(content.slice(0, callout)) + content.slice(callout) : content;
      if (isApart(row - 1)) this.block = {};
      if (!setextUnderline && !opensTurn(row)) {
        this.add(span, shown, at === 0 ? kind : kind === 'heading' ? 'heading' : 'text', depth, place, inLine, isApart(row) || isApart(row - 1) && isApart(row + 1));
      }
      at += line.length;
    }
  }

  /** Not `lastIndexOf`, which searches the whole text for a kind of line break that it does not have. */
  private lineStart(at: number): number {
    while (at > 0 && this.source[at - 1] !== '\n' && this.source[at - 1] !== '\r') at--;
    return at;
  }

  private add(span: Span, text: string, kind: Line['kind'], depth: number, place: Place, bold: readonly Span[], alone = false): void {
    if (kind === 'text' && !text.trim()) return;
    const lead = kind === 'cell' ? 0 : span.start - this.lineStart(span.start);
    this.lines.push({
      at: span.start - lead,
      unit: {
        list: place.list, quote: place.quote, fenced: place.fenced,
        text: ' '.repeat(lead) + text.padEnd(span.end - span.start), kind, depth, block: this.block, alone, bold: bold.map(it => shift(it, lead)),
      },
    });
  }
}

/** A numbered title that Markdown takes for a list of one item, because text that is not indented, or an underline, follows: "3) Difficult colleague". */
function numberedTitle({ name, firstChild: item, nextSibling }: Node, source: string): Node | undefined {
  let next = nextSibling;
  while (next && isHtml(next)) next = next.nextSibling;
  if (name !== 'OrderedList' || !item || item.nextSibling || next?.name !== 'Paragraph' && !isUnderline(next, source)) return undefined;
  const [, only, more] = childrenOf(item);
  return only?.name === 'Paragraph' && !more && !/[\r\n]/.test(source.slice(only.from, only.to).trimEnd()) ? only : undefined;
}

/** Dashes below a list, which Markdown takes for a thematic break. */
const isUnderline = (node: Node | null | undefined, source: string): boolean => node?.name === 'HorizontalRule' && node.prevSibling?.name === 'OrderedList'
  && /^-+\s*$/.test(source.slice(node.from, node.to)) && !/\n\s*\n/.test(source.slice(node.prevSibling.to - 1, node.from));

/** Raw HTML as written, a block with its indentation, without the marks of quotations that it stands in. */
export function htmlOf(node: Node, source: string): Placed<string> {
  let at = node.from;
  while (node.name.endsWith('Block') && source[at - 1] === ' ') at--;
  const parts: string[] = [];
  let written = at;
  for (const mark of node.getChildren('QuoteMark')) {
    parts.push(source.slice(written, mark.from), blank(source.slice(mark.from, mark.to)));
    written = mark.to;
  }
  return { at, unit: parts.join('') + source.slice(written, node.to) };
}
