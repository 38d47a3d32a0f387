import type { Placed, Span } from '../../span';
import { firstBeyond, firstIndex } from '../../util/sorted';
import { sameEnds, type SameEnds } from './difference';

/** Some consecutive lines. Versions of a text share these objects and are compared by them. */
export interface Block {
  readonly text: string;
  /** Where each line begins in it. */
  readonly lineStarts: readonly number[];
}

/**
 * Searches for line feeds where those are the only line ends, which takes a quarter of the time. Otherwise the pattern is asked for its position
 * only: an array for each line made a tenth of a keystroke's garbage.
 */
function lineStartsIn(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at);
    return starts;
  }
  for (const end = /\r\n|\n|\r/g; end.test(text) && end.lastIndex < text.length;) starts.push(end.lastIndex);
  return starts;
}

/**
 * A text in blocks of lines. An edit replaces a block or two and shares the others with the version before. A string would be copied as a whole
 * at every keystroke: for 1 MB that takes longer than the edit, and makes fifty times the garbage.
 *
 * Each block but the last ends with a line feed, so that no line end is split.
 */
export class SourceText {
  private whole: string | undefined;

  private constructor(
    readonly blocks: readonly Block[],
    /** Where each block begins, and where the last one ends. Kept apart from the blocks, because an edit moves all that follow it. */
    readonly places: readonly number[],
    /** The number of the first line of each block, and the number of lines. */
    readonly firstLines: readonly number[],
  ) {}

  static of(text: string): SourceText {
    return new SourceText([], [0], [0]).edited({ start: 0, end: 0 }, text);
  }

  /** In UTF-16 units. */
  get length(): number {
    return this.places.at(-1)!;
  }

  get lineCount(): number {
    return this.firstLines.at(-1)! + (/[\r\n]/.test(this.blocks.at(-1)?.text.at(-1) ?? '\n') ? 1 : 0);
  }

  /** This text after an edit that replaces a span of it. */
  edited({ start, end }: Span, text: string): SourceText {
    const { blocks, places } = this;
    const first = this.blockAt(start);
    let next = Math.min(blocks.length, Math.max(first + 1, firstIndex(places, at => at >= end)));
    let now = this.slice(places[first], start) + text + this.slice(end, places[next]);
    if (now !== '' && !now.endsWith('\n') && next < blocks.length) now += blocks[next++]!.text;
    const fresh = blocksOf(now);
    return new SourceText(
      [...blocks.slice(0, first), ...fresh, ...blocks.slice(next)],
      replaced(places, first, next, fresh.map(({ text }) => text.length)),
      replaced(this.firstLines, first, next, fresh.map(({ lineStarts }) => lineStarts.length)),
    );
  }

  /** The text from one offset to another. */
  slice(start = 0, end = this.length): string {
    let found = '';
    for (let index = this.blockAt(start); index < this.blocks.length && this.places[index]! < end; index++) {
      const at = this.places[index]!;
      found += this.blocks[index]!.text.slice(Math.max(0, start - at), end - at);
    }
    return found;
  }

  /** The index of the block that an offset stands in; of the last block at the text's end. */
  blockAt(offset: number): number {
    return Math.max(0, Math.min(this.blocks.length, firstBeyond(this.places, offset)) - 1);
  }

  /** The line that an offset stands in, without its line end. */
  lineAt(offset: number): Placed<string> {
    const index = this.blockAt(offset);
    const [at, text] = [this.places[index]!, this.blocks[index]?.text ?? ''];
    const start = text.slice(0, offset - at).lastIndexOf('\n') + 1;
    return { at: at + start, unit: /^[^\r\n]*/.exec(text.slice(start))![0] };
  }

  /** What this text and another one have in common. Shared blocks are not compared by their text. */
  sameEnds(other: SourceText): SameEnds {
    const [own, others] = [this.blocks, other.blocks];
    const fewer = Math.min(own.length, others.length);
    let block = 0;
    while (block < fewer && (own[block] === others[block] || own[block]!.text === others[block]!.text)) block++;
    const start = this.places[block]!;
    const most = Math.min(this.length, other.length) - start;
    let end = 0;
    for (let back = 1; back <= fewer; back++) {
      const [a, b] = [own[own.length - back]!, others[others.length - back]!];
      if (a !== b && a.text !== b.text || end + a.text.length > most) break;
      end += a.text.length;
    }
    const between = sameEnds(this.slice(start, this.length - end), other.slice(start, other.length - end));
    return { start: start + between.start, end: end + between.end };
  }

  /** The text as a string, made when it is first asked for. */
  toString(): string {
    this.whole ??= this.blocks.map(({ text }) => text).join('');
    return this.whole;
  }
}

/** A table of where entries begin and the last one ends, after those from `from` to `to` were replaced by entries of these sizes. */
function replaced(table: readonly number[], from: number, to: number, sizes: readonly number[]): number[] {
  const now = table.slice(0, from);
  let at = table[from]!;
  for (const size of sizes) {
    now.push(at);
    at += size;
  }
  const by = at - table[to]!;
  for (let i = to; i < table.length; i++) now.push(table[i]! + by);
  return now;
}

/** In UTF-16 units. An edit copies that much; 1 MB has a few hundred blocks. */
const SIZE = 4096;

/** A block is split when it has grown to twice the size; if it were split sooner, each split would leave a short block behind. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < text.length;) {
    const isRest = text.length - from <= 2 * SIZE;
    const to = isRest ? text.length : text.indexOf('\n', from + SIZE - 1) + 1 || text.length;
    const block = text.slice(from, to);
    blocks.push({ text: block, lineStarts: lineStartsIn(block) });
    from = to;
  }
  return blocks;
}
