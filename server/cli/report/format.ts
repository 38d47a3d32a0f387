import type { Paint } from '../paint';
import type { FileReport } from './fileReport';

/** A file that was checked, and what was found in it. */
export interface CheckedFile {
  readonly report: FileReport;
  /** As read, for showing source lines. */
  readonly text: string;
}

/** Turns reports into text. Only formats for people use colours; a format that explains rules waits for the engine. */
export type Format = (files: readonly CheckedFile[], paint: Paint) => string | Promise<string>;

/** Splits at line breaks of every kind, as editors do. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
