import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { firstBeyond, SourceText, type Span } from '../../rules';

/**
 * An open document, with the methods of the library's `TextDocument`, but in blocks: a keystroke replaces one block, and copies neither the text
 * nor a table of all lines.
 */
export class LiveDocument implements Omit<TextDocument, 'getLineRange' | 'getEOLCharacters'> {
  constructor(readonly uri: string, readonly languageId: string, public version: number, public source: SourceText) {}

  static create(uri: string, languageId: string, version: number, text: string): LiveDocument {
    return new LiveDocument(uri, languageId, version, SourceText.of(text));
  }

  /** Replaces a span by a text. */
  edit(span: Span, text: string): void {
    this.source = this.source.edited(span, text);
  }

  getText(range?: Range): string {
    return range ? this.source.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : String(this.source);
  }

  get lineCount(): number {
    return this.source.lineCount;
  }

  /** The line end of the first line, for lines that are inserted. */
  get lineEnd(): string {
    return /\r?\n/.exec(this.source.blocks[0]?.text ?? '')?.[0] ?? '\n';
  }

  /** Line and UTF-16 units. An offset beyond either end of the text gives that end; one within a line end gives the position before it. */
  positionAt(offset: number): Position {
    const { source, source: { blocks, places, firstLines, length } } = this;
    const place = Math.max(0, Math.min(offset, length));
    const index = source.blockAt(place);
    const block = blocks[index];
    if (!block) return { line: 0, character: 0 };
    const { text, lineStarts } = block;
    const inside = place - places[index]!;
    if (place === length && isLineEnd(text.at(-1))) return { line: firstLines[index + 1]!, character: 0 };
    const line = indexAt(lineStarts, inside);
    return { line: firstLines[index]! + line, character: beforeLineEnd(text, lineStarts[line]!, inside) - lineStarts[line]! };
  }

  /** A position beyond the end of its line gives the line's end; one beyond the last line gives the end of the document. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const { blocks, places, firstLines, length } = this.source;
    const index = indexAt(firstLines, line);
    const block = blocks[index];
    const inBlock = line - firstLines[index]!;
    const start = block?.lineStarts[inBlock];
    if (!block || start === undefined) return length;
    const { text, lineStarts } = block;
    const next = lineStarts[inBlock + 1] ?? text.length;
    return places[index]! + beforeLineEnd(text, start, Math.min(start + Math.max(0, character), next));
  }
}

/** The index of the last number of a sorted list that is not greater than `value`; 0 if all are. */
const indexAt = (sorted: readonly number[], value: number): number => Math.max(0, firstBeyond(sorted, value) - 1);

function beforeLineEnd(text: string, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(text[at - 1])) at--;
  return at;
}

const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';
