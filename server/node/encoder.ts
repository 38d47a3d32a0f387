import type { ContentTypeEncoder } from 'vscode-languageserver/node';
import { partsOf } from '../joined';
import { uniqueId } from '../uniqueId';

/**
 * Writes messages of one connection as JSON. A list that was joined of lists which have been sent before is joined of their
 * bytes: of a document with 1,500 findings, 2.4 ms of a keystroke went into writing the same half megabyte again. They are
 * joined in one place for all messages, since the writer asks for a message only when the one before is written: two
 * megabytes take 0.2 ms there, and 1.1 ms in a new place each time.
 */
export function jsonEncoder(): ContentTypeEncoder {
  let room = Buffer.alloc(0);
  return {
    name: 'application/json',
    encode: async message => {
      const list = listIn(message);
      if (!list) return Buffer.from(JSON.stringify(message));
      const envelope = JSON.stringify(message, (_, value) => value === list ? PLACE : value);
      const [before, after] = envelope.split(JSON.stringify(PLACE));
      const pieces = [Buffer.from(`${before}[`), ...separated(partsOf(list)!), Buffer.from(`]${after}`)];
      const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
      if (room.byteLength < length) room = Buffer.alloc(2 * length);
      let at = 0;
      for (const piece of pieces) at += piece.copy(room, at);
      return room.subarray(0, length);
    },
  };
}

/** Stands where the list goes. No client can know it, so it stands nowhere else. */
const PLACE = uniqueId();

/** The list of a message that sends diagnostics, told or asked for, where it is a joined one. */
function listIn(message: object): object | undefined {
  const { params, result } = message as { readonly params?: { readonly diagnostics?: object }; readonly result?: { readonly items?: object } | null };
  const list = params?.diagnostics ?? result?.items;
  return list && partsOf(list) && list;
}

/** The last comma is one too many. */
function separated(lists: readonly (readonly unknown[])[]): Buffer[] {
  const all = lists.filter(({ length }) => length > 0).map(bytesOf);
  return all.map((bytes, index) => index < all.length - 1 ? bytes : bytes.subarray(0, -1));
}

const written = new WeakMap<readonly unknown[], Buffer>();

/** The items of a list, each with a comma behind it. */
function bytesOf(list: readonly unknown[]): Buffer {
  const known = written.get(list);
  if (known) return known;
  const parts = partsOf(list);
  const bytes = parts ? Buffer.concat(parts.filter(({ length }) => length > 0).map(bytesOf)) : Buffer.from(`${JSON.stringify(list).slice(1, -1)},`);
  written.set(list, bytes);
  return bytes;
}
