import { setFlagsFromString } from 'node:v8';

/**
 * Must be imported before everything else. V8 lets garbage pile up to three times of what is in use while a large document
 * is read; a server that runs all day beside an editor had better collect it. Measured on a document of 200 KB and sixty
 * edits: a peak of 150 MB instead of 160 with 40 %, for a tenth more work.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=20');
