import assert from 'node:assert/strict';

/**
 * Calls a function until it gives something, and gives that; fails with `what` was awaited after 20 seconds, and what there was `instead`.
 * Providers settle late after a start.
 */
export async function until<T>(what: string, attempt: () => T | Promise<T>, instead: () => string = () => ''): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const result = await attempt();
    if (result) return result as NonNullable<Exclude<T, false>>;
    if (Date.now() >= end) assert.fail(`waited in vain for ${what}${instead()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
