import type { Placed, Span } from '../span';
import { sameEnds, type SameEnds } from './difference';
import { firstIndex } from './sorted';

/** Lines in a row. An object, so that versions of a text share it, are compared by it, and look for its lines once. */
export class Block {
  private starts: readonly number[] | undefined;

  constructor(readonly text: string) {}

  /** Where lines begin in it. */
  get lineStarts(): readonly number[] {
    this.starts ??= lineStartsIn(this.text);
    return this.starts;
  }
}

/** Counted with a pattern that is asked where it stands and not what it has found: of a block, an array for each of its lines was a tenth of what a keystroke leaves behind. */
function lineStartsIn(text: string): number[] {
  const starts = [0];
  for (const end = /\r\n|\n|\r/g; end.test(text) && end.lastIndex < text.length;) starts.push(end.lastIndex);
  return starts;
}

/**
 * A text in blocks of lines. An edit makes a block or two anew and shares all others with the version before, while a string would
 * be copied whole at every keystroke: of a document of 1 MB that takes longer than its edit, and makes fifty times the garbage.
 *
 * Each block but the last ends with a line feed, so that no line end is parted.
 */
export class SourceText {
  private whole: string | undefined;

  private constructor(
    readonly blocks: readonly Placed<Block>[],
    /** In UTF-16 units. */
    readonly length: number,
  ) {}

  static of(text: string): SourceText {
    return new SourceText(blocksOf(text, 0), text.length);
  }

  /** This text with another one in the place of a span, which lies in it. */
  edited({ start, end }: Span, text: string): SourceText {
    const first = this.blockAt(start);
    const from = this.blocks[first]?.at ?? 0;
    let next = Math.max(first + 1, firstIndex(this.blocks, ({ at }) => at >= end));
    let now = this.slice(from, start) + text + this.slice(end, this.blocks[next]?.at);
    if (now !== '' && !now.endsWith('\n') && next < this.blocks.length) now += this.blocks[next++]!.unit.text;
    const by = text.length - (end - start);
    const blocks = [...this.blocks.slice(0, first), ...blocksOf(now, from), ...this.blocks.slice(next).map(({ at, unit }) => ({ at: at + by, unit }))];
    return new SourceText(blocks, this.length + by);
  }

  /** What stands from one offset to another, both in the text. */
  slice(start: number, end: number = this.length): string {
    let found = '';
    for (let index = this.blockAt(start); index < this.blocks.length && this.blocks[index]!.at < end; index++) {
      const { at, unit } = this.blocks[index]!;
      found += unit.text.slice(Math.max(0, start - at), end - at);
    }
    return found;
  }

  /** The index of the block that an offset stands in, of the last one at the text's end. */
  blockAt(offset: number): number {
    return Math.max(0, firstIndex(this.blocks, ({ at }) => at > offset) - 1);
  }

  /** The line that an offset stands in, without its end, and where it begins. */
  lineAt(offset: number): Placed<string> {
    const block = this.blocks[this.blockAt(offset)];
    if (!block) return { at: 0, unit: '' };
    const { at, unit: { text } } = block;
    const start = text.slice(0, offset - at).lastIndexOf('\n') + 1;
    return { at: at + start, unit: /^[^\r\n]*/.exec(text.slice(start))![0] };
  }

  /** What it has in common with another text. Blocks that both have are not looked into. */
  sameEnds(other: SourceText): SameEnds {
    const shorter = Math.min(this.length, other.length);
    let block = 0;
    while (isSame(this.blocks[block], other.blocks[block])) block++;
    const start = this.blocks[block]?.at ?? this.length;
    let end = 0;
    for (let back = 1; isSame(this.blocks.at(-back), other.blocks.at(-back)); back++) {
      const { length } = this.blocks.at(-back)!.unit.text;
      if (start + end + length > shorter) break;
      end += length;
    }
    const between = sameEnds(this.slice(start, this.length - end), other.slice(start, other.length - end));
    return { start: start + between.start, end: end + between.end };
  }

  /** The text as a string, which is made when it is asked for. */
  toString(): string {
    this.whole ??= this.blocks.map(({ unit }) => unit.text).join('');
    return this.whole;
  }
}

const isSame = (a: Placed<Block> | undefined, b: Placed<Block> | undefined): boolean =>
  a !== undefined && b !== undefined && (a.unit === b.unit || a.unit.text === b.unit.text);

/** In UTF-16 units: as many as an edit copies, and in 1 MB a few hundred blocks. */
const SIZE = 4096;

/** A block that has grown is cut in two when it is twice as long: sooner, each cut would leave a short one behind. */
function blocksOf(text: string, at: number): Placed<Block>[] {
  const blocks: Placed<Block>[] = [];
  for (let from = 0; from < text.length;) {
    const isRest = text.length - from <= 2 * SIZE;
    const to = isRest ? text.length : text.indexOf('\n', from + SIZE - 1) + 1 || text.length;
    blocks.push({ at: at + from, unit: new Block(text.slice(from, to)) });
    from = to;
  }
  return blocks;
}
