import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message } from 'vscode-languageserver/node';
import { partsOf } from '../reports/joined';
import { uniqueId } from '../reports/uniqueId';

/**
 * Writes the messages of a connection as JSON, each immediately and in one call of the system. The library's writer delays each by a turn of the
 * event loop and writes the header separately, which wakes the editor before there is anything to read. Together with its reader (see
 * `reader.ts`), that took a tenth of a keystroke. The pieces of a message are not joined first: in a document of 1 MB a new block of memory for
 * each took 3 %.
 */
export class JsonWriter extends AbstractMessageWriter {
  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const body = piecesOf(message);
    const length = body.reduce((sum, piece) => sum + piece.length, 0);
    this.stream.cork();
    this.stream.write(Buffer.from(`Content-Length: ${length}\r\n\r\n`));
    for (const piece of body) this.stream.write(piece);
    this.stream.uncork();
  }

  end(): void {
    this.stream.end();
  }
}

/**
 * The JSON of a message. A list that was joined of lists that have been sent before is joined of their bytes: in a document with 1,500 findings,
 * writing the same half megabyte again took 2.4 ms of a keystroke.
 */
function piecesOf(message: Message): Buffer[] {
  const list = listIn(message);
  if (!list) return [Buffer.from(JSON.stringify(message))];
  const envelope = JSON.stringify(message, (_, value) => value === list ? PLACE : value);
  const [before, after] = envelope.split(JSON.stringify(PLACE));
  return [Buffer.from(`${before}[`), ...separated(partsOf(list)!), Buffer.from(`]${after}`)];
}

/** Stands in for the list. Clients cannot know it, so it occurs nowhere else. */
const PLACE = uniqueId();

/** The list in a message that publishes or answers with diagnostics, if it is a joined one. */
function listIn(message: Message): object | undefined {
  const { params, result } = message as { readonly params?: { readonly diagnostics?: object }; readonly result?: { readonly items?: object } | null };
  const list = params?.diagnostics ?? result?.items;
  return list && partsOf(list) && list;
}

/** The last comma is removed. */
function separated(lists: readonly (readonly unknown[])[]): Buffer[] {
  const all = lists.filter(({ length }) => length > 0).map(bytesOf);
  return all.map((bytes, index) => index < all.length - 1 ? bytes : bytes.subarray(0, -1));
}

const written = new WeakMap<readonly unknown[], Buffer>();

/** The items of a list, each followed by a comma. */
function bytesOf(list: readonly unknown[]): Buffer {
  const known = written.get(list);
  if (known) return known;
  const parts = partsOf(list);
  const bytes = parts ? Buffer.concat(parts.filter(({ length }) => length > 0).map(bytesOf)) : Buffer.from(`${JSON.stringify(list).slice(1, -1)},`);
  written.set(list, bytes);
  return bytes;
}
