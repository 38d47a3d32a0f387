import { setFlagsFromString } from 'node:v8';

/**
 * Must be imported before everything else. V8 lets garbage pile up to three times of what is in use while a large document
 * is read; a server that runs all day beside an editor had better collect it. Measured on a document of 200 KB and a
 * hundred edits: 150 MB instead of 214 MB, for about a fifth more work.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=15');
