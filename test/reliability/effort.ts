const ENDS = [...'bcdefghijk'];

/**
 * What a search takes that needs the square of a text of 2,000 characters, in milliseconds of processor time: the unit of these
 * tests (8 ms in 2026), so that a slow machine is no slow text. The mean of ten, for clocks of processors may be coarse; of
 * different ones, for V8 searches faster from a pattern's second search on.
 */
const UNIT = millisecondsOf(() => { for (const end of ENDS) new RegExp(`a*${end}`).test('a'.repeat(2_000)); }) / ENDS.length;

/**
 * Processor time of `run`, in units (above). One that takes more than `most` is given two more tries, of which the best counts:
 * the process collects garbage and compiles meanwhile, but hardly three times. What the machine does beside us does not count.
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
