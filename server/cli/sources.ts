import { buffer } from 'node:stream/consumers';
import type { SettingsLayer } from '../../rules';
import type { ConfigFor } from './config';
import { inOrder } from './inOrder';
import { complain } from './output';
import { decode, encode, readTextFile, replaceText, type TextFile } from './textFile';

/** A text, and where it comes from. */
export interface Source {
  readonly path: string;
  readonly isFile: boolean;
  read(): Promise<TextFile>;
  /** Replaces the text. */
  save(file: TextFile, text: string): Promise<void>;
}

export const fileAt = (path: string): Source => ({ path, isFile: true, read: () => readTextFile(path), save: replaceText });

/** Standard input is a filter: the fixed text goes to standard output. `path` says where the input comes from. */
export const standardInput = (path = '<stdin>'): Source => ({
  path,
  isFile: false,
  async read() {
    const bytes = await buffer(process.stdin);
    return { path, text: decode(bytes), bytes };
  },
  async save({ bytes }, text) {
    process.stdout.write(encode(text, bytes));
  },
});

/** A text that was read, with the settings that apply to it. */
export interface Reading {
  readonly source: Source;
  readonly file: TextFile;
  readonly settings: SettingsLayer;
}

/** How many files are open at a time: enough to keep a disk busy, far from what a system allows. */
const OPEN_AT_ONCE = 32;

/** Reads texts, in their order. What cannot be read is reported and left out. */
export async function readAll(sources: readonly Source[], configFor: ConfigFor): Promise<Reading[]> {
  const readings = await inOrder(sources, OPEN_AT_ONCE, async (source): Promise<Reading | Error> => {
    try {
      const { settings } = await configFor(source.path);
      return { source, settings, file: await source.read() };
    } catch (error) {
      return error as Error;
    }
  });
  return readings.filter((reading, index): reading is Reading => {
    if (reading instanceof Error) complain(`${sources[index]!.path} ${reading.message}`);
    return !(reading instanceof Error);
  });
}
