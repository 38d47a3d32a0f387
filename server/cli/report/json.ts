import type { Format } from './format';

/** For other programs: everything that is known, as docs/json.md documents it. */
export const json: Format = files => JSON.stringify({ version: 1, files: files.map(({ report }) => report) });
