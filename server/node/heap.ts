import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Must be imported before everything else. V8 lets garbage pile up to three times of what is in use while a large document
 * is read; a server that runs all day beside an editor had better collect it. Measured on a document of 200 KB and sixty
 * edits: a peak of 150 MB instead of 160 with 40 %, for a tenth more work.
 */
setFlagsFromString('--heap-growing-percent=20');
setFlagsFromString('--semi-space-growth-factor=1');

/** In bytes, of the two halves together. As much as a few keystrokes leave behind. */
const YOUNG_GENERATION = 4 * 2 ** 20;

/** In ms. By then a document is open, and its peak is over. */
const SETTLED = 1_000;
const TICK = 20;

/**
 * Once somebody types, the space for what is new may grow: at its first size every keystroke was interrupted once or twice,
 * with a third of its time. Larger ones save little and take memory.
 */
setTimeout(() => {
  setFlagsFromString('--semi-space-growth-factor=2');
  const growing = setInterval(() => {
    const { space_size: size } = getHeapSpaceStatistics().find(it => it.space_name === 'new_space')!;
    if (size < YOUNG_GENERATION) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(growing);
  }, TICK).unref();
}, SETTLED).unref();
