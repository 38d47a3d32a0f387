import type { Paint } from '../paint';
import type { FileReport } from './fileReport';

export interface CheckedFile {
  readonly report: FileReport;
  /** As read, for source lines. */
  readonly text: string;
}

/** Turns what was found into text for one kind of reader. Only formats for people use colours; one that explains rules waits for the engine. */
export type Format = (files: readonly CheckedFile[], paint: Paint) => string | Promise<string>;

/** Line breaks of every kind, as editors count them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
