import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { firstIndex, SourceText, type Span } from '../rules';

/**
 * A document that an editor holds open, as the library's `TextDocument` but in blocks: a keystroke makes one of them anew, and copies
 * neither the text nor its table of lines.
 */
export class LiveDocument implements Omit<TextDocument, 'getLineRange' | 'getEOLCharacters'> {
  /** Which line of the document each block begins with. */
  private firstLines: readonly number[];

  constructor(readonly uri: string, readonly languageId: string, public version: number, public source: SourceText) {
    this.firstLines = firstLinesIn(source);
  }

  static create(uri: string, languageId: string, version: number, text: string): LiveDocument {
    return new LiveDocument(uri, languageId, version, SourceText.of(text));
  }

  /** Puts a text in the place of a span. */
  edit(span: Span, text: string): void {
    this.source = this.source.edited(span, text);
    this.firstLines = firstLinesIn(this.source);
  }

  getText(range?: Range): string {
    return range ? this.source.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : String(this.source);
  }

  get lineCount(): number {
    const { blocks } = this.source;
    const last = blocks.at(-1)?.unit;
    return last ? this.firstLines.at(-1)! + last.lineStarts.length + (isLineEnd(last.text.at(-1)) ? 1 : 0) : 1;
  }

  /** How the first line ends: the others are taken to end like it. */
  get lineEnd(): string {
    return /\r?\n/.exec(this.source.blocks[0]?.unit.text ?? '')?.[0] ?? '\n';
  }

  /** Line and UTF-16 units. An offset beyond either end is at the end, one within a line end before it. */
  positionAt(offset: number): Position {
    const { source, source: { blocks, length } } = this;
    const last = this.lineCount - 1;
    const place = Math.max(0, Math.min(offset, length));
    const index = source.blockAt(place);
    const block = blocks[index];
    if (!block) return { line: 0, character: 0 };
    const { text, lineStarts } = block.unit;
    const inside = place - block.at;
    if (place === length && this.firstLines[index]! + lineStarts.length === last) return { line: last, character: 0 };
    const line = indexAt(lineStarts, inside);
    return { line: this.firstLines[index]! + line, character: beforeLineEnd(text, lineStarts[line]!, inside) - lineStarts[line]! };
  }

  /** A position beyond the end of its line is at its end, one beyond the last line at the document's. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const index = indexAt(this.firstLines, line);
    const block = this.source.blocks[index];
    const inBlock = line - (this.firstLines[index] ?? 0);
    const start = block?.unit.lineStarts[inBlock];
    if (!block || start === undefined) return this.source.length;
    const { text, lineStarts } = block.unit;
    const next = lineStarts[inBlock + 1] ?? text.length;
    return block.at + beforeLineEnd(text, start, Math.min(start + Math.max(0, character), next));
  }
}

function firstLinesIn({ blocks }: SourceText): readonly number[] {
  let line = 0;
  return blocks.map(({ unit }) => {
    const first = line;
    line += unit.lineStarts.length;
    return first;
  });
}

/** The last of sorted numbers that is not beyond `value`; 0 where all are. */
const indexAt = (sorted: readonly number[], value: number): number => Math.max(0, firstIndex(sorted, it => it > value) - 1);

function beforeLineEnd(text: string, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(text[at - 1])) at--;
  return at;
}

const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';
