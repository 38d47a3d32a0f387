import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { firstBeyond, SourceText, type Span } from '../../rules';

/**
 * A document that an editor holds open, as the library's `TextDocument` but in blocks: a keystroke makes one of them anew, and copies
 * neither the text nor its table of lines.
 */
export class LiveDocument implements Omit<TextDocument, 'getLineRange' | 'getEOLCharacters'> {
  constructor(readonly uri: string, readonly languageId: string, public version: number, public source: SourceText) {}

  static create(uri: string, languageId: string, version: number, text: string): LiveDocument {
    return new LiveDocument(uri, languageId, version, SourceText.of(text));
  }

  /** Puts a text in the place of a span. */
  edit(span: Span, text: string): void {
    this.source = this.source.edited(span, text);
  }

  getText(range?: Range): string {
    return range ? this.source.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : String(this.source);
  }

  get lineCount(): number {
    return this.source.lineCount;
  }

  /** How the first line ends: the others are taken to end like it. */
  get lineEnd(): string {
    return /\r?\n/.exec(this.source.blocks[0]?.text ?? '')?.[0] ?? '\n';
  }

  /** Line and UTF-16 units. An offset beyond either end is at the end, one within a line end before it. */
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

  /** A position beyond the end of its line is at its end, one beyond the last line at the document's. */
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

/** The last of sorted numbers that is not beyond `value`; 0 where all are. */
const indexAt = (sorted: readonly number[], value: number): number => Math.max(0, firstBeyond(sorted, value) - 1);

function beforeLineEnd(text: string, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(text[at - 1])) at--;
  return at;
}

const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';
