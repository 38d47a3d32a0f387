const ENDS = [...'bcdefghijk'];

/**
 * Milliseconds of processor time that a search takes which needs the square of 2,000 characters (8 ms in 2026): the unit of these tests, so that
 * they do not fail on a slow machine. A mean of ten, because processor clocks may be coarse; of ten different patterns, because V8 searches
 * faster from a pattern's second search on.
 */
const UNIT = millisecondsOf(() => { for (const end of ENDS) new RegExp(`a*${end}`).test('a'.repeat(2_000)); }) / ENDS.length;

/**
 * The processor time of `run`, in these units. If it is more than `most`, two more tries are made and the best counts: the process may collect
 * garbage or compile meanwhile, but hardly three times. Other processes do not count.
 */
export function effortOf(run: () => void, most: number): number {
  const first = millisecondsOf(run) / UNIT;
  return first > most ? Math.min(first, millisecondsOf(run) / UNIT, millisecondsOf(run) / UNIT) : first;
}

function millisecondsOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
