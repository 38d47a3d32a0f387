import type { Readable } from 'node:stream';
import { AbstractMessageReader, Disposable, type DataCallback } from 'vscode-languageserver/node';

/**
 * Reads the messages of one connection as soon as they are there. The library's reader puts each off by a turn, and by the promises of decoders,
 * which would be for those that take their time.
 */
export class JsonReader extends AbstractMessageReader {
  constructor(private readonly stream: Readable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const take = bodiesIn(body => {
      try {
        callback(JSON.parse(body));
      } catch (error) {
        this.fireError(error);
      }
    });
    this.stream.on('data', take);
    return Disposable.create(() => this.stream.off('data', take));
  }
}

/** Cuts what a stream brings into the bodies of messages. */
function bodiesIn(take: (body: string) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** How many bytes there have to be until there is more to read. */
  let needed = 0;
  return chunk => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let rest = chunks.length > 1 ? Buffer.concat(chunks) : chunk;
    for (;;) {
      const header = rest.indexOf(END_OF_HEADER);
      const from = header + END_OF_HEADER.length;
      needed = header < 0 ? 0 : from + lengthIn(rest.toString('latin1', 0, header));
      if (header < 0 || rest.length < needed) break;
      take(rest.toString('utf8', from, needed));
      rest = rest.subarray(needed);
    }
    chunks = rest.length > 0 ? [rest] : [];
    length = rest.length;
  };
}

const END_OF_HEADER = '\r\n\r\n';

/** What a header says of its body. One that says nothing has none, which is no JSON: an error is told, and the next message is read. */
const lengthIn = (header: string): number => Number(/^content-length:\s*(\d+)/im.exec(header)?.[1] ?? 0);
