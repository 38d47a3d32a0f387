import { PositionEncodingKind, type Position, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../rules';
import { difference } from './difference';

/** Translates between offsets in a document (UTF-16 units) and positions in the encoding that client and server agreed on. */
export interface Positions {
  position(offset: number): Position;
  range(span: Span): Range;
  offset(position: Position): number;
  span(range: Range): Span;
}

/** The positions of a document as it is now: ask again after an edit. */
export function positionsIn(document: TextDocument, encoding: PositionEncodingKind): Positions {
  const { position, offset } = encoding === PositionEncodingKind.UTF8 ? inBytes(document) : inUnits(document);
  return {
    position,
    offset,
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
  };
}

/**
 * Applies the changes of one `didChange`, each placed in the text that the one before it left. Gives the offset where the
 * writer is typing; nothing where more than a word came or went at once, as when something is pasted, fixed or undone.
 */
export function updateDocument(
  document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number, encoding: PositionEncodingKind,
): number | undefined {
  let caret: number | undefined;
  for (const change of changes) {
    const before = document.getText();
    const { span, text } = 'range' in change ? { span: positionsIn(document, encoding).span(change.range), text: change.text } : difference(before, change.text);
    // `rangeLength` is left out: it is deprecated, and clients disagree about its unit.
    const units = 'range' in change ? { range: positionsIn(document, PositionEncodingKind.UTF16).range(span), text } : change;
    TextDocument.update(document, [units], version);
    caret = isWord(before.slice(span.start, span.end)) && isWord(text) ? span.start + text.length : undefined;
  }
  return caret;
}

const isWord = (text: string): boolean => !/\S\s+\S/.test(text);

type Conversions = Pick<Positions, 'position' | 'offset'>;

const inUnits = (document: TextDocument): Conversions => ({
  position: offset => document.positionAt(offset),
  offset: position => document.offsetAt(position),
});

function inBytes(document: TextDocument): Conversions {
  const text = document.getText();
  return {
    position(offset) {
      const { line, character } = document.positionAt(offset);
      const start = document.offsetAt({ line, character: 0 });
      let bytes = 0;
      for (let at = start; at < start + character; at += unitsOf(text.codePointAt(at)!)) bytes += bytesOf(text.codePointAt(at)!);
      return { line, character: bytes };
    },
    offset({ line, character }) {
      const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
      let at = document.offsetAt({ line, character: 0 });
      for (let bytes = 0; at < end; at += unitsOf(text.codePointAt(at)!)) {
        bytes += bytesOf(text.codePointAt(at)!);
        if (bytes > character) break;
      }
      return at;
    },
  };
}

const unitsOf = (codePoint: number): number => codePoint > 0xffff ? 2 : 1;

const bytesOf = (codePoint: number): number => codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
