import { setFlagsFromString } from 'node:v8';
import { collectAt } from './garbage';

/**
 * Must be imported first. While a large document is read, V8 lets garbage grow to three times the memory in use; a server that runs all day
 * should collect it sooner. With 30 % instead of 20 %, 200 KB and 230 edits take 9 MB more at their peak, and a keystroke takes a sixteenth
 * less.
 */
collectAt(30);

/**
 * V8 interprets functions that have not run often, and optimizes them on another thread when they have; for a program with many functions both
 * take long. A writer types for minutes, not for hours. With functions compiled without optimization on their first call (`toRun`) and optimized
 * six times later, a keystroke in 20 KB takes 7.6 instead of 12.4 ms of processor time in all threads, in 200 KB 19 instead of 27, and memory is
 * some MB less.
 */
setFlagsFromString('--interrupt-budget=400000');

/**
 * Compiles each pattern once. V8 interprets a pattern the first time and compiles it the second, and most of our nine hundred patterns are used
 * more than once: the first findings in 20 KB take 510 ms of processor time instead of 570.
 */
setFlagsFromString('--no-regexp-tier-up');

/**
 * The factor by which the space for new objects grows while the program is parsed: from 1 MB to 4 MB, of which V8 has two. At its initial size,
 * every keystroke was interrupted once or twice; with 4 MB instead of 3, a keystroke in 1 MB takes a tenth less and the server 2 to 4 MB more;
 * without a limit it takes 30 MB more.
 */
setFlagsFromString('--semi-space-growth-factor=4');

/**
 * To be called when the program is parsed and before it runs: from now on functions are compiled without optimization, and the space for new
 * objects does not grow. Not earlier, because code outside of functions runs only once: compiling it would take 0.2 MB, and half a MB to do so.
 */
export function toRun(): void {
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString('--semi-space-growth-factor=1');
}
