import { setFlagsFromString } from 'node:v8';

/**
 * Must be imported before everything else. V8 lets garbage pile up to three times of what is in use while a large document
 * is read; a server that runs all day beside an editor had better collect it. Measured on a document of 1 MB and sixty
 * edits: 205 MB instead of 328 MB, for a third more work. Collecting sooner still (15 instead of 40) saves 20 MB more, and
 * doubles that work.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=40');
