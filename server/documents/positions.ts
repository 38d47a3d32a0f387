import { PositionEncodingKind, type Position, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../rules';
import { difference } from './difference';
import type { LiveDocument } from './liveDocument';

/** Translates between offsets in a document (UTF-16 units) and positions in the encoding that client and server agreed on. */
export interface Positions {
  position(offset: number): Position;
  range(span: Span): Range;
  offset(position: Position): number;
  span(range: Range): Span;
}

type Placing = Pick<TextDocument, 'getText' | 'positionAt' | 'offsetAt'>;

/** The positions of a document as it is now. To be asked for again after an edit. */
export function positionsIn(document: Placing, encoding: PositionEncodingKind): Positions {
  const { position, offset } = encoding === PositionEncodingKind.UTF8 ? inBytes(document) : inUnits(document);
  return {
    position,
    offset,
    range({ start, end }) {
      const first = position(start);
      return { start: first, end: end === start ? first : position(end) };
    },
    span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
  };
}

/**
 * Applies the changes of one `didChange`, each of which is placed in the result of the one before. Gives the offset at which the writer types;
 * undefined if more than a word was inserted or removed at once, as by pasting, fixing or undoing.
 */
export function updateDocument(
  document: LiveDocument, changes: readonly TextDocumentContentChangeEvent[], version: number, encoding: PositionEncodingKind,
): number | undefined {
  let caret: number | undefined;
  for (const change of changes) {
    // `rangeLength` is ignored: it is deprecated, and clients disagree about its unit
    const { span, text } = 'range' in change ? { span: forwards(positionsIn(document, encoding).span(change.range)), text: change.text } : difference(document.getText(), change.text);
    caret = isWord(document.source.slice(span.start, span.end)) && isWord(text) ? span.start + text.length : undefined;
    document.edit(span, text);
  }
  document.version = version;
  return caret;
}

const forwards = ({ start, end }: Span): Span => start <= end ? { start, end } : { start: end, end: start };

const isWord = (text: string): boolean => !/\S\s+\S/.test(text);

type Conversions = Pick<Positions, 'position' | 'offset'>;

const inUnits = (document: Placing): Conversions => ({
  position: offset => document.positionAt(offset),
  offset: position => document.offsetAt(position),
});

function inBytes(document: Placing): Conversions {
  const lineTo = (end: Position): string => document.getText({ start: { line: end.line, character: 0 }, end });
  return {
    position(offset) {
      const end = document.positionAt(offset);
      const text = lineTo(end);
      let bytes = 0;
      for (let at = 0; at < text.length; at += unitsOf(text.codePointAt(at)!)) bytes += bytesOf(text.codePointAt(at)!);
      return { line: end.line, character: bytes };
    },
    offset({ line, character }) {
      const text = lineTo({ line, character: Number.MAX_SAFE_INTEGER });
      let at = 0;
      for (let bytes = 0; at < text.length; at += unitsOf(text.codePointAt(at)!)) {
        bytes += bytesOf(text.codePointAt(at)!);
        if (bytes > character) break;
      }
      return document.offsetAt({ line, character: 0 }) + at;
    },
  };
}

const unitsOf = (codePoint: number): number => codePoint > 0xffff ? 2 : 1;

const bytesOf = (codePoint: number): number => codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
