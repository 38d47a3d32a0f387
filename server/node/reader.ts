import type { Readable } from 'node:stream';
import { AbstractMessageReader, Disposable, type DataCallback } from 'vscode-languageserver/node';

/**
 * Reads the messages of a connection as soon as they arrive. The library's reader delays each by a turn of the event loop, and by promises that
 * only slow decoders need.
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

/** Cuts a stream into the bodies of messages. */
function bodiesIn(take: (body: string) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** How many bytes are needed before there is something to read. */
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

/** The length of the body that a header announces. Without one the body is empty, which is no JSON: an error is reported, and the next message is read. */
const lengthIn = (header: string): number => Number(/^content-length:\s*(\d+)/im.exec(header)?.[1] ?? 0);
